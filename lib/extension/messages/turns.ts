/** One thing at a time: each turn starts from what the previous one wrote, and ends by rebuilding the view. */
import { show } from '../show';

let last: Promise<unknown> = Promise.resolve();

/** Runs work after everything that was asked for earlier is done, since two tabs may ask at the same time. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => work().finally(() => show().catch(reportAs('show'))));
  last = turn.catch(() => {});
  return turn;
}

/** Logs an unexpected failure once per place and kind of error, without ids, codes, or addresses. */
export const reportAs = (place: string) => (error: unknown) => {
  const kind = error instanceof Error ? error.name : typeof error;
  if (reported.has(`${place} ${kind}`)) return;
  reported.add(`${place} ${kind}`);
  console.error('Credit Courier:', place, kind);
};

const reported = new Set<string>();
