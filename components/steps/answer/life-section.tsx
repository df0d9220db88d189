import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Answer, LifeEvent } from '../../../lib/request/life';
import { mayStopSharing } from '../../../lib/request/stop-sharing';
import { dayOf, formatDay } from '../../../lib/texts/day';
import type { Translate } from '../../../lib/texts/translate';
import type { View } from '../../../lib/view/view';
import { useActions } from '../../parts/actions';
import { useWords } from '../../parts/words';
import { AnswerForm } from './answer-form';
import { CorrectEvent } from './correct-event';
import { StopSharing } from './stop-sharing';

interface Props {
  view: View;
  /** What can be done where there is room for it; the popup leads to the page. */
  onPage?: { isWriting: boolean; write(): void; saveCalendar(): void };
}

/** Region "What happened": the life of a request since it was sent, and what can happen next. */
export function LifeSection({ view, onPage }: Props) {
  const t = useWords();
  const actions = useActions();
  const titleId = useId();
  const { life } = view.request;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('life.title')}</h2>
      <ol class="timeline">
        {life.map((event, index) => (
          // Each step stands where it happened, whatever its day is corrected to.
          <li key={`${view.request.id} ${index} ${event.event}`}>
            <time dateTime={event.at}>{dayOf(event.at, t.language)}</time>
            <div>
              <span class="strong">{eventText(t, event)}</span>
              <Details event={event} />
              {event.event !== 'closed' && <CorrectEvent request={view.request} index={index} event={event} />}
            </div>
          </li>
        ))}
      </ol>
      <FollowUpNote view={view} onPage={onPage} />
      {view.stage === 'more-asked' && <p>{t('life.more-asked-help')}</p>}
      {mayStopSharing(life) && <StopSharing request={view.request} />}
      {/* An answer that was begun on one request is none of another. */}
      <NextSteps key={view.request.id} view={view} />
      <div class="screen-only">
        <button type="button" class="quiet" onClick={() => actions.change({ change: 'undo-life' })}>
          {t('life.undo')}
        </button>
      </div>
    </section>
  );
}

function eventText(t: Translate, event: LifeEvent): string {
  if (event.event === 'answered') return t(`life.answered.${event.answer}`);
  if (event.event !== 'sent' || !event.channel || event.channel === 'other') return t(`life.${event.event}`);
  return t('life.sent.channel', { channel: t(`channel.${event.channel}`) });
}

function Details({ event }: { event: LifeEvent }) {
  const t = useWords();
  if (event.event !== 'answered') return null;
  return (
    <>
      {event.credits.map(({ exam, hours }) => (
        <p class="soft small numbers" key={exam}>
          {t('life.credits', { exam, count: hours })}
        </p>
      ))}
      {event.note && <p class="soft small">{event.note}</p>}
    </>
  );
}

function FollowUpNote({ view: { followUp, followUpLetter }, onPage }: Props) {
  const t = useWords();
  const actions = useActions();
  if (!followUp || !followUpLetter) return null;
  const { isDue, since, dueOn } = followUp;
  return (
    <div class={isDue ? 'card found' : 'card'}>
      <p>
        {isDue
          ? t('follow-up.due', { date: dayOf(since, t.language) })
          : t('follow-up.waiting', { date: formatDay(dueOn, t.language) })}
      </p>
      <p class="soft small">{t('follow-up.our-default')}</p>
      <div class="wrap screen-only">
        {onPage ? (
          <>
            <button
              type="button"
              class={isDue ? 'primary' : ''}
              aria-expanded={onPage.isWriting}
              onClick={onPage.write}
            >
              {t('follow-up.write')}
            </button>
            <button type="button" onClick={onPage.saveCalendar}>
              {t('follow-up.calendar')}
            </button>
            <span class="soft small">{t('follow-up.calendar-file')}</span>
          </>
        ) : (
          <button type="button" class={isDue ? 'primary' : ''} onClick={actions.openAsPage}>
            {t('follow-up.on-page')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The answers that can come at this stage, as buttons; an answer of Excelsior opens its form. */
function NextSteps({ view }: { view: View }) {
  const t = useWords();
  const actions = useActions();
  const [answer, setAnswer] = useState<Answer>();
  // The form takes the place of the buttons; the focus goes back to the one that opened it.
  const buttons = useRef<HTMLDivElement>(null);
  const opener = useRef<Answer>(undefined);
  useEffect(() => {
    if (answer) opener.current = answer;
    else if (opener.current) buttons.current?.querySelector<HTMLElement>(`[data-answer=${opener.current}]`)?.focus();
  }, [answer]);
  const { stage } = view;
  if (stage === 'closed' || stage === 'preparing') return null;
  if (answer) {
    return (
      <AnswerForm
        view={view}
        answer={answer}
        cancel={() => setAnswer(undefined)}
        save={(on, credits, note) => {
          setAnswer(undefined);
          actions.change({ change: 'live', happening: { event: 'answered', answer, credits, note, on } });
        }}
      />
    );
  }
  const live = (event: 'sent' | 'followed-up' | 'closed') => () =>
    actions.change({ change: 'live', happening: { event } });
  return (
    <div class="stack screen-only">
      <span class="soft small">{t('life.next')}</span>
      <div class="wrap" ref={buttons}>
        {(['posted', 'more-asked', 'declined'] as const)
          .filter((each) => each !== stage || each === 'more-asked')
          .map((each) => (
            <button type="button" key={each} data-answer={each} onClick={() => setAnswer(each)}>
              {t(`life.answer.${each}`)}
            </button>
          ))}
        {stage === 'sent' && (
          <button type="button" onClick={live('followed-up')}>
            {t('life.follow-up-sent')}
          </button>
        )}
        {stage === 'more-asked' && (
          <button type="button" onClick={live('sent')}>
            {t('life.sent-again')}
          </button>
        )}
        <button type="button" onClick={live('closed')}>
          {t('life.close')}
        </button>
      </div>
    </div>
  );
}
