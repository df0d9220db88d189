import { calendarText } from '../../lib/channels/calendar';
import { addWorkingDays, dayIn, type FollowUp } from '../../lib/request/follow-up';
import { lastSent } from '../../lib/request/life';
import type { Request } from '../../lib/request/request';
import { dayOf } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';

/** The hour of the alarm: in the morning, like our own reminder. */
const RINGS_AT = 9;

/**
 * A calendar file for the day to follow up, with an alarm that morning. If that morning is over, the next business day
 * is used, since calendars give no alarm for the past.
 *
 * @param request a request that is waiting for an answer
 */
export function calendarFile(
  { id, startedAt, life }: Pick<Request, 'id' | 'startedAt' | 'life'>,
  { dueOn, since }: FollowUp,
  t: Translate,
  now: Date,
): File {
  const today = dayIn(now);
  const isOver = dueOn < today || (dueOn === today && now.getHours() >= RINGS_AT);
  const text = calendarText({
    // The first request has the same id for everyone, and again after everything was erased, so add its start.
    id: `follow-up-${id}-${Date.parse(startedAt)}`,
    day: isOver ? addWorkingDays(today, 1) : dueOn,
    summary: t('follow-up.calendar-event'),
    description: t('follow-up.calendar-about', { date: dayOf(lastSent(life)?.at ?? since, t.language) }),
    ringsAt: RINGS_AT,
    now,
  });
  return new File([text], 'credit-courier-follow-up.ics', { type: 'text/calendar' });
}
