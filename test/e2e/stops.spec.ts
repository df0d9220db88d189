/**
 * The browser may stop the background at any moment. Afterward, every change confirmed on screen is there, and nothing
 * is there twice. An unconfirmed change is there, or its failure was reported.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { chance } from '../unit/trials/trial';
import type { Extension } from './harness/extension';
import { expect, test, VARIATION } from './harness/test';
import { type Deed, deeds } from './stops/deeds';
import { applicationBytes, begin, type Counts, countsOf, keptBy } from './stops/kept';

const isWhole = process.env.ALL_FLOWS === '1';
const SEED = Number(process.env.TRIALS_SEED ?? (isWhole ? Date.now() % 1_000_000_000 : 20_261_127));

/** No change takes longer than this, even on a busy machine, in milliseconds. */
const LATEST_STOP_MS = 120;
/** Within this time the person gets an answer, even if only that nothing was saved. */
const ANSWER_MS = 10_000;

test('2 background stops in the middle of changes lose nothing', ({ extension, site }) => run(extension, site, 2));

test(
  '120 background stops in the middle of every kind of change lose nothing',
  {
    tag: VARIATION,
  },
  ({ extension, site }) => run(extension, site, 120),
);

async function run(extension: Extension, site: Parameters<typeof deeds>[0], stops: number): Promise<void> {
  test.setTimeout(1_200_000);
  const random = chance(SEED);
  const all = await deeds(site);
  const figures = { tried: 0, running: 0, 'in the middle': 0, confirmed: 0, told: 0, wrong: 0 };
  const wrong: string[] = [];
  // Every deed in turn, in a new order in each round.
  let turn: Deed[] = [];
  while (figures.tried < stops) {
    if (!turn.length) turn = [...all].sort(() => random() - 0.5);
    const deed = turn.pop() as Deed;
    const after = Math.round(random() * LATEST_STOP_MS);
    const tried = await tryIt(extension, deed, after);
    figures.tried++;
    figures.running += Number(tried.wasRunning);
    figures['in the middle'] += Number(!tried.wasDone);
    figures.confirmed += Number(tried.isConfirmed);
    figures.told += Number(tried.isTold);
    figures.wrong += Number(tried.wrong.length > 0);
    wrong.push(...tried.wrong.map((what) => `${deed.name}, stopped after ${after} ms: ${what}`));
  }
  console.log(`Stops with seed ${SEED}: ${JSON.stringify(figures)}`);
  expect(wrong).toEqual([]);
  // With nothing running, nothing was stopped.
  expect(figures.running).toBeGreaterThan(0);
}

interface Tried {
  /** Whether a background was running to be stopped. */
  wasRunning: boolean;
  /** Whether the screen showed it done when the background had stopped, or the next background had done it already. */
  wasDone: boolean;
  isConfirmed: boolean;
  isTold: boolean;
  wrong: string[];
}

async function tryIt(extension: Extension, deed: Deed, after: number): Promise<Tried> {
  const ours = await extension.openTab(deed.on ?? 'request.html');
  // A short limit, so that a deed that hangs is named.
  ours.setDefaultTimeout(20_000);
  await begin(ours, deed.given);
  expect(await stands(ours)).toBe(true);
  await ours.reload();
  await ours.getByRole('heading', { level: 1 }).waitFor();
  await deed.ready?.(ours);
  const before = countsOf(await keptBy(ours));

  const wasRunning = await extension.stopServiceWorkerDuring(() => deed.act(ours), after);
  const wasDone = await deed.isShown(ours);
  const { isConfirmed, isTold } = await answer(ours, deed);

  await ours.reload();
  await ours.getByRole('heading', { level: 1 }).waitFor();
  const wrong: string[] = [];
  if (!(await stands(ours))) wrong.push('what is shown is not what is kept');
  const kept = await keptBy(ours);
  const isThere = deed.isKept(kept);
  if (isConfirmed && !isThere) wrong.push('was confirmed and is not there');
  if (!isConfirmed && !isThere && !isTold) wrong.push('is not there, and nothing was said');
  if (isThere) {
    await deed.look?.(ours);
    const isSeen = await within(3_000, () => deed.isShown(ours));
    if (!isSeen) wrong.push('is kept and not seen');
  }
  const counts = countsOf(kept);
  const expected = isThere ? sum(before, deed.adds) : before;
  if (JSON.stringify(counts) !== JSON.stringify(expected)) {
    wrong.push(`there is ${JSON.stringify(counts)}, not ${JSON.stringify(expected)}`);
  }
  const { application } = kept.current;
  if (deed.adds?.applications === 1 && application && !(await applicationBytes(ours, application.file))) {
    wrong.push('the application has lost its bytes');
  }
  await ours.close();
  return { wasRunning, wasDone, isConfirmed, isTold, wrong };
}

/** What the person is told: done or not done. */
async function answer(ours: Page, deed: Deed): Promise<{ isConfirmed: boolean; isTold: boolean }> {
  const read = async () => ({
    isConfirmed: (await deed.isShown(ours)) || (await deed.says?.(ours)) || false,
    isTold:
      (await ours.getByText('Your last change was not saved.').count()) > 0 || (await deed.saysNot?.(ours)) || false,
  });
  let said = await read();
  await within(ANSWER_MS, async () => {
    said = await read();
    return said.isConfirmed || said.isTold;
  });
  return said;
}

/** Whether the screen comes to match the stored data. */
const stands = (ours: Page) =>
  within(5_000, async () => {
    const { current, shown } = await keptBy(ours);
    return isDeepStrictEqual(shown?.view.request, current);
  });

async function within(ms: number, work: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; ; await pause(30)) {
    if (await work()) return true;
    if (Date.now() > end) return false;
  }
}

const sum = (counts: Counts, more: Partial<Counts> = {}): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, count + (more[name as keyof Counts] ?? 0)]),
  ) as Counts;
