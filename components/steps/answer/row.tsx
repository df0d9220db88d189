import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../../lib/request/answer';
import { mayStopSharing, needsProfile } from '../../../lib/request/stop-sharing';
import type { Step } from '../../../lib/steps/checklist';
import type { View } from '../../../lib/view/view';
import { useIsPage } from '../../page/place';
import { usePrimary } from '../../page/primary';
import { Row } from '../../page/row';
import { useTurn } from '../../page/use-turn';
import { useActions } from '../../parts/actions';
import { Later } from '../../parts/later';
import type { SourcedFact } from '../../parts/sourced';
import { useWords } from '../../parts/words';
import { DidYouSendIt } from '../letter/did-you-send-it';
import { Days } from './days';
import { StopSharing } from './stop-sharing';
import { Timeline } from './timeline';

const loadForm = () => import('./answer-form').then(({ AnswerForm }) => AnswerForm);

interface Props {
  view: View;
  step: Step;
  /** Actions that need more room; the popup links to the request page instead. */
  onPage?: {
    isWriting: boolean;
    write(): void;
    saveCalendar(): void;
    /** A fact about the process, with its source. The list of sources is too large for the popup. */
    fact(key: SourcedFact): ComponentChildren;
  };
}

/** The row of step Answer: the days waited, what the school said, and what to do about it. */
export function AnswerRow({ view, step, onPage }: Props) {
  const t = useWords();
  const { stage, request } = view;
  return (
    <Row view={view} step={step}>
      {stage === 'preparing' ? (
        <p class="small soft">{t('follow-up.our-default')}</p>
      ) : (
        // An action that was started for one request must not carry over to another.
        <Life key={request.id} view={view} onPage={onPage} />
      )}
    </Row>
  );
}

function Life({ view, onPage }: { view: View; onPage: Props['onPage'] }) {
  const t = useWords();
  const actions = useActions();
  const isPage = useIsPage();
  const turn = useTurn();
  const { stage, request, followUp } = view;
  const [answer, setAnswer] = useState<Answer>();
  const [isCorrecting, setCorrecting] = useState(false);
  // The form replaces the buttons. When it closes, the focus returns to the button that opened it.
  const buttons = useRef<HTMLDivElement>(null);
  const before = useRef<Answer>(undefined);
  useEffect(() => {
    if (!answer && before.current) {
      buttons.current?.querySelector<HTMLElement>(`[data-answer=${before.current}]`)?.focus();
    }
    before.current = answer;
  }, [answer]);
  const happen = (event: 'sent' | 'followed-up' | 'closed') => () =>
    actions.change({ change: 'live', happening: { event } });
  const answers = (look: 'less' | 'quiet') =>
    ANSWERS.filter((each) => each !== stage || each === 'more-asked').map((each) => (
      <button type="button" class={look} key={each} data-answer={each} onClick={() => setAnswer(each)}>
        {t(`life.answer.${each}`)}
      </button>
    ));
  return (
    <>
      {followUp && <Days followUp={followUp} />}
      {turn.isAsked && <DidYouSendIt request={request} />}
      {stage === 'more-asked' && <p>{t('life.more-asked-help')}</p>}
      {mayStopSharing(request.life) && <StopSharing request={request} />}
      {mayStopSharing(request.life) && onPage?.fact('life.thirty-days')}
      {followUp && needsProfile(request) && onPage?.fact('life.keep-profile')}
      {answer ? (
        <Later
          load={loadForm}
          with={{
            view,
            answer,
            cancel: () => setAnswer(undefined),
            save(on, credits, note) {
              setAnswer(undefined);
              actions.change({ change: 'live', happening: { event: 'answered', answer, credits, note, on } });
            },
          }}
        />
      ) : (
        <div class="stack screen-only" ref={buttons}>
          {followUp && <FollowUp isDue={followUp.isDue} onPage={onPage} />}
          {stage === 'posted' && (
            <div>
              <button type="button" onClick={happen('closed')}>
                {t('life.close')}
              </button>
            </div>
          )}
          {stage !== 'closed' && stage !== 'posted' && <div class="answers">{answers('less')}</div>}
          <div class="wrap admin">
            {/* Once credit is posted, another answer is rare. */}
            {stage === 'posted' && answers('quiet')}
            {followUp && !followUp.isDue && <FollowUpQuietly onPage={onPage} />}
            {stage === 'sent' && isPage && <Quiet press={happen('followed-up')}>{t('life.follow-up-sent')}</Quiet>}
            {stage === 'more-asked' && <Quiet press={happen('sent')}>{t('life.sent-again')}</Quiet>}
            {stage === 'declined' && <Quiet press={actions.startAnother}>{t('life.begin-again')}</Quiet>}
            <Quiet press={() => setCorrecting(!isCorrecting)} isOpen={isCorrecting}>
              {t('life.correct-or-undo')}
            </Quiet>
            {stage !== 'closed' && stage !== 'posted' && (
              <Quiet press={happen('closed')}>{t('life.close-short')}</Quiet>
            )}
          </div>
        </div>
      )}
      {(isCorrecting || isPage) && <Timeline request={request} canCorrect={isCorrecting} />}
      {isCorrecting && (
        <div class="wrap screen-only">
          {stage === 'sent' && !isPage && <Quiet press={happen('followed-up')}>{t('life.follow-up-sent')}</Quiet>}
          <Quiet press={() => actions.change({ change: 'undo-life' })}>{t('life.undo')}</Quiet>
        </div>
      )}
    </>
  );
}

interface QuietProps {
  press(): void;
  isOpen?: boolean;
  children: ComponentChildren;
}

const Quiet = ({ press, isOpen, children }: QuietProps) => (
  <button type="button" class="quiet" aria-expanded={isOpen} onClick={press}>
    {children}
  </button>
);

/** The actions once a follow-up is due. */
function FollowUp({ isDue, onPage }: { isDue: boolean; onPage: Props['onPage'] }) {
  const t = useWords();
  const actions = useActions();
  const primary = usePrimary('answer');
  if (!isDue) return null;
  return (
    <div class="wrap">
      {onPage ? (
        <button type="button" class={primary} data-first aria-expanded={onPage.isWriting} onClick={onPage.write}>
          {t('follow-up.write')}
        </button>
      ) : (
        <button type="button" class={primary} data-first onClick={actions.openAsPage}>
          {t('follow-up.on-page')}
        </button>
      )}
      {onPage && <Quiet press={onPage.saveCalendar}>{t('follow-up.calendar')}</Quiet>}
    </div>
  );
}

/** The actions before a follow-up is due. */
function FollowUpQuietly({ onPage }: { onPage: Props['onPage'] }) {
  const t = useWords();
  const actions = useActions();
  if (!onPage) return <Quiet press={actions.openAsPage}>{t('follow-up.on-page')}</Quiet>;
  return (
    <>
      <Quiet press={onPage.saveCalendar}>{t('follow-up.calendar')}</Quiet>
      <Quiet press={onPage.write} isOpen={onPage.isWriting}>
        {t('follow-up.write')}
      </Quiet>
    </>
  );
}
