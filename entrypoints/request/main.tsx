import '../../lib/extension/strict-csp';
import { useState } from 'preact/hooks';
import { ChecklistSection } from '../../components/checklist-section';
import { DueOthers } from '../../components/due-others';
import { LetterPreview } from '../../components/letter/sheet';
import { WaysSection } from '../../components/letter/ways';
import { ChangesNotice } from '../../components/letter/why-this-address';
import { ActionBar } from '../../components/page/foot';
import { Notices } from '../../components/page/notices';
import { PageHead } from '../../components/page/page-head';
import { RequestsSection } from '../../components/page/requests-menu';
import { Announcement } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import { PreflightSection } from '../../components/preflight-section';
import { RequestSection } from '../../components/request-section';
import { LifeSection } from '../../components/steps/answer/life-section';
import { ApplicationStep } from '../../components/steps/application/application-step';
import { ChooseApplication } from '../../components/steps/application/choose-application';
import { EmptyState } from '../../components/steps/evidence/empty-state';
import { PastePanel } from '../../components/steps/evidence/paste-panel';
import { RecordSection } from '../../components/steps/letter/record';
import { download } from '../../lib/extension/download';
import type { Shown } from '../../lib/extension/store/shown';
import { summaryOf } from '../../lib/letter/summary';
import { faceOf } from '../../lib/request/face';
import type { LetterView } from '../../lib/view/view';
import { type App, lastDraft, openPages, setAsideNotice, useApp, useCopyKey, WithActions } from '../our-page/app';
import { startPage } from '../our-page/start-page';
import { calendarFile } from './calendar';
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
      const file = calendarFile(id, view.followUp, t);
      download(file, file.name);
      app.announce(t('follow-up.calendar-saved'));
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
                remove={() => app.actions.change({ change: 'remove-application' })}
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
