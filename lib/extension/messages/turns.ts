/** One thing at a time: each turn works on what the last one wrote, and the view is derived after every turn. */
import { show } from '../show';

let last: Promise<unknown> = Promise.resolve();

/** Runs work after everything asked for earlier is done; two tabs may ask at once. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => work().finally(() => show().catch(reportAs('show'))));
  last = turn.catch(() => {});
  return turn;
}

/** Logs an unexpected failure, once for each kind and place: no ids, codes or addresses. */
export const reportAs = (place: string) => (error: unknown) => {
  const kind = error instanceof Error ? error.name : typeof error;
  if (reported.has(`${place} ${kind}`)) return;
  reported.add(`${place} ${kind}`);
  console.error('Credit Courier:', place, kind);
};

const reported = new Set<string>();
