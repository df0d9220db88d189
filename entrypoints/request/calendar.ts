import type { FollowUp } from '../../lib/request/follow-up';
import { dayOf } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';

/** A calendar file with the day on which to follow up. */
export async function calendarFile({ dueOn, since }: FollowUp, t: Translate): Promise<File> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ prodId: { company: 'credit-courier', product: 'credit-courier' } });
  calendar.createEvent({
    id: `follow-up-${since}`,
    // A day without a time is the same day in every time zone; it is written as in UTC.
    allDay: true,
    start: new Date(`${dueOn}T00:00:00Z`),
    summary: t('follow-up.calendar-event'),
    description: t('follow-up.calendar-about', { date: dayOf(since, t.language) }),
  });
  return new File([calendar.toString()], 'credit-courier-follow-up.ics', { type: 'text/calendar' });
}
