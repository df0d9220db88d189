import { find } from '../../lib/evidence/kinds';
import { native } from '../../lib/evidence/native';
import type { PageRecognizer, Sighting } from '../../lib/evidence/page-kind';
import { isAlive, tellBackground } from '../../lib/extension/messages/page-port';
import type { ButtonWords } from '../../lib/texts/english/button';
import { type Outcome, onPageButton } from './on-page-button';
import { standingLook } from './standing-look';
import { type Watching, watchPage } from './watch-page';

/**
 * What a content script does: recognizes a share page, shows the button, and reads nothing but what that needs.
 *
 * @param pages the page kinds of the hosts that the script runs on
 * @returns what takes words in the person's language; the build leaves it in our world beside the page, under the
 *   script's name, where the background finds it
 */
export function runOnSharePage(pages: readonly PageRecognizer[]): (words: ButtonWords) => void {
  const button = onPageButton(document, press);
  let reported = mayFollowReport(document) ? 'unknown' : '';
  let watching: Watching | undefined;

  function begin() {
    watching?.stop();
    watching = undefined;
    button.reset();
    const url = new URL(location.href);
    const page = find(pages, url);
    if (!page) return report({ state: 'nothing' });
    let state: Sighting['state'] = 'nothing';
    const seen = (sighting: Sighting) => {
      state = sighting.state;
      if (state === 'found')
        button.show(sighting.anchor, /transcript/.test(page.kind) ? 'button.found' : 'button.found.badge');
      else button.remove();
      report(sighting);
    };
    seen('gate' in page ? { state } : page.recognize(document, url));
    if ('isAddressEnough' in page && page.isAddressEnough) return;

    let changed = (_nodes?: Iterable<Node>) => {};
    const own = watchPage(document, {
      livesWithPage: 'gate' in page,
      hasEvidence: () => state === 'found',
      changed: (nodes) => changed(nodes),
    });
    watching = own;
    const isOver = () => watching !== own;
    changed =
      'gate' in page
        ? standingLook(document, {
            page,
            found: own.alsoIn,
            seen: (sighting) => isOver() || seen(sighting),
            async openReader() {
              await tellBackground('page/reader', {});
              return isOver() ? undefined : globalThis.creditCourier?.scan(own.alsoIn);
            },
          })
        : () => seen(page.recognize(document, url));
  }

  /** A page that has nothing to report wakes nobody: that the tab left another page is known by its address. */
  function report({ state, id }: Sighting) {
    const said = state === 'nothing' ? '' : state + id + location.href;
    if (said !== reported) void tellBackground('page/report', { state, id });
    reported = said;
  }

  async function press(words: ButtonWords): Promise<Outcome> {
    const reply = await tellBackground('page/press', {});
    if (!reply?.ok) return { text: words[isAlive() ? 'button.failed' : 'button.reload'], tone: 'refused' };
    const { word, text } = reply.data;
    return { text, tone: word === 'button.already' ? 'kept' : /added|updated/.test(word) ? 'added' : 'refused' };
  }

  // Fires for every change of address without a load, once the new address is set.
  globalThis.navigation?.addEventListener('currententrychange', begin);
  addEventListener('popstate', begin);
  // Back from another page of the tab, kept alive: by then its report is forgotten.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    reported = 'unknown';
    begin();
  });
  begin();
  return button.speak;
}

/** Whether the same address may have reported before in this tab: it was loaded again, or the script comes late. */
function mayFollowReport(document: Document): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type !== 'navigate' || native(document, 'readyState') === 'complete';
}

declare global {
  var navigation: EventTarget | undefined;
}
