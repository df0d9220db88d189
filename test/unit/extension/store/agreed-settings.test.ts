import { get, set } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';

vi.mock('idb-keyval', () => ({ createStore: vi.fn(), del: vi.fn(), get: vi.fn(), set: vi.fn() }));

const DEFAULTS = { recipient: DEFAULT_SETTINGS.recipient, keepCodes: false };
const CHOSEN = { recipient: 'registrar@excelsior.example', keepCodes: true };
const FULL = new DOMException('full', 'QuotaExceededError');
const NO_DATABASE = new DOMException('none', 'InvalidStateError');

/** The module as at a start of the background: it remembers nothing. */
const started = () => import('../../../../lib/extension/store/agreed-settings');

beforeEach(() => {
  vi.resetModules();
  vi.mocked(get).mockReset().mockResolvedValue(undefined);
  vi.mocked(set).mockReset().mockResolvedValue(undefined);
});

it('the defaults are agreed to until the person chooses', async () => {
  expect(await (await started()).readAgreed()).toEqual(DEFAULTS);
});

it('what the person chose is read back, now and after a start', async () => {
  const { writeAgreed, readAgreed } = await started();
  await writeAgreed(CHOSEN);
  expect(await readAgreed()).toEqual(CHOSEN);
  vi.resetModules();
  vi.mocked(get).mockResolvedValue(vi.mocked(set).mock.lastCall?.[1]);
  expect(await (await started()).readAgreed()).toEqual(CHOSEN);
});

it('without a database, nothing is agreed to, and a choice is no failure', async () => {
  for (const call of [vi.mocked(get), vi.mocked(set)]) call.mockRejectedValue(NO_DATABASE);
  const { writeAgreed, readAgreed } = await started();
  await writeAgreed(CHOSEN);
  expect(await readAgreed()).toBeUndefined();
});

it('a choice that the database has no room for is a failure: the older copy would contradict it later', async () => {
  vi.mocked(set).mockRejectedValue(FULL);
  const { writeAgreed, readAgreed } = await started();
  await expect(writeAgreed(CHOSEN)).rejects.toBe(FULL);
  expect(await readAgreed()).toEqual(DEFAULTS);
});
