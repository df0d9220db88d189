/** When to ask again: business days are Monday to Friday; holidays differ from place to place and are not known. */
import { stageOf } from './life';
import type { LifeEvent } from './life-event';

/** Our own suggestion, in business days; Excelsior does not give a time. */
export const DEFAULT_FOLLOW_UP_DAYS = 15;

export interface FollowUp {
  /** `YYYY-MM-DD`, as in the person's time zone. */
  dueOn: string;
  isDue: boolean;
  /** The letter that waits for an answer: when it was sent or followed up last. ISO 8601. */
  since: string;
  /** Business days that have passed since. */
  waited: number;
  /** Business days after which it is due. */
  days: number;
}

/**
 * When a request that waits for an answer is to be followed up; undefined where none waits.
 *
 * @param workingDays days to wait after the last letter, not counting its own
 * @param timeZone IANA name; that of the machine where absent
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

/** Counts the business days after one day up to another, both `YYYY-MM-DD`; none where the second is not later. */
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
 * Counts business days on from a day.
 *
 * @param day `YYYY-MM-DD`
 * @param count how many; with none, a day at the weekend stands for itself
 */
export function addWorkingDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left--;
  }
  return date.toISOString().slice(0, 10);
}

/** The calendar day of a moment, `YYYY-MM-DD`, in a time zone (IANA name; that of the machine where absent). */
export function dayIn(moment: Date, timeZone?: string): string {
  // The machine's own zone needs no formatter, which takes its time for each of many.
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
