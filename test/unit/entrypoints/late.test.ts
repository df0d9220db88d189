// @vitest-environment happy-dom
/** A page that fills in late is read again as it changes, as long as more may come. */
import { afterEach, expect, it } from 'vitest';
import { lateUntil } from '../../../entrypoints/in-page/late';
import type { Steps } from '../../../lib/evidence/page/steps';
import type { Fill } from '../../../lib/evidence/page-kind';

const timers: ReturnType<typeof setTimeout>[] = [];
afterEach(() => {
  // What has not come yet would come after the last test, when there is no document anymore.
  for (const timer of timers.splice(0)) clearTimeout(timer);
  document.body.replaceChildren();
});

function* text(): Steps<string> {
  yield;
  return document.body.textContent ?? '';
}
const later = (ms: number, html: string) =>
  timers.push(setTimeout(() => document.body.insertAdjacentHTML('beforeend', html), ms));
const fill =
  (whole: string) =>
  (read: string): Fill =>
    read.includes(whole) ? 'filled' : read ? 'begun' : 'empty';

async function timed<T>(work: Promise<T>): Promise<[result: T, ms: number]> {
  const before = performance.now();
  return [await work, performance.now() - before];
}

it('waits for late content, but not much longer', async () => {
  later(200, '<p>AZ-103</p>');
  later(500, '<p>AZ-301</p>');
  const [read, ms] = await timed(lateUntil(performance.now() + 5_000)(text, fill('AZ-301')));
  expect(read).toBe('AZ-103AZ-301');
  expect(ms).toBeLessThan(2_500);
});

it('accepts a complete page soon, and an empty one only at the end', async () => {
  document.body.innerHTML = '<p>AZ-301</p>';
  const [, soon] = await timed(lateUntil(performance.now() + 5_000)(text, fill('AZ-301')));
  expect(soon).toBeLessThan(1_500);
  document.body.replaceChildren();
  const [read, end] = await timed(lateUntil(performance.now() + 700)(text, fill('AZ-301')));
  expect(read).toBe('');
  expect(end).toBeGreaterThanOrEqual(690);
});

it('does not wait longer than necessary for a page that keeps changing', async () => {
  document.body.innerHTML = '<p>AZ-301</p>';
  const clock = setInterval(() => document.body.toggleAttribute('data-tick'), 50);
  const [read, ms] = await timed(lateUntil(performance.now() + 5_000)(text, fill('AZ-301')));
  clearInterval(clock);
  expect(read).toBe('AZ-301');
  expect(ms).toBeLessThan(2_000);
});

it('ends at once if its deadline has passed', async () => {
  document.body.innerHTML = '<p>AZ-103</p>';
  expect(await lateUntil(performance.now() - 1)(text, fill('AZ-301'))).toBe('AZ-103');
});

it('reads a page again that changed between the steps of a reading', async () => {
  document.body.innerHTML = '<p>AZ-103</p>';
  let readings = 0;
  const slow = function* (): Steps<string> {
    const seen = document.body.textContent ?? '';
    if (++readings === 1) document.body.insertAdjacentHTML('beforeend', '<p>AZ-301</p>');
    // Longer than a single step may hold up the page.
    for (const end = performance.now() + 20; performance.now() < end; ) yield;
    return seen;
  };
  expect(await lateUntil(performance.now() + 5_000)(slow, () => 'filled')).toBe('AZ-103AZ-301');
});

it('reads only once if it is not told how complete the page is', async () => {
  document.body.innerHTML = '<p>AZ-103</p>';
  later(50, '<p>AZ-301</p>');
  expect(await lateUntil(performance.now() + 5_000)(text)).toBe('AZ-103');
});
