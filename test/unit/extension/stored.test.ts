import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismissSetAside, readStored, setAsideBroken, writeCurrent } from '../../../lib/extension/stored';
import { EMPTY_REQUEST } from '../../../lib/request/request';
import { oldTranscript, requestWith } from '../request/example-request';
import { startAnew, written } from './fake-extension';

vi.mock('../../../lib/extension/browser', async () => ({ default: (await import('./fake-extension')).browser }));
beforeEach(startAnew);

const current = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
const NOTHING = { current: { request: EMPTY_REQUEST, codes: {} }, tabs: {}, broken: [], setAside: [] };

it('is empty at first', async () => {
  expect(await readStored()).toEqual(NOTHING);
});

it('gives back what was written', async () => {
  await writeCurrent(NOTHING.current, current);
  expect(await readStored()).toEqual({ ...NOTHING, current });
});

it('keeps access codes in memory and nowhere else', async () => {
  await writeCurrent(NOTHING.current, current);
  expect(written.session.join()).toContain('Avery2020');
  expect(written.local).toHaveLength(1);
  expect(written.local.join()).not.toContain('Avery2020');
});

it('writes what changed alone', async () => {
  await writeCurrent(current, { ...current, codes: {} });
  expect(written).toEqual({ local: [], session: ['{"codes":{}}'] });
  await writeCurrent(current, { ...current, request: EMPTY_REQUEST });
  expect(written.session).toHaveLength(1);
  expect(written.local).toEqual([JSON.stringify({ request: EMPTY_REQUEST })]);
});

it('still has the evidence when the browser has forgotten the codes', async () => {
  await writeCurrent(NOTHING.current, current);
  await fakeBrowser.storage.session.clear();
  expect(await readStored()).toEqual({ ...NOTHING, current: { ...current, codes: {} } });
});

describe('what cannot be read', () => {
  const BROKEN = { version: 99, items: 'many' };

  it('is reported, and an empty request stands in its place', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    expect(await readStored()).toEqual({ ...NOTHING, broken: ['request'] });
    await fakeBrowser.storage.session.set({ codes: { a: 7 } });
    expect(await readStored()).toMatchObject({ current: NOTHING.current, broken: ['request', 'codes'] });
  });

  it('is left alone by reading', async () => {
    await fakeBrowser.storage.local.set({ request: BROKEN });
    await readStored();
    expect(written).toEqual({ local: [], session: [] });
  });

  it('is set aside as it was found, beside what was set aside before', async () => {
    const earlier = { at: '2026-01-01T00:00:00.000Z', key: 'request', value: [1] };
    await fakeBrowser.storage.local.set({ request: BROKEN, 'set-aside': [earlier] });
    await setAsideBroken(await readStored(), '2026-05-12T08:00:00.000Z');
    const setAside = [earlier, { at: '2026-05-12T08:00:00.000Z', key: 'request', value: BROKEN }];
    expect(await readStored()).toEqual({ ...NOTHING, setAside });
    await dismissSetAside();
    expect(await readStored()).toEqual(NOTHING);
  });

  it('is dropped where it is an access code, which is written to no disk', async () => {
    await fakeBrowser.storage.session.set({ codes: { 'mcp-transcript:1234567': ['Avery2020'] } });
    await setAsideBroken(await readStored(), '2026-05-12T08:00:00.000Z');
    expect(await readStored()).toEqual(NOTHING);
    expect(JSON.stringify([written, await fakeBrowser.storage.local.get()])).not.toContain('Avery2020');
  });

  it('never stops the reading, whatever it is', async () => {
    const key = fc.constantFrom('request', 'set-aside', 'codes', 'tabs');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.anything({ withNullPrototype: false }).filter(isStorable)),
        async (garbage) => {
          startAnew();
          const { codes, tabs, ...local } = garbage;
          await fakeBrowser.storage.local.set(local);
          await fakeBrowser.storage.session.set({ codes, tabs });
          const stored = await readStored();
          expect(Object.keys(stored).sort()).toEqual(['broken', 'current', 'setAside', 'tabs']);
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

/** A browser stores what can be written as JSON. */
function isStorable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}
