/** One thing at a time: each turn works on what the one before it wrote, and what is shown is derived after every one. */
import { show } from '../show';

let last: Promise<unknown> = Promise.resolve();

/** Does work when everything asked for before is done; two tabs may ask at once. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => work().finally(() => show().catch(reportAs('show'))));
  last = turn.catch(() => {});
  return turn;
}

/** Tells of an unexpected failure, once for each kind and place: no ids, codes or addresses. */
export const reportAs = (place: string) => (error: unknown) => {
  const kind = error instanceof Error ? error.name : typeof error;
  if (reported.has(`${place} ${kind}`)) return;
  reported.add(`${place} ${kind}`);
  console.error('Credit Courier:', place, kind);
};

const reported = new Set<string>();
