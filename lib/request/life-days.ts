/** The days on which something can have happened to a request, for when the person records it later. */
import { dayIn } from './follow-up';
import type { LifeEvent } from './life-event';
import type { Request } from './request';

type Lived = Pick<Request, 'startedAt' | 'life'>;

/** `YYYY-MM-DD` each, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days on which an event can have happened: not before the previous event or the start of the request, and not
 * after the next event or in the future. In the machine's time zone.
 *
 * @param index of the event in the life; the life's length for an event still to be recorded
 */
export function daysFor(lived: Lived, index: number, now: Date): Days {
  const [from, to] = boundsOf(lived, index, now).map((bound) => dayIn(bound)) as [string, string];
  // If the clock was set back, `to` can be before `from`; then only that one day is left.
  return { from: from < to ? from : to, to };
}

/**
 * The moment to store for an event of which only the day is known: noon or, on the first or last possible day, a moment
 * that keeps the events in order. It is never before a draft opened on that day, so that the draft does not count as
 * open.
 *
 * @returns undefined if it cannot have happened on that day
 */
export function momentOn(
  day: string,
  lived: Lived & Partial<Pick<Request, 'log'>>,
  index: number,
  now: Date,
): Required<Pick<LifeEvent, 'at' | 'isDayOnly'>> | undefined {
  const { from, to } = daysFor(lived, index, now);
  if (day < from || day > to) return undefined;
  const [first, last] = boundsOf(lived, index, now).map(Number) as [number, number];
  const noon = new Date(`${day}T12:00:00`).getTime();
  const drafts = (lived.log ?? []).map((draft) => new Date(draft.at)).filter((opened) => dayIn(opened) === day);
  const moment = Math.max(noon, first, ...drafts.map(Number));
  return { at: new Date(Math.min(moment, last)).toISOString(), isDayOnly: true };
}

function boundsOf({ startedAt, life }: Lived, index: number, now: Date): [Date, Date] {
  const before = life[index - 1]?.at ?? startedAt;
  const after = life[index + 1]?.at;
  return [new Date(before), after === undefined ? now : new Date(after)];
}
