import '../../lib/extension/strict-csp';
import { render } from 'preact';
import { ActionBar } from '../../components/action-bar';
import { Announcement } from '../../components/announcement';
import { ApplicationStep } from '../../components/application-step';
import { ChecklistSection } from '../../components/checklist-section';
import { EmptyState } from '../../components/empty-state';
import { LetterPreview } from '../../components/letter-preview';
import { Notices } from '../../components/notices';
import { PageHead } from '../../components/page-head';
import { PastePanel } from '../../components/paste-panel';
import { RequestSection } from '../../components/request-section';
import { WaysSection } from '../../components/ways-section';
import { useWords } from '../../components/words';
import { mailtoDraft } from '../../lib/channels/mailto';
import { composeLetter } from '../../lib/letter/letter';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import { asksAboutDraft, setAsideText, useApp, useCopyKey, useDerived, WithActions } from './app';
import { chooseApplication, removeApplication, useDraftFile } from './use-application';

function RequestPage() {
  const t = useWords();
  const app = useApp();
  const { stored } = app;
  const draftFile = useDraftFile((outcome) => app.announce(t(`ways.draft-file.${outcome}`)));
  useCopyKey(() => stored && app.actions.copy(summaryOf(composeLetter(stored.current)), t('letter.copied')));
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
          {isEmpty && <PastePanel />}
          <RequestSection current={current} />
          {!isEmpty && <PastePanel />}
        </div>
        <div class="stack-wide">
          <ChecklistSection
            standing={face}
            application={
              <ApplicationStep
                application={current.request.application}
                choose={(file) => chooseApplication(file, app.actions.change)}
                remove={() => removeApplication(app.actions.change)}
                openAsPage={app.actions.openAsPage}
              />
            }
          />
          {!isEmpty && <LetterPreview letter={letter} isOpen />}
          {!isEmpty && (
            <WaysSection
              current={current}
              draftFile={{
                percent: draftFile.percent,
                stop: draftFile.stop,
                save() {
                  void draftFile.save(current);
                  app.actions.change({ change: 'note-draft', channel: 'draft-file' });
                },
              }}
            />
          )}
        </div>
      </main>
      <ActionBar current={current} draft={draft} isPrimary={!isEmpty} />
    </WithActions>
  );
}

const root = document.getElementById('app');
if (root) render(<RequestPage />, root);
