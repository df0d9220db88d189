import type { LifeEvent } from '../../../lib/request/life-event';
import type { Request } from '../../../lib/request/request';
import { dayOf } from '../../../lib/texts/day';
import type { Translate } from '../../../lib/texts/translate';
import { useWords } from '../../parts/words';
import { CorrectEvent } from './correct-event';

interface Props {
  request: Request;
  /** Whether the day of an event, and how a letter was sent, can be corrected. */
  canCorrect: boolean;
}

/** What has happened to a request since it was sent. */
export function Timeline({ request, canCorrect }: Props) {
  const t = useWords();
  return (
    <ol class="timeline" aria-label={t('life.title')}>
      {request.life.map((event, index) => (
        // Events keep their order even if a day is corrected, so the index identifies them.
        <li key={`${request.id} ${index} ${event.event}`}>
          <time dateTime={event.at}>{dayOf(event.at, t.language)}</time>
          <div>
            <span class="strong">{eventText(t, event)}</span>
            <Details event={event} />
            {canCorrect && event.event !== 'closed' && <CorrectEvent request={request} index={index} event={event} />}
          </div>
        </li>
      ))}
    </ol>
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
