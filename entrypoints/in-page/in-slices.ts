import type { Steps } from '../../lib/evidence/page/steps';

/** How long the page may be blocked at a time, in milliseconds. */
const SLICE_MS = 8;

/**
 * Takes the steps of a reading, with a pause after each slice of time so the page stays responsive. In a hidden tab
 * there are no pauses.
 */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let until = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until || document.hidden) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE_MS;
  }
}
