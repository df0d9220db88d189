import { useState } from 'preact/hooks';
import { WAYS, type Way } from '../../../lib/request/channel';
import { dayIn } from '../../../lib/request/follow-up';
import { daysFor } from '../../../lib/request/life-days';
import type { LifeEvent } from '../../../lib/request/life-event';
import type { Request } from '../../../lib/request/request';
import { useActions } from '../../parts/actions';
import { DayField } from '../../parts/day-field';
import { Select } from '../../parts/form';
import { useWords } from '../../parts/words';

interface Props {
  request: Request;
  /** Index of the event in the request's life. */
  index: number;
  event: LifeEvent;
}

/** Lets the person correct the day of an event, and how a letter was sent. Opens by itself if that is not known. */
export function CorrectEvent({ request, index, event }: Props) {
  const t = useWords();
  const actions = useActions();
  const isLetter = event.event === 'sent' || event.event === 'followed-up';
  // Decided once, so that it never closes while the person is using it.
  const [isOpen] = useState(isLetter && !event.channel);
  const correct = (said: { on?: string; channel?: Way }) => actions.change({ change: 'correct-life', index, ...said });
  return (
    <details class="screen-only" open={isOpen}>
      <summary>{t(isLetter ? 'life.correct-letter' : 'life.correct')}</summary>
      <div class="stack">
        <DayField
          label={t('life.day')}
          value={dayIn(new Date(event.at))}
          days={daysFor(request, index, new Date())}
          chosen={(on) => correct({ on })}
        />
        {isLetter && (
          <Select<Way | ''>
            label={t('life.way')}
            value={event.channel ?? ''}
            choices={[
              ...(event.channel ? [] : [['', t('life.way.unsaid')] as const]),
              ...WAYS.map((way) => [way, t(`channel.${way}`)] as const),
            ]}
            chosen={(way) => way && correct({ channel: way })}
          />
        )}
      </div>
    </details>
  );
}
