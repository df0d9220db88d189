/** Work on a page in small steps, so that the page can go on in between, however large it is; it gives its result at the end. */
export type Steps<T> = Generator<unknown, T>;

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What takes no time to speak of, as work of one step. */
export function* inOneStep<T>(result: T): Steps<T> {
  yield;
  return result;
}
