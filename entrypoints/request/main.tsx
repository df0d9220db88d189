import '../../lib/extension/strict-csp';
import { render } from 'preact';
import { ActionBar } from '../../components/action-bar';
import { Announcement } from '../../components/announcement';
import { ChecklistSection } from '../../components/checklist-section';
import { EmptyState } from '../../components/empty-state';
import { LetterPreview } from '../../components/letter-preview';
import { Notices } from '../../components/notices';
import { PageHead } from '../../components/page-head';
import { PastePanel } from '../../components/paste-panel';
import { RequestSection } from '../../components/request-section';
import { useWords } from '../../components/words';
import { mailtoDraft } from '../../lib/channels/mailto';
import { composeLetter } from '../../lib/letter/letter';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import { asksAboutDraft, setAsideText, useApp, useDerived, WithActions } from './app';

function RequestPage() {
  const t = useWords();
  const app = useApp();
  const { stored } = app;
  const draft = useDerived(stored, ({ current }) => mailtoDraft(current));
  if (!stored || !draft) return null;
  const { current } = stored;
  const face = faceOf(current);
  const letter = composeLetter(current);
  const isEmpty = !current.request.items.length;
  return (
    <WithActions app={app}>
      <PageHead face={face} />
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <div class="stack-wide">
          <Notices
            setAside={setAsideText(stored)}
            asksAboutDraft={asksAboutDraft(stored)}
            isNotSaved={app.isNotSaved}
            copyLetter={() => app.actions.copy(summaryOf(letter), t('letter.copied'))}
          />
          {isEmpty && <EmptyState isPrimary />}
          <RequestSection current={current} />
          <PastePanel />
        </div>
        <div class="stack-wide">
          <ChecklistSection standing={face} />
          {!isEmpty && <LetterPreview letter={letter} isOpen />}
        </div>
      </main>
      <ActionBar current={current} draft={draft} isPrimary={!isEmpty} canOpenAsPage={false} />
    </WithActions>
  );
}

const root = document.getElementById('app');
if (root) render(<RequestPage />, root);
