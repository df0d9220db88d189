import { calendarText } from '../../lib/channels/calendar';
import type { FollowUp } from '../../lib/request/follow-up';
import { dayOf } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';

/** In the morning, like our own reminder. */
const RINGS_AT = 9;

/** A calendar file for the day to follow up, with an alarm that morning. */
export function calendarFile(requestId: string, { dueOn, since }: FollowUp, t: Translate): File {
  const text = calendarText({
    id: `follow-up-${requestId}`,
    day: dueOn,
    summary: t('follow-up.calendar-event'),
    description: t('follow-up.calendar-about', { date: dayOf(since, t.language) }),
    ringsAt: RINGS_AT,
    now: new Date(),
  });
  return new File([text], 'credit-courier-follow-up.ics', { type: 'text/calendar' });
}
