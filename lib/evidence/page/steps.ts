/**
 * Work on a page in small steps, so the page stays responsive no matter how large it is. Returns its result at the end.
 */
export type Steps<T> = Generator<unknown, T>;

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Wraps a result that takes almost no time as work of one step. */
export function* inOneStep<T>(result: T): Steps<T> {
  yield;
  return result;
}
