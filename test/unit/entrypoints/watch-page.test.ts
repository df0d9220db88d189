// @vitest-environment happy-dom
/** When changes are told: soon after a quiet time; while they keep coming, seldom, but never late. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/share-page/watch-page';

/** Within this time, what stands on a page is found. The reading itself needs the rest. */
const LATEST_MS = 90;

let told: number[];
let stop: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  told = [];
  ({ stop } = watchPage(document, () => told.push(performance.now())));
  // The page has been quiet for a while.
  await pass(1_000);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Changes the page and gives the time. */
function change(): number {
  document.body.append(document.createElement('p'));
  return performance.now();
}

it('a change to a quiet page is told soon, together with what follows at once', async () => {
  const at = change();
  await pass(5);
  change();
  await pass(LATEST_MS);
  expect(told).toHaveLength(1);
  expect((told[0] ?? 0) - at).toBeLessThanOrEqual(25);
});

it.each([1, 7, 20, 50])('changes every %i ms are told seldom, and each within 90 ms', async (every) => {
  const made: number[] = [];
  for (let i = 0; i * every < 3_000; i++) {
    made.push(change());
    await pass(every);
  }
  await pass(LATEST_MS);
  expect(told.length).toBeLessThanOrEqual(3_000 / 80 + 2);
  for (const at of made) expect(told.some((when) => when >= at && when - at <= LATEST_MS)).toBe(true);
});
