import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarFile } from '../../../entrypoints/request/calendar';
import { followUpOf } from '../../../lib/request/follow-up';
import type { Request } from '../../../lib/request/request';
import { english } from '../../../lib/texts/english';
import { translator } from '../../../lib/texts/translate';

const t = translator(english, 'en');
const SINCE = '2026-05-12T08:00:00.000Z';
const REQUEST: Pick<Request, 'id' | 'startedAt' | 'life'> = {
  id: 'first',
  startedAt: '2026-05-11T08:00:00.000Z',
  life: [{ event: 'sent', at: SINCE }],
};
const FOLLOW_UP = { dueOn: '2026-06-02', isDue: false, since: SINCE, waited: 0, days: 15 };

/** The file as read by a calendar program. */
async function read(followUp = FOLLOW_UP, request = REQUEST, now = new Date(SINCE)) {
  const file = calendarFile(request, followUp, t, now);
  const text = await file.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { file, text, calendar, events, event: events[0] as ICAL.Event };
}

afterEach(() => vi.unstubAllEnvs());

describe('the calendar file', () => {
  it('is a file of calendars', async () => {
    const { file, calendar } = await read();
    expect(file.name).toBe('credit-courier-follow-up.ics');
    expect(file.type).toBe('text/calendar');
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('credit-courier');
  });

  it('contains one event and nothing else', async () => {
    const { calendar, events } = await read();
    expect(events).toHaveLength(1);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });

  it('lasts the whole day of the follow-up', async () => {
    const { event } = await read();
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-06-02');
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.isRecurring()).toBe(false);
  });

  it('says in words what to do', async () => {
    const { event } = await read();
    expect(event.summary).toBe('Follow up on my credit request to Excelsior');
    expect(event.description).toMatch(
      /^Sent on May 1[123], 2026\. Open Credit Courier and choose “Write a follow-up”\.$/,
    );
  });

  it('says nothing about the person', async () => {
    const { event, text } = await read();
    expect(event.organizer).toBeNull();
    expect(event.attendees).toEqual([]);
    expect(event.location).toBeNull();
    expect(text).not.toMatch(/mailto|Avery|Transcript|Access|https?:/i);
    expect(event.uid).toBe('follow-up-first-1778486400000@credit-courier');
    const names = event.component.getAllProperties().map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('x-')).sort()).toEqual(
      expect.arrayContaining(['description', 'dtstamp', 'dtstart', 'summary', 'uid']),
    );
    expect(names).not.toEqual(expect.arrayContaining(['organizer']));
  });
});

describe('the event', () => {
  it('is the same one when saved again, and the later file replaces the earlier one', async () => {
    const { event } = await read();
    // The person has corrected the day on which the request was sent.
    const corrected = {
      dueOn: '2026-05-29',
      isDue: false,
      since: '2026-05-08T08:00:00.000Z',
      waited: 2,
      days: 15,
    };
    const later = await read(corrected, REQUEST, new Date('2026-05-12T12:01:00Z'));
    expect(later.event.uid).toBe(event.uid);
    expect(later.event.sequence).toBeGreaterThan(event.sequence);
    const last = await read(FOLLOW_UP, REQUEST, new Date('2099-12-31T12:00:00Z'));
    expect(last.event.sequence).toBeLessThan(2 ** 31);
  });

  it('is a different one for another request', async () => {
    const { event } = await read();
    expect((await read(FOLLOW_UP, { ...REQUEST, id: 'second' })).event.uid).not.toBe(event.uid);
    // The first request of somebody else, or one after everything was erased.
    const startedAt = '2026-05-11T08:00:00.001Z';
    expect((await read(FOLLOW_UP, { ...REQUEST, startedAt })).event.uid).not.toBe(event.uid);
  });

  // In the machine's time zone.
  it.each([
    ['2026-06-02T08:59:00', '2026-06-02'],
    ['2026-06-02T09:00:00', '2026-06-03'],
    ['2026-06-03T08:00:00', '2026-06-04'],
    // From a Friday and from a Saturday on.
    ['2026-06-05T08:00:00', '2026-06-08'],
    ['2026-06-06T08:00:00', '2026-06-08'],
  ])('never has an alarm that is over already: saved at %s', async (now, day) => {
    const overdue = { ...FOLLOW_UP, isDue: true };
    expect((await read(overdue, REQUEST, new Date(now))).event.startDate.toString()).toBe(day);
  });

  it('names the day on which the request itself was sent', async () => {
    const followedUp = { event: 'followed-up' as const, at: '2026-06-02T12:00:00.000Z' };
    const request = { ...REQUEST, life: [{ event: 'sent' as const, at: '2026-05-12T12:00:00.000Z' }, followedUp] };
    const { event } = await read({ ...FOLLOW_UP, dueOn: '2026-06-23', since: followedUp.at }, request);
    expect(event.description).toMatch(/^Sent on May 1[123], 2026\./);
  });

  it('reminds the person at nine in the morning', async () => {
    const { event } = await read();
    const alarms = event.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY']);
    const trigger = alarms[0]?.getFirstPropertyValue('trigger') as ICAL.Duration;
    expect(trigger.toSeconds()).toBe(9 * 3600);
    expect(alarms[0]?.getFirstPropertyValue('description')).toBe(event.summary);
  });
});

describe.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata', 'Asia/Beirut'])(
  'for a person in %s, the event',
  (zone) => {
    it.each(['2026-06-02', '2026-03-09', '2026-11-02', '2026-12-31', '2028-02-29', '2026-03-29'])(
      'is on the day %s if that is the due day',
      async (dueOn) => {
        vi.stubEnv('TZ', zone);
        const named = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(named);
        expect((await read({ ...FOLLOW_UP, dueOn }, REQUEST, new Date('2026-01-01'))).event.startDate.toString()).toBe(
          dueOn,
        );
      },
    );

    it('is on the day on which the follow-up is due there', async () => {
      vi.stubEnv('TZ', zone);
      const followUp = followUpOf([{ event: 'sent', at: '2026-05-12T10:30:00.000Z' }], 15, new Date(SINCE), zone);
      if (!followUp) throw new Error('Nothing is due.');
      expect((await read(followUp)).event.startDate.toString()).toBe(followUp.dueOn);
    });
  },
);
