import '../../lib/extension/strict-csp';
import { useRef, useState } from 'preact/hooks';
import { draftNoted } from '../../components/letter/open-draft';
import { Sheet } from '../../components/letter/sheet';
import { FoundElsewhere } from '../../components/page/found-elsewhere';
import { Imprint } from '../../components/page/imprint';
import { Notices } from '../../components/page/notices';
import { PageHead } from '../../components/page/page-head';
import type { Primary } from '../../components/page/primary';
import { RequestsMenu } from '../../components/page/requests-menu';
import { StepList } from '../../components/page/step-list';
import { useTurnOf } from '../../components/page/use-turn';
import { Announcement } from '../../components/parts/announcement';
import { Sourced } from '../../components/parts/sourced';
import { useWords } from '../../components/parts/words';
import { AnswerRow } from '../../components/steps/answer/row';
import { ChooseApplication } from '../../components/steps/application/choose-application';
import { ApplicationRow } from '../../components/steps/application/row';
import { useDrop } from '../../components/steps/evidence/use-drop';
import { LetterRow } from '../../components/steps/letter/row';
import { download } from '../../lib/extension/download';
import type { Shown } from '../../lib/extension/store/shown';
import { type App, noticesOf, onceShown, useCopyKey } from '../our-page/app';
import { Frame } from '../our-page/frame';
import { headlineOfTurn } from '../our-page/headline-of-turn';
import { sharedRows } from '../our-page/shared-rows';
import { showAnew } from '../our-page/show-anew';
import { startPage } from '../our-page/start-page';
import { useApplicationForm } from './application-form';
import { calendarFile } from './calendar';
import { foundElsewhere } from './found-elsewhere';
import { useDraftFile } from './use-draft-file';
import { useSaid } from './use-said';

function RequestPage({ app, shown }: { app: App; shown: Shown }) {
  const t = useWords();
  const { view } = shown;
  const { request } = view;
  const turn = useTurnOf(request, view.checklist);
  const shownId = useRef(request.id);
  shownId.current = request.id;
  const draftFile = useDraftFile((outcome, { request: { id }, of: { kind } }) => {
    app.announce(t(`ways.draft-file.${outcome}`));
    // Only a saved draft counts, and only for the request on screen, since changes always go to that one.
    if (outcome === 'saved' && id === shownId.current) app.actions.change(draftNoted(kind, 'draft-file'));
  });
  // The request for which the person is writing a follow-up: it must not continue for another request.
  const [written, setWritten] = useState<string>();
  const isWriting = written === request.id && Boolean(view.followUpLetter);
  const hasEvidence = request.items.length > 0;
  useCopyKey(app, view);
  useSaid((word) => app.announce(t(word)));
  const clip = useDrop();
  const application = useApplicationForm(request, app);
  const actions = {
    ...app.actions,
    openApplication(field?: string) {
      void (field === undefined ? Promise.resolve(false) : application.openAt(field)).then(
        (isOpen) => isOpen || app.actions.openApplication(),
      );
    },
  };
  const found = foundElsewhere(shown);
  const isFound = Boolean(found) && !hasEvidence;
  const headline = isFound ? 'found-elsewhere' : headlineOfTurn(view, turn);
  const isReady = (headline === 'ready' && view.stage === 'preparing') || headline === 'more-asked';
  const primary: Primary = isFound ? 'found' : isReady ? 'draft' : isWriting && !turn.isAsked ? 'follow-up' : turn.now;
  const of = (isWriting && view.followUpLetter) || view;
  return (
    <Frame place="page" actions={actions} primary={primary} turn={turn}>
      <PageHead view={view} headline={headline}>
        <RequestsMenu view={view} />
      </PageHead>
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <div class="wide">
          <Notices {...noticesOf(shown)} isNotSaved={app.isNotSaved} />
          {found && <FoundElsewhere id={found.id} add={() => void app.addFromTab(found.tabId)} />}
          {application.region}
        </div>
        <StepList
          view={view}
          rows={{
            ...sharedRows(shown, clip),
            application: (step) => (
              <ApplicationRow
                key={`application ${request.id}`}
                view={view}
                step={step}
                remove={application.remove}
                chooser={
                  <>
                    <ChooseApplication
                      choose={application.choose}
                      expect={application.expect}
                      isReplacing={Boolean(request.application)}
                    />
                    {application.buttons}
                  </>
                }
              />
            ),
            letter: (step) => (
              <LetterRow
                key={`letter ${request.id}`}
                view={view}
                step={step}
                hasWays={false}
                saveRecord={(text) => {
                  download(new Blob([text], { type: 'text/plain' }), 'credit-courier-record.txt');
                  app.announce(t('record.saved'));
                }}
              />
            ),
            answer: (step) => (
              <AnswerRow
                key="answer"
                view={view}
                step={step}
                onPage={{
                  isWriting,
                  write: () => setWritten(isWriting ? undefined : request.id),
                  fact: (key) => <Sourced fact={key} />,
                  saveCalendar() {
                    if (!view.followUp) return;
                    const file = calendarFile(request, view.followUp, t, new Date());
                    download(file, file.name);
                    app.announce(t('follow-up.calendar-saved'));
                  },
                }}
              />
            ),
          }}
        />
        <Sheet
          view={view}
          of={of}
          isPrimary={primary === 'draft' || primary === 'follow-up'}
          draftFile={{
            percent: draftFile.percent,
            stop: draftFile.stop,
            save: () => void draftFile.save({ request, of }),
          }}
        />
      </main>
      <footer class="foot">
        <Imprint hasSources />
      </footer>
    </Frame>
  );
}

showAnew();
startPage(onceShown(RequestPage), 'request.title');
