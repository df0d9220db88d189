import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settle } from '../../../../lib/extension/store/settle';
import { readStored } from '../../../../lib/extension/store/stored';
import { NO_REQUESTS } from '../../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { oldTranscript, requestWith } from '../../request/example-request';
import { startAnew, written } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
beforeEach(startAnew);

const { request, codes } = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
const CODES = { first: codes };
const requests = { ...NO_REQUESTS, all: [request] };
const settings = { ...DEFAULT_SETTINGS, keepCodes: true };
const local = async () => (await fakeBrowser.storage.local.get()) as Record<string, unknown>;
const session = async () => (await fakeBrowser.storage.session.get()) as Record<string, unknown>;

describe('on start, access codes on the device', () => {
  it('are removed if the person turned that off and the background was stopped before it removed them', async () => {
    await fakeBrowser.storage.local.set({ requests, codes: CODES, settings: DEFAULT_SETTINGS });
    await settle();
    expect(await local()).toEqual({ requests, settings: DEFAULT_SETTINGS });
    expect(JSON.stringify(written)).not.toContain('Avery2020');
  });

  it('are removed even if nothing else can be read', async () => {
    await fakeBrowser.storage.local.set({ requests: 7, settings: 'broken', codes: ['Avery2020'] });
    await settle();
    expect(await local()).toEqual({ requests: 7, settings: 'broken' });
  });

  it('are written if the person turned that on and the background was stopped before it wrote them', async () => {
    await fakeBrowser.storage.local.set({ requests, settings });
    await fakeBrowser.storage.session.set({ codes: CODES });
    await settle();
    expect((await local()).codes).toEqual(CODES);
  });

  it('are copied to memory', async () => {
    await fakeBrowser.storage.local.set({ requests, codes: CODES, settings });
    await settle();
    expect((await session()).codes).toEqual(CODES);
    expect((await readStored()).current.codes).toEqual(codes);
  });
});

it('on start, a code whose evidence is gone is removed from memory and from the device', async () => {
  const stray = { first: { ...codes, gone: 'Stray2020' }, removed: { x: 'Stray2021' } };
  await fakeBrowser.storage.local.set({ requests, codes: stray, settings });
  await fakeBrowser.storage.session.set({ codes: stray });
  await settle();
  expect((await session()).codes).toEqual(CODES);
  expect((await local()).codes).toEqual(CODES);
});

it('on start, no code is removed while the requests cannot be read', async () => {
  await fakeBrowser.storage.local.set({ requests: 7, settings });
  await fakeBrowser.storage.session.set({ codes: CODES });
  await settle();
  expect((await session()).codes).toEqual(CODES);
});

it('on start, consistent data is left alone', async () => {
  await fakeBrowser.storage.local.set({ requests, codes: CODES, settings });
  await fakeBrowser.storage.session.set({ codes: CODES });
  await settle();
  expect(written).toEqual({ local: [], session: [] });
});
