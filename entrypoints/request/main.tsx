import '../../lib/extension/strict-csp';
import { useState } from 'preact/hooks';
import { ActionBar } from '../../components/action-bar';
import { Announcement } from '../../components/announcement';
import { ApplicationStep } from '../../components/application-step';
import { ChangesNotice } from '../../components/changes-notice';
import { ChecklistSection } from '../../components/checklist-section';
import { ChooseApplication } from '../../components/choose-application';
import { DueOthers } from '../../components/due-others';
import { EmptyState } from '../../components/empty-state';
import { LetterPreview } from '../../components/letter-preview';
import { LifeSection } from '../../components/life-section';
import { Notices } from '../../components/notices';
import { PageHead } from '../../components/page-head';
import { PastePanel } from '../../components/paste-panel';
import { PreflightSection } from '../../components/preflight-section';
import { RecordSection } from '../../components/record-section';
import { RequestSection } from '../../components/request-section';
import { RequestsSection } from '../../components/requests-section';
import { WaysSection } from '../../components/ways-section';
import { useWords } from '../../components/words';
import { download } from '../../lib/extension/download';
import type { Shown } from '../../lib/extension/shown';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import type { LetterView } from '../../lib/view/view';
import {
  type App,
  lastDraft,
  openPages,
  removeApplication,
  setAsideNotice,
  useApp,
  useCopyKey,
  WithActions,
} from './app';
import { calendarFile } from './calendar';
import { startPage } from './start-page';
import { chooseApplication, useDraftFile } from './use-application';
import { useSaid } from './use-said';

function RequestPage() {
  const app = useApp();
  return app.shown ? <Shows app={app} shown={app.shown} /> : null;
}

function Shows({ app, shown }: { app: App; shown: Shown }) {
  const t = useWords();
  const { view } = shown;
  const draftFile = useDraftFile((outcome) => app.announce(t(`ways.draft-file.${outcome}`)));
  // What is begun on one request does not go on on another.
  const { id } = view.request;
  const [written, setWritten] = useState<string>();
  const isWriting = written === id;
  useCopyKey(() => app.actions.copy(summaryOf(view.letter), t('letter.copied')));
  useSaid((word) => app.announce(t(word)));
  const face = faceOf(view);
  const isEmpty = !view.request.items.length;
  const waysOf = (of: LetterView) => (
    <WaysSection
      view={view}
      of={of}
      draftFile={{
        percent: draftFile.percent,
        stop: draftFile.stop,
        save() {
          void draftFile.save(view.request, of);
          app.actions.change({
            change: 'note-draft',
            channel: 'draft-file',
            ...(of.kind === 'follow-up' && { letter: of.kind }),
          });
        },
      }}
    />
  );
  const life = {
    isWriting,
    write: () => setWritten(isWriting ? undefined : id),
    saveCalendar() {
      if (!view.followUp) return;
      void calendarFile(id, view.followUp, t).then((file) => {
        download(file, file.name);
        app.announce(t('follow-up.calendar-saved'));
      });
    },
  };
  return (
    <WithActions app={app}>
      <PageHead face={face} />
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <div class="stack-wide">
          <Notices {...setAsideNotice(shown)} lastDraft={lastDraft(shown)} isNotSaved={app.isNotSaved} />
          <DueOthers requests={view.requests} />
          {view.stage !== 'preparing' && <LifeSection view={view} onPage={life} />}
          {isWriting && view.followUpLetter && (
            <>
              {waysOf(view.followUpLetter)}
              <LetterPreview letter={view.followUpLetter.letter} isOpen />
            </>
          )}
          {!isEmpty && !view.request.knowsChanges && <ChangesNotice />}
          {!isEmpty && lastDraft(shown) === 'no' && waysOf(view)}
          {isEmpty && <EmptyState isPrimary />}
          {isEmpty && <PastePanel key="paste" />}
          <RequestSection key={id} view={view} openPages={openPages(shown)} />
          {!isEmpty && <PastePanel key="paste" />}
          <RequestsSection view={view} />
        </div>
        <div class="stack-wide">
          {view.stage !== 'preparing' && (
            <RecordSection
              key={id}
              request={view.request}
              of={view.name}
              save={(text) => {
                download(new Blob([text], { type: 'text/plain' }), 'credit-courier-record.txt');
                app.announce(t('record.saved'));
              }}
            />
          )}
          <PreflightSection view={view} />
          <ChecklistSection
            standing={face}
            life={view.request.life}
            application={
              <ApplicationStep
                key={id}
                application={view.request.application}
                remove={() => removeApplication(view.request, app.actions.change)}
              >
                <ChooseApplication
                  choose={(file) => chooseApplication(file, app.actions.change)}
                  isReplacing={Boolean(view.request.application)}
                />
              </ApplicationStep>
            }
          />
          {!isEmpty && !isWriting && <LetterPreview letter={view.letter} isOpen />}
          {!isEmpty && lastDraft(shown) !== 'no' && waysOf(view)}
        </div>
      </main>
      <ActionBar view={view} isPrimary={!isEmpty && !view.musts && view.stage === 'preparing'} />
    </WithActions>
  );
}

startPage(RequestPage, 'request.title');
