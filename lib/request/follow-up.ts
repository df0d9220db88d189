/** When to ask again: working days are Monday to Friday; holidays differ from place to place and are not known. */
import { type LifeEvent, stageOf } from './life';

/** Our own default, in working days; Excelsior names no time. */
export const DEFAULT_FOLLOW_UP_DAYS = 15;

export interface FollowUp {
  /** `YYYY-MM-DD`, as in the person's time zone. */
  dueOn: string;
  isDue: boolean;
  /** The letter that waits for an answer: when it was sent or followed up last. ISO 8601. */
  since: string;
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
  const dueOn = addWorkingDays(dayIn(new Date(last.at), timeZone), workingDays);
  return { dueOn, isDue: dayIn(now, timeZone) >= dueOn, since: last.at };
}

/**
 * Counts working days on from a day.
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
