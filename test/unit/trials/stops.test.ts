// @vitest-environment happy-dom
/**
 * The browser may stop the background at any moment. Afterward, every confirmed change is there, unconfirmed ones may
 * be, nothing is there twice, and no access code is left where it should not be.
 */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '../../../lib/extension/messages/desk';
import { readStored } from '../../../lib/extension/store/stored';
import { startAnew, storageCalls, tabs, VIEWING_PAGE } from '../extension/fake-extension';
import { anyStep, begin, makeFile, type Step, TAB, take } from './steps';
import { chance, SEED, times } from './trial';

vi.mock('../../../lib/extension/browser', async () => ({
  default: (await import('../extension/fake-extension')).browser,
}));
vi.mock('../../../lib/extension/pages/press-page');
vi.mock('../../../lib/extension/store/application-store', () => ({
  forgetApplication: vi.fn(async () => {}),
  forgetApplications: vi.fn(async () => {}),
}));
vi.mock('../../../lib/extension/toolbar/open-request', () => ({
  openRequest: vi.fn(async () => {}),
  openRequestPage: vi.fn(async () => {}),
}));

const STOPS = times(120, 1500);

afterEach(() => vi.useRealTimers());

it(`${STOPS} stops at random moments lose nothing that was confirmed and duplicate nothing (seed ${SEED})`, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const random = chance(SEED);
  const runs = fc.sample(fc.array(anyStep, { minLength: 3, maxLength: 9 }), { seed: SEED, numRuns: STOPS });
  let inTheMiddle = 0;
  for (const steps of runs) {
    const last = steps.at(-1) as Step;
    await comeTo(steps.slice(0, -1));
    const before = await whatStands();
    const kept = await snapshot();
    // First without a stop, to know the result and the number of calls.
    storageCalls.count = 0;
    storageCalls.breaksOff = () => undefined;
    ids = 0;
    await take(last);
    const calls = storageCalls.count;
    const after = await whatStands();
    // Again, but the background is stopped at one of those calls.
    await restore(kept);
    const stop = 1 + Math.floor(random() * calls);
    const isBefore = random() < 0.5;
    storageCalls.count = 0;
    storageCalls.breaksOff = (call) =>
      call > stop || (call === stop && isBefore) ? 'before' : call === stop ? 'after' : undefined;
    ids = 0;
    const isConfirmed = await take(last).catch(() => false);
    storageCalls.breaksOff = undefined;
    await start();
    const now = await whatStands();
    const said = JSON.stringify({ steps, stop, calls, isBefore, isConfirmed });
    for (const part of ['requests', 'settings'] as const) {
      expect(isConfirmed ? [after[part]] : [before[part], after[part]], said).toContainEqual(now[part]);
    }
    for (const [id, code] of codesIn(now))
      expect([...codesIn(before), ...codesIn(after)], said).toContainEqual([id, code]);
    // Compared code by code, because an entry without codes is removed only at the next start.
    if (isConfirmed) expect(Object.fromEntries(codesIn(now)), said).toEqual(Object.fromEntries(codesIn(after)));
    await nothingIsOdd(said);
    if (calls > 1) inTheMiddle++;
  }
  expect(inTheMiddle).toBeGreaterThan(STOPS / 2);
}, 1_800_000);

let ids = 0;

/** Starts with an empty device and takes all steps but the last. */
async function comeTo(steps: readonly Step[]): Promise<void> {
  startAnew();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-12T10:00:00.000Z') });
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`);
  tabs.set(TAB, { id: TAB, url: VIEWING_PAGE, windowId: 2 });
  ids = 1000;
  await begin();
  await makeFile();
  for (const step of steps) await take(step);
}

/** What the person would find, with the known codes. */
async function whatStands() {
  const { requests, codes, settings } = await readStored();
  return { requests, codes, settings };
}

const codesIn = ({ codes }: Awaited<ReturnType<typeof whatStands>>) =>
  Object.entries(codes).flatMap(([id, own]) =>
    Object.entries(own).map(([item, code]) => [`${id} ${item}`, code] as const),
  );

const snapshot = async () => [await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()] as const;

async function restore([local, session]: Awaited<ReturnType<typeof snapshot>>): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.set(structuredClone(local));
  await fakeBrowser.storage.session.set(structuredClone(session));
}

async function nothingIsOdd(said: string): Promise<void> {
  const { requests, codes, settings, broken } = await readStored();
  expect(broken, said).toEqual([]);
  const ids = requests.all.map(({ id }) => id);
  expect(new Set(ids).size, said).toBe(ids.length);
  for (const { items } of requests.all) expect(new Set(items.map(({ id }) => id)).size, said).toBe(items.length);
  for (const [id, own] of Object.entries(codes)) {
    const held = requests.all.find((request) => request.id === id)?.items.map((item) => item.id) ?? [];
    for (const item of Object.keys(own)) expect(held, said).toContain(item);
  }
  const device = await fakeBrowser.storage.local.get();
  if (!settings.keepCodes) expect(JSON.stringify(device), said).not.toContain('S3cret');
}
