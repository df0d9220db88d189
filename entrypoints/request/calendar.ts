import type { FollowUp } from '../../lib/request/follow-up';
import { dayOf } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';

/** In the morning, as our own reminder; in seconds. */
const AT_NINE = 9 * 3600;

/**
 * A calendar file with the day on which to follow up, and an alarm in its morning.
 *
 * @param requestId by which a calendar knows the event again: a later file takes the place of an earlier one
 */
export async function calendarFile(requestId: string, { dueOn, since }: FollowUp, t: Translate): Promise<File> {
  const { default: ical, ICalAlarmType } = await import('ical-generator');
  const calendar = ical({ prodId: { company: 'credit-courier', product: 'credit-courier' } });
  const event = calendar.createEvent({
    id: `follow-up-${requestId}@credit-courier`,
    // Greater in every later file. Minutes, since it has to fit into 32 bits.
    sequence: Math.floor(Date.now() / 60_000),
    // A day without a time is the same day in every time zone; it is written as in UTC.
    allDay: true,
    start: new Date(`${dueOn}T00:00:00Z`),
    summary: t('follow-up.calendar-event'),
    description: t('follow-up.calendar-about', { date: dayOf(since, t.language) }),
  });
  event.createAlarm({ type: ICalAlarmType.display, triggerAfter: AT_NINE, description: t('follow-up.calendar-event') });
  return new File([calendar.toString()], 'credit-courier-follow-up.ics', { type: 'text/calendar' });
}
