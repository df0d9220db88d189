import '../../lib/extension/strict-csp';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ActionBar } from '../../components/action-bar';
import { Announcement } from '../../components/announcement';
import { ApplicationStep } from '../../components/application-step';
import { ChangesNotice } from '../../components/changes-notice';
import { ChecklistSection } from '../../components/checklist-section';
import { EmptyState } from '../../components/empty-state';
import { Later } from '../../components/later';
import { LetterPreview } from '../../components/letter-preview';
import { Notices } from '../../components/notices';
import { PageHead } from '../../components/page-head';
import { PageSection } from '../../components/page-section';
import { PastePanel } from '../../components/paste-panel';
import { PreflightSection } from '../../components/preflight-section';
import { RequestSection } from '../../components/request-section';
import { useWords } from '../../components/words';
import { oldTranscript } from '../../lib/evidence/old-transcript';
import { addressOf } from '../../lib/evidence/share-values';
import { forgetApplication } from '../../lib/extension/application-store';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import { lastDraft, openPages, setAsideText, useApp, useCopyKey, WithActions } from '../request/app';
import { useActivePage } from './active-page';

const loadWays = () => import('../../components/ways-section').then(({ WaysSection }) => WaysSection);

function Popup() {
  const t = useWords();
  const app = useApp();
  const { shown } = app;
  const page = useActivePage(shown);
  const [isMoreOpen, setMoreOpen] = useState(false);
  useCopyKey(() => shown && app.actions.copy(summaryOf(shown.view.letter), t('letter.copied')));
  if (!shown) return null;
  const { view } = shown;
  const face = faceOf(view, page.report);
  const isEmpty = !view.request.items.length;
  const hasFind =
    face.headline === 'found-here' || page.view?.state === 'unreachable' || page.report?.state === 'partial';
  return (
    <WithActions app={app}>
      <PageHead face={face} />
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <Notices setAside={setAsideText(shown)} lastDraft={lastDraft(shown)} isNotSaved={app.isNotSaved} />
        {page.view && (
          <PageSection
            view={page.view}
            add={page.add}
            reload={page.reload}
            addFields={({ transcriptId, accessCode, viewingPage: address }) => {
              const evidence = oldTranscript(transcriptId, addressOf(address));
              app.actions.change({ change: 'add-evidence', capture: { evidence, accessCode } });
            }}
          />
        )}
        {(isMoreOpen || lastDraft(shown) === 'no') && !isEmpty && <Later load={loadWays} with={{ view }} />}
        {isEmpty && !page.view && <EmptyState isPrimary />}
        {isEmpty && <PastePanel />}
        <RequestSection view={view} openPages={openPages(shown)} />
        {!isEmpty && <PastePanel />}
        <PreflightSection view={view} />
        {!isEmpty && !view.request.knowsChanges && <ChangesNotice />}
        <ChecklistSection
          standing={face}
          application={
            <ApplicationStep
              application={view.request.application}
              remove={() => void forgetApplication().then(() => app.actions.change({ change: 'remove-application' }))}
              openAsPage={app.actions.openAsPage}
            />
          }
        />
        {!isEmpty && <LetterPreview letter={view.letter} isOpen={false} />}
      </main>
      <ActionBar
        view={view}
        isPrimary={!isEmpty && !hasFind && !view.musts}
        more={{ isOpen: isMoreOpen, toggle: () => setMoreOpen(!isMoreOpen) }}
      />
    </WithActions>
  );
}

const root = document.getElementById('app');
if (root) render(<Popup />, root);
