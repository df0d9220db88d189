import type { Steps } from '../../lib/evidence/page/steps';

/** How long the page may be held up at once, in milliseconds. */
const SLICE_MS = 8;

/** Takes the steps of a reading, and lets the page go on after each slice of time. In a tab that nobody sees, it need not. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let until = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until || document.hidden) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
}
