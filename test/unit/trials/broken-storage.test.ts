// @vitest-environment happy-dom
/**
 * Whatever the storage contains and whenever it fails, there is something to show, unreadable data is set aside once,
 * and the next change works.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle, refresh, start } from '../../../lib/extension/messages/desk';
import { readShown } from '../../../lib/extension/store/shown';
import { readStored } from '../../../lib/extension/store/stored';
import { SCHEMA_VERSION } from '../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { fromPopup, startAnew, storageCalls, tabs, VIEWING_PAGE } from '../extension/fake-extension';
import { anyStep, begin, makeFile, TAB, take } from './steps';
import { SEED, times } from './trial';

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

beforeEach(() => {
  startAnew();
  tabs.set(TAB, { id: TAB, url: VIEWING_PAGE, windowId: 2 });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const LOCAL = ['requests', 'request', 'settings', 'codes', 'set-aside', 'reminded'] as const;
const SESSION = ['codes', 'tabs', 'shown', 'removal', 'import'] as const;
const PLACES = [...LOCAL.map((key) => ['local', key] as const), ...SESSION.map((key) => ['session', key] as const)];

/** Ways in which a value can be damaged. */
const HARMS: Record<string, (value: unknown) => unknown> = {
  'of another type': () => 7,
  'a text': () => '{"version":3}',
  'a list': () => [1, [2, { a: null }]],
  null: () => null,
  cut: (value) => JSON.stringify(value ?? {}).slice(0, 40),
  huge: () => 'x'.repeat(2_000_000),
  'of many': () => Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])),
  hostile: () =>
    JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"version":3,"all":[{"__proto__":{"id":"x"}}]}',
    ),
  'of a newer version': (value) => ({ ...(value as object), version: SCHEMA_VERSION + 1 }),
  deep: () => JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
};

const type = (value: string) =>
  handle({ name: 'request/change', body: { change: 'type-applicant', field: 'fullName', value } }, fromPopup);

describe.each(PLACES)('if the %s storage has a damaged value for “%s”', (area, key) => {
  it.each(Object.keys(HARMS))('there is something to show, and the next change works: %s', async (name) => {
    await begin();
    await handle({ name: 'settings/change', body: { keepCodes: key === 'codes' && area === 'local' } }, fromPopup);
    const { [key]: value } = await fakeBrowser.storage[area].get(key);
    const harmed = HARMS[name]?.(value);
    await fakeBrowser.storage[area].set({ [key]: harmed });
    await start();
    await refresh();
    const shown = await readShown();
    expect(shown?.view.letter.subject).toBeTruthy();
    // Nothing is lost by reading again: unreadable data is set aside once, and never if it is an access code.
    const aside = (await readStored()).setAside;
    await refresh();
    expect((await readStored()).setAside).toEqual(aside);
    expect(aside.length).toBeLessThanOrEqual(1);
    if (area === 'local' && ['requests', 'settings', 'set-aside'].includes(key)) {
      // An empty value loses nothing, and settings with extra fields contain nothing unreadable.
      const isReadable =
        name === 'null' || (key === 'settings' && ['hostile', 'of a newer version', 'of many'].includes(name));
      expect(aside.map((piece) => piece.value)).toEqual(isReadable ? [] : [JSON.parse(JSON.stringify(harmed))]);
    }
    expect(await type('Written since')).toMatchObject({ ok: true });
    expect((await readStored()).current.request.applicant.fullName).toBe('Written since');
    expect((await readStored()).setAside).toEqual(aside);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it('if the storage is full at any single write, nothing changes, the failure is reported, and the next change works', async () => {
  const steps = fc.sample(anyStep, { seed: SEED, numRuns: times(40, 400) });
  let refused = 0;
  for (const step of steps) {
    startAnew();
    tabs.set(TAB, { id: TAB, url: VIEWING_PAGE, windowId: 2 });
    await begin();
    await makeFile();
    const { requests, settings, codes } = await readStored();
    for (let nth = 1; ; nth++) {
      let writes = 0;
      storageCalls.breaksOff = (_, what) => (what.endsWith(' set') && ++writes === nth ? 'before' : undefined);
      const isConfirmed = await take(step);
      storageCalls.breaksOff = undefined;
      if (isConfirmed || writes < nth) break;
      refused++;
      const now = await readStored();
      const said = JSON.stringify({ step, nth });
      expect(now.requests.all, said).toEqual(requests.all);
      expect(now.settings, said).toEqual(settings);
      expect(now.codes, said).toEqual(codes);
      expect(now.broken, said).toEqual([]);
    }
  }
  expect(refused).toBeGreaterThan(20);
}, 1_800_000);

it('after a single storage failure anywhere, the next change works and nothing confirmed is lost', async () => {
  await begin();
  for (let nth = 1; nth <= times(30, 30); nth++) {
    storageCalls.count = 0;
    storageCalls.breaksOff = (call) => (call === nth ? 'before' : undefined);
    const first = await type(`First ${nth}`);
    storageCalls.breaksOff = undefined;
    const { fullName } = (await readStored()).current.request.applicant;
    if (first.ok) expect(fullName).toBe(`First ${nth}`);
    expect(await type(`Second ${nth}`)).toMatchObject({ ok: true });
    expect((await readStored()).current.request.applicant.fullName).toBe(`Second ${nth}`);
    expect((await readShown())?.view.request.applicant.fullName).toBe(`Second ${nth}`);
  }
  expect((await readStored()).settings).toEqual(DEFAULT_SETTINGS);
});
