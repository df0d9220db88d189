import '../../lib/extension/strict-csp';
import { render } from 'preact';
import { ActionBar } from '../../components/action-bar';
import { Announcement } from '../../components/announcement';
import { ApplicationStep } from '../../components/application-step';
import { ChangesNotice } from '../../components/changes-notice';
import { ChecklistSection } from '../../components/checklist-section';
import { EmptyState } from '../../components/empty-state';
import { LetterPreview } from '../../components/letter-preview';
import { Notices } from '../../components/notices';
import { PageHead } from '../../components/page-head';
import { PastePanel } from '../../components/paste-panel';
import { PreflightSection } from '../../components/preflight-section';
import { RequestSection } from '../../components/request-section';
import { WaysSection } from '../../components/ways-section';
import { useWords } from '../../components/words';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import { lastDraft, openPages, setAsideText, useApp, useCopyKey, WithActions } from './app';
import { chooseApplication, removeApplication, useDraftFile } from './use-application';

function RequestPage() {
  const t = useWords();
  const app = useApp();
  const { shown } = app;
  const draftFile = useDraftFile((outcome) => app.announce(t(`ways.draft-file.${outcome}`)));
  useCopyKey(() => shown && app.actions.copy(summaryOf(shown.view.letter), t('letter.copied')));
  if (!shown) return null;
  const { view } = shown;
  const face = faceOf(view);
  const isEmpty = !view.request.items.length;
  const ways = (
    <WaysSection
      view={view}
      draftFile={{
        percent: draftFile.percent,
        stop: draftFile.stop,
        save() {
          void draftFile.save(view);
          app.actions.change({ change: 'note-draft', channel: 'draft-file' });
        },
      }}
    />
  );
  return (
    <WithActions app={app}>
      <PageHead face={face} />
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <div class="stack-wide">
          <Notices setAside={setAsideText(shown)} lastDraft={lastDraft(shown)} isNotSaved={app.isNotSaved} />
          {!isEmpty && !view.request.knowsChanges && <ChangesNotice />}
          {!isEmpty && lastDraft(shown) === 'no' && ways}
          {isEmpty && <EmptyState isPrimary />}
          {isEmpty && <PastePanel />}
          <RequestSection view={view} openPages={openPages(shown)} />
          {!isEmpty && <PastePanel />}
        </div>
        <div class="stack-wide">
          <PreflightSection view={view} />
          <ChecklistSection
            standing={face}
            application={
              <ApplicationStep
                application={view.request.application}
                choose={(file) => chooseApplication(file, app.actions.change)}
                remove={() => removeApplication(app.actions.change)}
                openAsPage={app.actions.openAsPage}
              />
            }
          />
          {!isEmpty && <LetterPreview letter={view.letter} isOpen />}
          {!isEmpty && lastDraft(shown) !== 'no' && ways}
        </div>
      </main>
      <ActionBar view={view} isPrimary={!isEmpty && !view.musts} />
    </WithActions>
  );
}

const root = document.getElementById('app');
if (root) render(<RequestPage />, root);
