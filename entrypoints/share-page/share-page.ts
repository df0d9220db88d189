import { find } from '../../lib/evidence/kinds';
import type { PageRecognizer, Sighting } from '../../lib/evidence/page-kind';
import { isAlive, tellBackground } from '../../lib/extension/messages/page-port';
import type { ButtonWords } from '../../lib/texts/button-words';
import { onPageButton } from './on-page-button';
import { watchPage } from './watch-page';

/**
 * What a content script does: recognises a share page, shows the button, and reads nothing but what that needs.
 *
 * @param pages the page kinds of the hosts that the script runs on
 * @returns what takes words in the person's language; the build leaves it in our world beside the page, under the
 *   script's name, where the background finds it
 */
export function runOnSharePage(pages: readonly PageRecognizer[]): (words: ButtonWords) => void {
  const button = onPageButton(document, press);
  let reported = '';
  let stopWatching = () => {};

  function begin() {
    stopWatching();
    button.reset();
    const url = new URL(location.href);
    const page = find(pages, url);
    const scan = page?.scan?.(document, url);
    let sighting: Sighting = { state: 'nothing' };
    const look = () => {
      sighting = scan?.sighting() ?? page?.recognize(document, url) ?? sighting;
      if (sighting.state === 'found') button.show(sighting.anchor);
      else button.remove();
      report(sighting);
    };
    look();
    if (!page || page.isAddressEnough) return;
    stopWatching = watchPage(document, {
      livesWithPage: Boolean(scan),
      hasEvidence: () => sighting.state === 'found',
      changed(nodes) {
        scan?.update(nodes);
        look();
      },
    });
  }

  function report({ state, id }: Sighting) {
    const said = state + id;
    if (said !== reported) void tellBackground('page/report', { state, id });
    reported = said;
  }

  async function press(words: ButtonWords): Promise<string> {
    const reply = await tellBackground('page/press', {});
    if (reply?.ok) return reply.data.text;
    return words[isAlive() ? 'button.failed' : 'button.reload'];
  }

  // Fires for every change of address without loading, after the new address stands.
  globalThis.navigation?.addEventListener('currententrychange', begin);
  addEventListener('popstate', begin);
  begin();
  return button.speak;
}

declare global {
  var navigation: EventTarget | undefined;
}
