/** When to ask again. Business days are Monday to Friday; holidays vary by place and are not considered. */
import { stageOf } from './life';
import type { LifeEvent } from './life-event';

/** Our own suggestion, in business days; Excelsior does not state a time. */
export const DEFAULT_FOLLOW_UP_DAYS = 15;

export interface FollowUp {
  /** `YYYY-MM-DD`, in the person's time zone. */
  dueOn: string;
  isDue: boolean;
  /** When the letter that is waiting for an answer was last sent or followed up. ISO 8601. */
  since: string;
  /** Business days since then. */
  waited: number;
  /** The number of business days after which it is due. */
  days: number;
}

/**
 * When to follow up a request; undefined if it is not waiting for an answer.
 *
 * @param workingDays days to wait after the last letter, not counting the day it was sent
 * @param timeZone IANA name; the machine's own if absent
 */
export function followUpOf(
  life: readonly LifeEvent[],
  workingDays: number,
  now: Date,
  timeZone?: string,
): FollowUp | undefined {
  const last = life.at(-1);
  if (!last || stageOf(life) !== 'sent') return undefined;
  const from = dayIn(new Date(last.at), timeZone);
  const today = dayIn(now, timeZone);
  const dueOn = addWorkingDays(from, workingDays);
  return {
    dueOn,
    isDue: today >= dueOn,
    since: last.at,
    waited: workingDaysBetween(from, today),
    days: workingDays,
  };
}

/**
 * The number of business days after one day, up to and including another, both `YYYY-MM-DD`; 0 if the second is not
 * later.
 */
export function workingDaysBetween(from: string, to: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last <= first) return 0;
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * 5;
  // Day 0 of the epoch was a Thursday.
  for (let day = first + weeks * 7 + 1; day <= last; day++) if (((day + 4) % 7) % 6 !== 0) count++;
  return count;
}

/** Days since the epoch. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Adds business days to a day.
 *
 * @param day `YYYY-MM-DD`
 * @param count how many; 0 returns the day itself, even on a weekend
 */
export function addWorkingDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left--;
  }
  return date.toISOString().slice(0, 10);
}

/** The calendar day of a moment, `YYYY-MM-DD`, in a time zone (IANA name; the machine's own if absent). */
export function dayIn(moment: Date, timeZone?: string): string {
  // The machine's own zone needs no formatter, which would be slow for many moments.
  if (timeZone === undefined) {
    return [
      String(moment.getFullYear()).padStart(4, '0'),
      ...[moment.getMonth() + 1, moment.getDate()].map((number) => String(number).padStart(2, '0')),
    ].join('-');
  }
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
