import type { FollowUp } from '../../../lib/request/follow-up';
import { shortDay } from '../../../lib/texts/day';
import { useWords } from '../../parts/words';

/** The business days since the letter was sent, and the day to follow up. */
export function Days({ followUp: { waited, days, since, dueOn, isDue } }: { followUp: FollowUp }) {
  const t = useWords();
  const due = { date: shortDay(dueOn, t.language) };
  return (
    <div class={isDue ? 'days due' : 'days'}>
      <meter
        min={0}
        max={Math.max(days, 1)}
        value={Math.min(waited, days)}
        aria-label={t('step.value.answer-waiting', { day: waited, days })}
        title={t('follow-up.our-default')}
      />
      <p class="ends small soft">
        <span>{t('head.sent', { date: shortDay(since, t.language) })}</span>
        <span>{t(isDue ? 'head.reminder-was' : 'head.reminder', due)}</span>
      </p>
    </div>
  );
}
