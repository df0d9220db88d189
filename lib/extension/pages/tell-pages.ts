/**
 * Tells pages something that nobody waits for: their words, their style. A page that runs without end or has an open
 * `alert()` never answers, so each telling has a short limit and none is in the way of what the person does.
 */
const PATIENCE_MS = 1000;

let last: Promise<unknown> = Promise.resolve();

/** Tells pages when they were told everything before, so that the last word stands. Never throws. */
export function tellPages(tell: () => Promise<unknown>): void {
  last = last.then(() => within(PATIENCE_MS, tell())).catch(() => undefined);
}

/** What work gives, or undefined where it takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
