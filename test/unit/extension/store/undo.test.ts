import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepImport, keepRemoval, readImport, readRemoval } from '../../../../lib/extension/store/undo';
import { itemRemoval } from '../../../../lib/request/put-back';
import { NO_REQUESTS } from '../../../../lib/request/requests';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { oldTranscript, requestWith } from '../../request/example-request';
import { startAnew, written } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
beforeEach(startAnew);

const current = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
const before = {
  requests: { ...NO_REQUESTS, all: [current.request] },
  codes: { first: current.codes },
  settings: DEFAULT_SETTINGS,
};
const [item] = current.request.items;
const removal = item && itemRemoval(before, 'first', item.id);

it('what can be undone, a removal or an import, is kept until it is forgotten, independent of the other', async () => {
  await keepRemoval(removal);
  await keepImport({ before, after: { ...before, codes: {} } });
  expect(await readRemoval()).toEqual({ of: 'item', requestId: 'first', index: 0, item, code: 'Avery2020' });
  expect(await readImport()).toEqual({ before, after: { ...before, codes: {} } });
  expect(await readRemoval()).toEqual(removal);
  await keepRemoval(undefined);
  expect(await readRemoval()).toBeUndefined();
  expect(await readImport()).toBeDefined();
  await keepImport(undefined);
  expect(await readImport()).toBeUndefined();
});

it('what can be undone is kept only in memory, because it contains access codes', async () => {
  await keepRemoval(removal);
  await keepImport({ before, after: before });
  expect(written.session.join()).toContain('Avery2020');
  expect(written.local).toEqual([]);
  await fakeBrowser.storage.session.clear();
  expect(await readRemoval()).toBeUndefined();
  expect(await readImport()).toBeUndefined();
});

it('what can be undone is forgotten if it cannot be read', async () => {
  await fakeBrowser.storage.session.set({ removal: { items: [], codes: {} }, import: { before } });
  expect(await readRemoval()).toBeUndefined();
  expect(await readImport()).toBeUndefined();
});
