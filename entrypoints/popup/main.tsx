import '../../lib/extension/strict-csp';
import { useState } from 'preact/hooks';
import { ChecklistSection } from '../../components/checklist-section';
import { LetterPreview } from '../../components/letter/sheet';
import { ActionBar } from '../../components/page/foot';
import { Notices } from '../../components/page/notices';
import { PageHead } from '../../components/page/page-head';
import { PageSection } from '../../components/page/this-page';
import { Announcement } from '../../components/parts/announcement';
import { Later, useLoaded } from '../../components/parts/later';
import { useWords } from '../../components/parts/words';
import { PreflightSection } from '../../components/preflight-section';
import { RequestSection } from '../../components/request-section';
import { ApplicationStep } from '../../components/steps/application/application-step';
import { EmptyState } from '../../components/steps/evidence/empty-state';
import { PastePanel } from '../../components/steps/evidence/paste-panel';
import { oldTranscript } from '../../lib/evidence/old-transcript';
import { addressOf } from '../../lib/evidence/share-values';
import { allowSites } from '../../lib/extension/sites/site-access';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import type { View } from '../../lib/view/view';
import { lastDraft, openPages, setAsideNotice, useApp, useCopyKey, WithActions } from '../our-page/app';
import { startPage } from '../our-page/start-page';
import { useActivePage } from './active-page';
import { useSiteAccess } from './site-access';

const loadAccess = () =>
  withWords(import('../../components/page/access-notice')).then(({ AccessNotice }) => AccessNotice);
const loadChanges = () =>
  withWords(import('../../components/letter/why-this-address')).then(({ ChangesNotice }) => ChangesNotice);
const loadDue = () => withWords(import('../../components/due-others')).then(({ DueOthers }) => DueOthers);
const loadLife = () =>
  withWords(import('../../components/steps/answer/life-section')).then(({ LifeSection }) => LifeSection);
const loadWays = () => withWords(import('../../components/letter/ways')).then(({ WaysSection }) => WaysSection);

/** What is loaded later has words that the popup does not bring along; they come together. */
const withWords = <P,>(part: Promise<P>): Promise<P> =>
  Promise.all([part, import('../../lib/texts/english')]).then(([loaded]) => loaded);

const partsAtTop = ({ stage, isFollowUpDue }: View) => [
  ...(stage === 'preparing' ? [] : [loadLife]),
  ...(isFollowUpDue ? [loadDue] : []),
];

function Popup() {
  const t = useWords();
  const app = useApp();
  const { shown } = app;
  const isWithheld = useSiteAccess();
  const page = useActivePage(shown, isWithheld);
  const [isMoreOpen, setMoreOpen] = useState(false);
  useCopyKey(() => shown && app.actions.copy(summaryOf(shown.view.letter), t('letter.copied')));
  const isWhole = useLoaded(shown && partsAtTop(shown.view));
  if (!shown || !isWhole) return null;
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
        <Notices {...setAsideNotice(shown)} lastDraft={lastDraft(shown)} isNotSaved={app.isNotSaved} />
        {isWithheld && <Later load={loadAccess} with={{ allow: allowSites }} />}
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
        {view.isFollowUpDue && <Later load={loadDue} with={{ requests: view.requests }} />}
        {view.stage !== 'preparing' && <Later load={loadLife} with={{ view }} />}
        {(isMoreOpen || lastDraft(shown) === 'no') && !isEmpty && <Later load={loadWays} with={{ view }} />}
        {isEmpty && !page.view && <EmptyState isPrimary />}
        {isEmpty && <PastePanel key="paste" />}
        <RequestSection key={view.request.id} view={view} openPages={openPages(shown)} />
        {!isEmpty && <PastePanel key="paste" />}
        <PreflightSection view={view} />
        {!isEmpty && !view.request.knowsChanges && <Later load={loadChanges} with={{}} />}
        <ChecklistSection
          standing={face}
          life={view.request.life}
          application={
            <ApplicationStep
              application={view.request.application}
              remove={() => app.actions.change({ change: 'remove-application' })}
            >
              {!view.request.application && (
                <div>
                  <button type="button" onClick={app.actions.openAsPage}>
                    {t('application.on-page')}
                  </button>
                </div>
              )}
            </ApplicationStep>
          }
        />
        {!isEmpty && <LetterPreview letter={view.letter} isOpen={false} />}
      </main>
      <ActionBar
        view={view}
        isPrimary={!isEmpty && !hasFind && !view.musts && view.stage === 'preparing'}
        more={{ isOpen: isMoreOpen, toggle: () => setMoreOpen(!isMoreOpen) }}
      />
    </WithActions>
  );
}

startPage(Popup);
