import { defineContentScript } from 'wxt/utils/define-content-script';
import { identity } from '../../lib/evidence/identity';
import { kindOf } from '../../lib/evidence/kinds';
import type { PageKind, Reading } from '../../lib/evidence/page-kind';
import { answerPages, isAlive, tellBackground } from '../../lib/extension/page-port';
import type { ButtonWord } from '../../lib/texts/button-words';
import { askPage } from './ask-page';
import { OnPageButton } from './on-page-button';
import { SHARE_PAGES } from './share-pages';
import { watchPage } from './watch-page';

export default defineContentScript({
  matches: SHARE_PAGES,
  excludeMatches: ['https://mcp.microsoft.com/mcp/home/migrate*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const button = new OnPageButton(document, press);
    let kind: PageKind | undefined;
    let reading: Reading = { state: 'nothing' };
    let reported = '';
    let stopWatching = () => {};

    function begin() {
      stopWatching();
      const url = new URL(location.href);
      kind = kindOf(url);
      button.forgetDismissal();
      const scan = kind?.scan?.(document, url);
      const read = () => scan?.reading() ?? kind?.read(document, url) ?? { state: 'nothing' as const };
      show(read());
      if (!kind || kind.isAddressEnough) return;
      stopWatching = watchPage(document, {
        livesWithPage: Boolean(scan),
        hasEvidence: () => reading.state === 'found',
        changed(nodes) {
          scan?.update(nodes);
          show(read());
        },
      });
    }

    function show(next: Reading) {
      reading = next;
      if (next.state === 'found')
        button.show(next.kind.endsWith('transcript') ? 'button.found.transcript' : 'button.found.badge', next.anchor);
      else button.remove();
      const report = { state: next.state, id: next.state === 'found' ? identity(next.capture.evidence) : undefined };
      if (JSON.stringify(report) === reported) return;
      reported = JSON.stringify(report);
      void tellBackground('page/report', report);
    }

    async function press(): Promise<ButtonWord> {
      if (!isAlive()) return 'button.reload';
      if (!kind) return 'button.refused.nothing-here';
      const pressed = await kind.press(document, new URL(location.href), askPage);
      if (!pressed.ok) return `button.refused.${pressed.refusal}`;
      const reply = await tellBackground('page/add', pressed.capture);
      if (!reply.ok) return isAlive() ? 'button.failed' : 'button.reload';
      return reply.data.outcome === 'changed' ? 'button.added' : `button.${reply.data.outcome}`;
    }

    answerPages(async (question) => {
      if (question.ask === 'press') return press();
      const { anchor: _, ...plain } = { anchor: undefined, ...reading };
      return plain;
    });
    // Fires for every change of address without loading, after the new address stands.
    navigation?.addEventListener('currententrychange', begin);
    addEventListener('popstate', begin);
    begin();
  },
});

declare const navigation: EventTarget | undefined;
