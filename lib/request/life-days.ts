/** On which days things can have happened to a request, for the person to say so later than they happened. */
import { dayIn } from './follow-up';
import type { LifeEvent } from './life';
import type { Request } from './request';

type Lived = Pick<Request, 'startedAt' | 'life'>;

/** `YYYY-MM-DD` each, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days on which an event can have happened: not before the one that came before it, nor before the request was begun;
 * not after the one that followed, nor in the future. In the time zone of the machine.
 *
 * @param index of the event in the life; one past its end for the next that will be noted
 */
export function daysFor(lived: Lived, index: number, now: Date): Days {
  const [from, to] = boundsOf(lived, index, now).map((bound) => dayIn(bound)) as [string, string];
  // Where the clock was set back, only its day is left.
  return { from: from < to ? from : to, to };
}

/**
 * The moment to keep for an event of which only the day is known: its noon or, on the first and last day that it can have
 * been, one that keeps the order of what happened. It is no earlier than a draft that was opened on its day: of that draft
 * the person has said with it what there is to say.
 *
 * @returns undefined where it cannot have happened on that day
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
