import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAgreed, writeAgreed } from '../../../../lib/extension/store/agreed-settings';
import { setAsideBroken } from '../../../../lib/extension/store/read-mended';
import { dismissSetAside } from '../../../../lib/extension/store/set-aside';
import { readStored, type Stored } from '../../../../lib/extension/store/stored';
import { writeTabs } from '../../../../lib/extension/store/tabs';
import { keepImport, keepRemoval } from '../../../../lib/extension/store/undo';
import { changedIn, eraseStored, writeStored } from '../../../../lib/extension/store/write-stored';
import { itemRemoval } from '../../../../lib/request/put-back';
import { type Current, EMPTY_REQUEST } from '../../../../lib/request/request';
import { NO_REQUESTS } from '../../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { oldTranscript, requestWith } from '../../request/example-request';
import { browser, startAnew, written } from '../fake-extension';

vi.mock('../../../../lib/extension/store/agreed-settings', () => ({
  forgetAgreed: vi.fn(async () => {}),
  readAgreed: vi.fn(async () => undefined),
  writeAgreed: vi.fn(async () => {}),
}));
vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
beforeEach(() => {
  startAnew();
  vi.mocked(readAgreed).mockReset().mockResolvedValue(undefined);
});

/** Writes the current request and its codes, if they changed. */
const writeCurrent = (before: Stored, after: Current) => writeStored(before, changedIn(before, after));

const current = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
const NOTHING: Stored = {
  requests: NO_REQUESTS,
  codes: {},
  settings: DEFAULT_SETTINGS,
  current: { request: EMPTY_REQUEST, codes: {} },
  tabs: {},
  broken: [],
  setAside: [],
};
const WRITTEN: Stored = {
  ...NOTHING,
  requests: { ...NO_REQUESTS, all: [current.request] },
  codes: { first: current.codes },
  current,
};

it('the store is empty at first', async () => {
  expect(await readStored()).toEqual(NOTHING);
});

it('what is read is what was written', async () => {
  await writeCurrent(NOTHING, current);
  expect(await readStored()).toEqual(WRITTEN);
});

it('access codes are kept only in memory', async () => {
  await writeCurrent(NOTHING, current);
  expect(written.session.join()).toContain('Avery2020');
  expect(written.local).toHaveLength(1);
  expect(written.local.join()).not.toContain('Avery2020');
});

it('only what changed is written', async () => {
  await writeCurrent(WRITTEN, { ...current, codes: {} });
  expect(written).toEqual({ local: [], session: ['{"codes":{"first":{}}}'] });
  await writeCurrent(WRITTEN, { ...current, request: EMPTY_REQUEST });
  expect(written.session).toHaveLength(1);
  expect(written.local).toEqual([JSON.stringify({ requests: NO_REQUESTS })]);
});

it('the evidence is still there when the browser has forgotten the codes', async () => {
  await writeCurrent(NOTHING, current);
  await fakeBrowser.storage.session.clear();
  expect(await readStored()).toEqual({ ...WRITTEN, codes: {}, current: { ...current, codes: {} } });
});

it('only requests that changed since the last reading are checked again', async () => {
  const other = { ...current.request, id: 'other' };
  const kept = { ...NO_REQUESTS, currentId: 'other', all: [current.request, other] };
  await fakeBrowser.storage.local.set({ requests: kept });
  const [first, second] = (await readStored()).requests.all;

  await fakeBrowser.storage.local.set({
    requests: { ...kept, all: [current.request, { ...other, startedAt: '2026-01-01T00:00:00.000Z' }] },
  });
  const after = await readStored();
  expect(after.requests.all[0]).toBe(first);
  expect(after.requests.all[1]).toEqual({ ...second, startedAt: '2026-01-01T00:00:00.000Z' });

  await fakeBrowser.storage.local.set({ requests: { ...kept, all: [current.request, { ...other, items: 1 }] } });
  const broken = await readStored();
  expect(broken.requests.all).toEqual([first]);
  expect(broken.broken).toEqual(['requests']);
});

describe('data that cannot be read', () => {
  const BROKEN = { version: 99, items: 'many' };

  it('is reported, and replaced with an empty request', async () => {
    await fakeBrowser.storage.local.set({ requests: BROKEN });
    expect(await readStored()).toEqual({ ...NOTHING, broken: ['requests'] });
    await fakeBrowser.storage.session.set({ codes: { a: 7 } });
    expect(await readStored()).toMatchObject({ current: NOTHING.current, broken: ['requests', 'codes'] });
  });

  it('is not changed by reading it', async () => {
    await fakeBrowser.storage.local.set({ requests: BROKEN });
    await readStored();
    expect(written).toEqual({ local: [], session: [] });
  });

  it('is set aside unchanged, in addition to what was set aside before', async () => {
    const earlier = { at: '2026-01-01T00:00:00.000Z', key: 'request', value: [1] };
    await fakeBrowser.storage.local.set({ requests: BROKEN, 'set-aside': [earlier] });
    await setAsideBroken(await readStored(), '2026-05-12T08:00:00.000Z');
    const setAside = [earlier, { at: '2026-05-12T08:00:00.000Z', key: 'requests', value: BROKEN }];
    expect(await readStored()).toEqual({ ...NOTHING, setAside });
    await dismissSetAside();
    expect(await readStored()).toEqual(NOTHING);
  });

  it('is dropped if it is access codes, which are never written to disk', async () => {
    await fakeBrowser.storage.session.set({ codes: { first: { 'mcp-transcript:1234567': ['Avery2020'] } } });
    await setAsideBroken(await readStored(), '2026-05-12T08:00:00.000Z');
    expect(await readStored()).toEqual(NOTHING);
    expect(JSON.stringify([written, await fakeBrowser.storage.local.get()])).not.toContain('Avery2020');
  });

  it('never makes reading fail, whatever it is', async () => {
    const key = fc.constantFrom('request', 'requests', 'settings', 'set-aside', 'codes', 'tabs');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.anything({ withNullPrototype: false }).filter(isStorable)),
        async (garbage) => {
          startAnew();
          const { codes, tabs, ...local } = garbage;
          await fakeBrowser.storage.local.set(local);
          await fakeBrowser.storage.session.set({ codes, tabs });
          const stored = await readStored();
          expect(Object.keys(stored).sort()).toEqual(Object.keys(NOTHING).sort());
          await setAsideBroken(stored, '2026-05-12T08:00:00.000Z');
          const mended = await readStored();
          expect(mended.broken).toEqual([]);
          expect(mended.current.request).toEqual(stored.current.request);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('access codes on the device', () => {
  const KEEPING: Stored = { ...WRITTEN, settings: { ...DEFAULT_SETTINGS, keepCodes: true } };
  const local = async () => JSON.stringify(await fakeBrowser.storage.local.get());
  const session = async () => JSON.stringify(await fakeBrowser.storage.session.get());
  /** Closes the browser, which clears the memory. */
  const close = () => fakeBrowser.storage.session.clear();
  const keep = async () => {
    await writeCurrent(NOTHING, current);
    await writeStored(await readStored(), { settings: KEEPING.settings });
  };

  it('are stored only once the person asks for it', async () => {
    await writeCurrent(NOTHING, current);
    expect(await local()).not.toContain('Avery2020');
    await writeStored(await readStored(), { settings: KEEPING.settings });
    expect(await local()).toContain('Avery2020');
    expect(await readStored()).toEqual(KEEPING);
  });

  it('survive closing the browser', async () => {
    await keep();
    await close();
    expect((await readStored()).current.codes).toEqual(current.codes);
  });

  it('follow every change', async () => {
    await keep();
    await writeCurrent(await readStored(), { ...current, codes: { 'mcp-transcript:1234567': 'Newer2022' } });
    expect(await local()).toContain('Newer2022');
    expect(await local()).not.toContain('Avery2020');
    await writeCurrent(await readStored(), { ...current, codes: {} });
    expect(await local()).not.toContain('Newer2022');
    await close();
    expect((await readStored()).current.codes).toEqual({});
  });

  it('are removed at once when the person turns that off, and stay in memory', async () => {
    await keep();
    await writeStored(await readStored(), { settings: DEFAULT_SETTINGS });
    expect(await local()).not.toContain('Avery2020');
    expect(await fakeBrowser.storage.local.get('codes')).toEqual({});
    expect(await readStored()).toEqual(WRITTEN);
    await close();
    expect((await readStored()).current.codes).toEqual({});
  });

  it('stay in memory then even if they came only from the device', async () => {
    await keep();
    await close();
    await writeStored(await readStored(), { settings: DEFAULT_SETTINGS });
    expect(await local()).not.toContain('Avery2020');
    expect(await session()).toContain('Avery2020');
    expect(await readStored()).toEqual(WRITTEN);
  });

  it('are not read unless the person asked to keep them', async () => {
    await writeCurrent(NOTHING, current);
    await close();
    await fakeBrowser.storage.local.set({ codes: { first: { 'mcp-transcript:1234567': 'Stray2020' } } });
    expect((await readStored()).codes).toEqual({});
  });

  it('are dropped, not set aside, if they cannot be read', async () => {
    await keep();
    await close();
    await fakeBrowser.storage.local.set({ codes: { first: { 'mcp-transcript:1234567': ['Avery2020'] } } });
    const stored = await readStored();
    expect(stored.broken).toEqual(['codes']);
    await setAsideBroken(stored, '2026-05-12T08:00:00.000Z');
    expect(await local()).not.toContain('Avery2020');
    expect(await readStored()).toEqual({ ...KEEPING, codes: {}, current: { ...current, codes: {} } });
  });
});

describe('settings', () => {
  it('are written without anything else', async () => {
    await writeStored(NOTHING, { settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
    expect(written).toEqual({
      local: [JSON.stringify({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } })],
      session: [],
    });
    expect((await readStored()).settings.theme).toBe('dark');
  });

  it('with a broken field are set aside, and the other fields stay in use', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', followUpDays: 900 };
    await fakeBrowser.storage.local.set({ settings });
    const stored = await readStored();
    expect(stored).toMatchObject({ broken: ['settings'], settings: { theme: 'dark', followUpDays: 15 } });
    await setAsideBroken(stored, '2026-05-12T08:00:00.000Z');
    expect(await readStored()).toMatchObject({
      broken: [],
      settings: { theme: 'dark', followUpDays: 15 },
      setAside: [{ key: 'settings', value: settings }],
    });
  });
});

describe('settings that could do harm', () => {
  const tampered = { ...DEFAULT_SETTINGS, theme: 'dark' as const, recipient: 'thief@example.com', keepCodes: true };

  it('are not used unless the person set them, and count as unreadable', async () => {
    vi.mocked(readAgreed).mockResolvedValue({ recipient: DEFAULT_SETTINGS.recipient, keepCodes: false });
    await fakeBrowser.storage.local.set({ settings: tampered });
    const stored = await readStored();
    expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(stored.broken).toEqual(['settings']);
    await setAsideBroken(stored, '2026-05-12T08:00:00.000Z');
    expect(await readStored()).toMatchObject({
      broken: [],
      settings: { recipient: DEFAULT_SETTINGS.recipient, keepCodes: false },
      setAside: [{ key: 'settings', value: tampered }],
    });
  });

  it('are recorded as agreed when the person sets them, and only then', async () => {
    await writeStored(NOTHING, { settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
    expect(writeAgreed).not.toHaveBeenCalled();
    await writeStored(NOTHING, { settings: tampered });
    expect(writeAgreed).toHaveBeenCalledExactlyOnceWith(tampered);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(writeStored(NOTHING, { settings: tampered })).rejects.toThrow('QUOTA');
    expect(writeAgreed).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });

  it('are used as stored if the browser keeps no database', async () => {
    await fakeBrowser.storage.local.set({ settings: tampered });
    expect((await readStored()).settings).toEqual(tampered);
  });
});

describe('stored requests', () => {
  it('are read without one that is unreadable, and only that one is set aside', async () => {
    const broken = { ...current.request, id: 'broken', log: [{ at: 'never', channel: 'pigeon' }] };
    await fakeBrowser.storage.local.set({ requests: { ...WRITTEN.requests, all: [current.request, broken] } });
    const stored = await readStored();
    expect(stored.requests).toEqual(WRITTEN.requests);
    await setAsideBroken(stored, '2026-05-12T08:00:00.000Z');
    expect(await readStored()).toMatchObject({
      requests: WRITTEN.requests,
      broken: [],
      setAside: [{ key: 'request', value: broken }],
    });
  });
});

describe('data stored by version 1', () => {
  const { id: _, startedAt: __, life: ___, ...first } = current.request;
  const V1 = { version: 1, ...first };

  it('is read in today’s shape, and stored that way with the next change', async () => {
    await fakeBrowser.storage.local.set({ request: V1 });
    const stored = await readStored();
    expect(stored.broken).toEqual([]);
    expect(stored.current.request.items).toEqual(current.request.items);
    await writeCurrent(stored, { ...stored.current, request: { ...stored.current.request, ticks: ['attach'] } });
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['requests']);
    expect((await readStored()).current.request).toMatchObject({ items: current.request.items, ticks: ['attach'] });
  });

  it('is not changed by reading it', async () => {
    await fakeBrowser.storage.local.set({ request: V1 });
    await readStored();
    expect(await fakeBrowser.storage.local.get()).toEqual({ request: V1 });
  });

  it('does not come back once there is newer data', async () => {
    await fakeBrowser.storage.local.set({ request: V1, requests: NO_REQUESTS });
    expect((await readStored()).requests).toEqual(NO_REQUESTS);
  });
});

it('erasing leaves nothing, in memory or on the device', async () => {
  const settings = { ...DEFAULT_SETTINGS, keepCodes: true };
  await writeStored(NOTHING, { requests: WRITTEN.requests, codes: WRITTEN.codes, settings });
  await writeTabs({ 7: { state: 'found', id: 'mcp-transcript:1234567', address: 'https://mcp.microsoft.com/' } });
  const [item] = current.request.items;
  await keepRemoval(itemRemoval(WRITTEN, 'first', item?.id ?? ''));
  await keepImport({ before: WRITTEN, after: WRITTEN });
  await fakeBrowser.storage.local.set({ request: { version: 1 }, 'set-aside': [1] });
  await eraseStored();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await readStored()).toEqual(NOTHING);
});

/** A browser stores only what JSON can hold. */
function isStorable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}
