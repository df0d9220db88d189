import type { Kind } from '../../lib/evidence/evidence';
import { native } from '../../lib/evidence/page/native';
import type { Sighting } from '../../lib/evidence/page-kind';
import { isAlive, tellBackground } from '../../lib/extension/messages/page-port';
import type { ButtonWords } from '../../lib/texts/english/button';
import type { Look } from './look';
import type { Found, MakeButton, OnPageButton, Outcome } from './on-page-button';

/**
 * Runs a content script: recognizes a share page and shows the button. Reads nothing beyond what that needs.
 *
 * @param look how to look at the pages of its site
 * @param makeButton makes the button as soon as there is something to show it for
 * @returns a function that takes words in the person's language. The build stores it under the script's name in the
 *   content script's isolated world, where the background finds it.
 */
export function runOnSharePage(look: Look, makeButton: MakeButton): (words: ButtonWords) => void {
  let button: OnPageButton | undefined;
  let words: ButtonWords | undefined;
  /** What was last reported about the page; `unknown` if it may be anything. */
  let reported: string | undefined;
  let end: (() => void) | undefined;

  function begin() {
    end?.();
    button?.reset();
    // A copy of the address, since a look may outlast it.
    const { protocol, host, pathname, search, origin } = location;
    end = look(document, { protocol, host, pathname, search, origin }, seen);
  }

  function seen(sighting: Sighting) {
    if (sighting.state === 'found') {
      button ??= made();
      button?.show(sighting.anchor, FOUND[sighting.kind]);
    } else button?.remove();
    report(sighting);
  }

  function made() {
    const first = makeButton(press);
    if (words) first?.speak(words);
    return first;
  }

  /**
   * A page with nothing to report does not wake the background. It notices by the address that the tab left a share
   * page.
   */
  function report(sighting: Sighting) {
    const { state } = sighting;
    const id = sighting.state === 'found' ? sighting.id : undefined;
    const said = state === 'nothing' ? '' : state + id + location.href;
    // Checked only when it matters, since it takes time.
    if (!said) reported ??= mayFollowReport(document) ? 'unknown' : '';
    if (said !== reported) void tellBackground('page/report', { state, id });
    reported = said;
  }

  function again() {
    reported = 'unknown';
    begin();
  }

  async function press(spoken: ButtonWords): Promise<Outcome> {
    const reply = await tellBackground('page/press', {});
    if (!reply?.ok) return { text: spoken[isAlive() ? 'button.failed' : 'button.reload'], tone: 'refused' };
    return reply.data;
  }

  // Fires for every change of address without a page load, once the new address is set.
  globalThis.navigation?.addEventListener('currententrychange', begin);
  addEventListener('popstate', begin);
  // The person came back to this page, which was kept alive. By now, the background no longer has its report.
  addEventListener('pagehide', () => addEventListener('pageshow', again, { once: true }));
  begin();
  return (given) => {
    words = given;
    button?.speak(given);
  };
}

/** What the button says was found. */
const FOUND: Record<Kind, Found> = {
  'learn-transcript': 'button.found',
  'learn-credential': 'button.found.badge',
  'credly-badge': 'button.found.badge',
  'mcp-transcript': 'button.found',
};

/** Whether the same address may have reported before in this tab: the page was reloaded, or the script runs late. */
function mayFollowReport(document: Document): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type !== 'navigate' || native(document, 'readyState') === 'complete';
}

declare global {
  var navigation: EventTarget | undefined;
}
