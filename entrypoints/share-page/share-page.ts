import type { Kind } from '../../lib/evidence/evidence';
import { native } from '../../lib/evidence/page/native';
import type { Sighting } from '../../lib/evidence/page-kind';
import { isAlive, tellBackground } from '../../lib/extension/messages/page-port';
import type { ButtonWords } from '../../lib/texts/english/button';
import type { Look } from './look';
import type { Found, MakeButton, OnPageButton, Outcome } from './on-page-button';

/**
 * What a content script does: recognizes a share page, shows the button, and reads nothing but what that needs.
 *
 * @param look how the pages of its site are looked at
 * @param makeButton makes the button, once there is something to show it for
 * @returns what takes words in the person's language; the build leaves it in our world beside the page, under the
 *   script's name, where the background finds it
 */
export function runOnSharePage(look: Look, makeButton: MakeButton): (words: ButtonWords) => void {
  let button: OnPageButton | undefined;
  let words: ButtonWords | undefined;
  /** What was last said of the page; `unknown` where it may be anything. */
  let reported: string | undefined;
  let end: (() => void) | undefined;

  function begin() {
    end?.();
    button?.reset();
    // As it is now: a look may outlast the address.
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

  /** A page that has nothing to report wakes nobody: that the tab left another page is known by its address. */
  function report(sighting: Sighting) {
    const { state } = sighting;
    const id = sighting.state === 'found' ? sighting.id : undefined;
    const said = state === 'nothing' ? '' : state + id + location.href;
    // Asked only where it counts, since it takes time.
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

  // Fires for every change of address without a load, once the new address is set.
  globalThis.navigation?.addEventListener('currententrychange', begin);
  addEventListener('popstate', begin);
  // Back from another page of the tab, kept alive: by then its report is forgotten.
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

/** Whether the same address may have reported before in this tab: it was loaded again, or the script comes late. */
function mayFollowReport(document: Document): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type !== 'navigate' || native(document, 'readyState') === 'complete';
}

declare global {
  var navigation: EventTarget | undefined;
}
