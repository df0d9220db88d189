import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/request/answer';
import {
  addWorkingDays,
  DEFAULT_FOLLOW_UP_DAYS,
  dayIn,
  followUpOf,
  workingDaysBetween,
} from '../../../lib/request/follow-up';
import type { LifeEvent } from '../../../lib/request/life-event';

const DAY = 86_400_000;
const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const names = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const isWeekend = (day: string) => ['Sat', 'Sun'].includes(names.format(new Date(day)));

/** Counts the business days from one day to another, one calendar day at a time. */
function workingDaysUntil(from: string, to: string): number {
  let count = 0;
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) {
    if (!isWeekend(day)) count++;
  }
  return count;
}

describe('working days between two days', () => {
  it('are as many as must be added to the first day to reach the second', () => {
    for (let from = '2026-01-01', i = 0; from < '2027-01-01'; from = dayAfter(from), i++) {
      const count = (i % 30) + 1;
      expect(workingDaysBetween(from, addWorkingDays(from, count))).toBe(count);
    }
  });

  it('are zero for the same day, backward, and over a weekend', () => {
    expect(workingDaysBetween('2026-05-12', '2026-05-12')).toBe(0);
    expect(workingDaysBetween('2026-05-12', '2026-05-01')).toBe(0);
    expect(workingDaysBetween('2026-05-15', '2026-05-17')).toBe(0);
    expect(workingDaysBetween('2026-05-16', '2026-05-18')).toBe(1);
  });
});

describe('adding working days', () => {
  it.each([
    ['a working day on', '2026-05-12', 1, '2026-05-13'],
    ['over a weekend', '2026-05-15', 1, '2026-05-18'],
    ['a whole week', '2026-05-12', 5, '2026-05-19'],
    ['from a Saturday', '2026-05-16', 1, '2026-05-18'],
    ['from a Sunday', '2026-05-17', 1, '2026-05-18'],
    ['from a Saturday, a week', '2026-05-16', 5, '2026-05-22'],
    ['over the end of a month', '2026-04-30', 2, '2026-05-04'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['over the end of a year and a weekend', '2027-12-31', 1, '2028-01-03'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['to a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over February without a leap day', '2027-02-26', 1, '2027-03-01'],
    ['from a leap day', '2024-02-29', 1, '2024-03-01'],
    ['over a century without a leap day', '2100-02-26', 1, '2100-03-01'],
    ['as many as our default', '2026-05-12', DEFAULT_FOLLOW_UP_DAYS, '2026-06-02'],
    ['as many as can be set', '2026-05-12', 90, '2026-09-15'],
    ['none', '2026-05-16', 0, '2026-05-16'],
  ])('leads to the right day: %s', (_, from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });

  it('matches counting one by one, for every day of four years and each setting', () => {
    for (let from = '2026-01-01', i = 0; from < '2030-01-01'; from = dayAfter(from), i++) {
      // 7 and 90 share no divisor, so every weekday is combined with every setting.
      const count = (i % 90) + 1;
      const to = addWorkingDays(from, count);
      expect(workingDaysUntil(from, to), `${from} + ${count}`).toBe(count);
      expect(isWeekend(to), `${from} + ${count}`).toBe(false);
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('is right for 1 to 90 days from day %i of a week', (start) => {
    const from = `2026-05-1${start}`;
    for (let count = 1; count <= 90; count++) {
      const to = addWorkingDays(from, count);
      expect(workingDaysUntil(from, to), `${from} + ${count}`).toBe(count);
      expect(workingDaysUntil(from, dayAfter(to, -1)), `${from} + ${count}`).toBe(count - 1);
    }
  });

  it('in two steps leads to the same day as in one', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => dayAfter('1990-01-01', days));
    const count = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(day, count, count, (from, a, b) => {
        expect(addWorkingDays(addWorkingDays(from, a), b)).toBe(addWorkingDays(from, a + b));
      }),
    );
  });
});

describe('the calendar day of a moment', () => {
  it.each([
    ['2026-05-12T09:59:59.999Z', 'Pacific/Kiritimati', '2026-05-12'],
    ['2026-05-12T10:00:00.000Z', 'Pacific/Kiritimati', '2026-05-13'],
    ['2026-05-12T10:59:59.999Z', 'Pacific/Pago_Pago', '2026-05-11'],
    ['2026-05-12T11:00:00.000Z', 'Pacific/Pago_Pago', '2026-05-12'],
    ['2026-05-12T18:29:59.999Z', 'Asia/Kolkata', '2026-05-12'],
    ['2026-05-12T18:30:00.000Z', 'Asia/Kolkata', '2026-05-13'],
    ['2026-05-12T03:59:59.999Z', 'America/New_York', '2026-05-11'],
    ['2026-05-12T04:00:00.000Z', 'America/New_York', '2026-05-12'],
    ['2026-12-01T04:59:59.999Z', 'America/New_York', '2026-11-30'],
    ['2026-12-01T05:00:00.000Z', 'America/New_York', '2026-12-01'],
    ['2026-12-31T23:59:59.999Z', 'UTC', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', 'UTC', '2027-01-01'],
    ['2028-02-29T12:00:00.000Z', 'Asia/Kathmandu', '2028-02-29'],
  ])('%s in %s is %s', (moment, timeZone, day) => {
    expect(dayIn(new Date(moment), timeZone)).toBe(day);
  });

  it('is that of the machine’s time zone if none is named', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    for (const hour of [0, 6, 12, 18, 23]) {
      const moment = new Date(Date.UTC(2026, 4, 12, hour, 30));
      expect(dayIn(moment)).toBe(dayIn(moment, timeZone));
    }
  });
});

const sent = (at: string): LifeEvent => ({ event: 'sent', at });
const followedUp = (at: string): LifeEvent => ({ event: 'followed-up', at });
const answered = (at: string, answer: Answer): LifeEvent => ({ event: 'answered', at, answer, credits: [], note: '' });
const closed = (at: string): LifeEvent => ({ event: 'closed', at });

describe('a follow-up', () => {
  const AT = '2026-05-12T08:00:00.000Z';
  const LATER = '2026-06-03T08:00:00.000Z';
  const of = (life: LifeEvent[], now: string, days = 15) => followUpOf(life, days, new Date(now), 'UTC');

  it('is due on its day and from then on', () => {
    expect(of([sent(AT)], AT)).toEqual({ dueOn: '2026-06-02', isDue: false, since: AT, waited: 0, days: 15 });
    expect(of([sent(AT)], '2026-06-01T23:59:59.999Z')?.isDue).toBe(false);
    expect(of([sent(AT)], '2026-06-02T00:00:00.000Z')?.isDue).toBe(true);
    expect(of([sent(AT)], '2027-06-02T00:00:00.000Z')?.isDue).toBe(true);
  });

  it('counts from the last follow-up, or from when the request was sent again', () => {
    expect(of([sent(AT), followedUp(LATER)], LATER)).toEqual({
      dueOn: '2026-06-24',
      isDue: false,
      since: LATER,
      waited: 0,
      days: 15,
    });
    const again = [sent(AT), answered(AT, 'more-asked'), sent(LATER)];
    expect(of(again, LATER)).toEqual({ dueOn: '2026-06-24', isDue: false, since: LATER, waited: 0, days: 15 });
  });

  it('is due after the number of days in the settings', () => {
    expect(of([sent(AT)], AT, 1)?.dueOn).toBe('2026-05-13');
    expect(of([sent(AT)], AT, 90)?.dueOn).toBe('2026-09-15');
  });

  it.each([
    ['nothing was sent', []],
    ['credit is posted', [sent(AT), answered(AT, 'posted')]],
    ['more is asked for', [sent(AT), answered(AT, 'more-asked')]],
    ['it was declined', [sent(AT), answered(AT, 'declined')]],
    ['it is closed', [sent(AT), closed(AT)]],
    ['it is closed after a follow-up', [sent(AT), followedUp(AT), closed(AT)]],
  ])('is never due if %s', (_, life) => {
    expect(of(life, '2027-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('is not confused by a clock that was set back', () => {
    expect(of([sent(AT)], '2020-01-01T00:00:00.000Z')).toEqual({
      dueOn: '2026-06-02',
      isDue: false,
      since: AT,
      waited: 0,
      days: 15,
    });
  });
});

/** The moment at which a day begins in a zone, from its UTC offset on that day. */
const begins = (day: string, offset: string) => new Date(`${day}T00:00:00.000${offset}`);

describe('a follow-up is due on the person’s own calendar day', () => {
  it.each([
    // Zone, moment of sending, the day there, the due day there, UTC offset at the beginning of the due day.
    ['Pacific/Kiritimati', '2026-05-12T11:00:00.000Z', '2026-05-13', '2026-06-03', '+14:00'],
    ['Pacific/Pago_Pago', '2026-05-12T10:00:00.000Z', '2026-05-11', '2026-06-01', '-11:00'],
    ['Asia/Kolkata', '2026-05-12T20:00:00.000Z', '2026-05-13', '2026-06-03', '+05:30'],
    ['Asia/Kathmandu', '2026-05-12T18:20:00.000Z', '2026-05-13', '2026-06-03', '+05:45'],
    ['Europe/Berlin', '2026-03-13T12:00:00.000Z', '2026-03-13', '2026-04-03', '+02:00'],
    // The clocks go forward between sending and the due day, on the weekend before it.
    ['America/New_York', '2026-02-16T04:30:00.000Z', '2026-02-15', '2026-03-06', '-05:00'],
    ['America/New_York', '2026-02-17T04:30:00.000Z', '2026-02-16', '2026-03-09', '-04:00'],
    // The clocks go back.
    ['America/New_York', '2026-10-13T03:30:00.000Z', '2026-10-12', '2026-11-02', '-05:00'],
    ['Europe/London', '2026-10-05T23:30:00.000Z', '2026-10-06', '2026-10-27', '+00:00'],
    ['Australia/Lord_Howe', '2026-09-14T13:30:00.000Z', '2026-09-15', '2026-10-06', '+11:00'],
    // Samoa skipped a day: 2011-12-29 was followed by 2011-12-31.
    ['Pacific/Apia', '2011-12-10T12:00:00.000Z', '2011-12-10', '2011-12-30', '-10:00'],
  ])('in %s, if sent at %s', (timeZone, at, sentOn, dueOn, offset) => {
    const isDueAt = (now: Date) => followUpOf([sent(at)], 15, now, timeZone)?.isDue;
    expect(dayIn(new Date(at), timeZone)).toBe(sentOn);
    expect(followUpOf([sent(at)], 15, new Date(at), timeZone)?.dueOn).toBe(dueOn);
    const midnight = begins(dueOn, offset).getTime();
    expect(isDueAt(new Date(midnight - 60_000))).toBe(false);
    expect(isDueAt(new Date(midnight - 1))).toBe(false);
    expect(isDueAt(new Date(midnight))).toBe(true);
    expect(isDueAt(new Date(midnight + DAY - 60_000))).toBe(true);
  });

  it('even if the clock skips midnight on that day', () => {
    // In Beirut the clocks went from 23:59 on 2025-03-29 to 01:00 on 2025-03-30, a Sunday.
    const at = '2025-03-10T12:00:00.000Z';
    const follow = (now: string) => followUpOf([sent(at)], 15, new Date(now), 'Asia/Beirut');
    expect(follow('2025-03-30T20:59:59.999Z')).toMatchObject({ dueOn: '2025-03-31', isDue: false });
    expect(follow('2025-03-30T21:00:00.000Z')).toMatchObject({ dueOn: '2025-03-31', isDue: true });
  });

  it('and never before the set number of working days has passed, in any zone at any moment', () => {
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata', 'UTC');
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moment, fc.integer({ min: 1, max: 90 }), (timeZone, date, days) => {
        const at = date.toISOString();
        const followUp = followUpOf([sent(at)], days, date, timeZone);
        expect(followUp?.isDue).toBe(false);
        expect(workingDaysUntil(dayIn(date, timeZone), followUp?.dueOn ?? '')).toBe(days);
      }),
    );
  });
});
