/**
 * Sends pages things that nobody waits for, such as their words and their style. A page that is stuck in a loop or has
 * an open `alert()` never answers, so each call has a short limit, and none delays what the person does.
 */
const PATIENCE_MS = 1000;

let last: Promise<unknown> = Promise.resolve();

/** Makes calls to pages one after another, so that the last one wins. Never throws. */
export function tellPages(tell: () => Promise<unknown>): void {
  last = last.then(() => within(PATIENCE_MS, tell())).catch(() => undefined);
}

/** The result of the work, or undefined if it takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
