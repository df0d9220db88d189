import { AccessNotice } from '../../components/page/access-notice';
import { Foot } from '../../components/page/foot';
import { Notices } from '../../components/page/notices';
import { PageHead } from '../../components/page/page-head';
import type { Primary } from '../../components/page/primary';
import { RequestsMenu } from '../../components/page/requests-menu';
import { StepList } from '../../components/page/step-list';
import { hasNews, ThisPage } from '../../components/page/this-page';
import { useTurnOf } from '../../components/page/use-turn';
import { Announcement } from '../../components/parts/announcement';
import { Icon } from '../../components/parts/icon';
import { useWords } from '../../components/parts/words';
import { useDrop } from '../../components/steps/evidence/use-drop';
import { oldTranscript } from '../../lib/evidence/old-transcript/old-transcript';
import { addressOf } from '../../lib/evidence/old-transcript/values';
import { allowSites } from '../../lib/extension/sites/site-access';
import type { Shown } from '../../lib/extension/store/shown';
import { faceOf } from '../../lib/steps/face';
import { type App, noticesOf, onceShown, useCopyKey } from '../our-page/app';
import { Frame } from '../our-page/frame';
import { headlineOfTurn } from '../our-page/headline-of-turn';
import { usePopupList } from '../our-page/popup-list';
import { startPage } from '../our-page/start-page';
import { useActivePage } from './active-page';
import { useSiteAccess } from './site-access';

function Popup({ app, shown }: { app: App; shown: Shown }) {
  const t = useWords();
  const { view } = shown;
  const { request } = view;
  const isWithheld = useSiteAccess();
  const page = useActivePage(shown, isWithheld, app.addFromTab);
  const turn = useTurnOf(request, view.checklist);
  const list = usePopupList(shown, turn, app.actions.change, useDrop());
  useCopyKey(app, view);
  const face = faceOf(view, page.report);
  const isOfPage = face.headline === 'found-here' || face.headline === 'partial-here';
  const headline = isOfPage ? face.headline : headlineOfTurn(view, turn);
  const isReady = (headline === 'ready' && view.stage === 'preparing') || headline === 'more-asked';
  const primary: Primary = isOfPage || page.view?.state === 'unreachable' ? 'found' : isReady ? 'draft' : turn.now;
  return (
    <Frame place="popup" actions={app.actions} primary={primary} turn={turn}>
      <PageHead view={view} headline={headline}>
        {view.requests.length > 1 && <RequestsMenu view={view} />}
        <button
          type="button"
          class="icon-only big"
          aria-label={t('head.open-page')}
          title={t('head.open-page')}
          onClick={app.actions.openAsPage}
        >
          <Icon name="page" />
        </button>
      </PageHead>
      <main>
        <Notices {...noticesOf(shown)} isNotSaved={app.isNotSaved} />
        {isWithheld && <AccessNotice allow={allowSites} />}
        {hasNews(page.view) && (
          <ThisPage
            view={page.view}
            add={page.add}
            reload={page.reload}
            addFields={({ transcriptId, accessCode, viewingPage: address }) => {
              const evidence = oldTranscript(transcriptId, addressOf(address));
              app.actions.change({ change: 'add-evidence', capture: { evidence, accessCode } });
            }}
          />
        )}
        <StepList view={view} rows={list.rows} />
      </main>
      <Announcement announced={app.announced} undo={app.undo} />
      <Foot view={view} isPrimary={primary === 'draft'} more={list.more} />
    </Frame>
  );
}

startPage(onceShown(Popup));
