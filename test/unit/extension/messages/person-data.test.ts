import { expect, it, vi } from 'vitest';
import { eraseEverything } from '../../../../lib/extension/messages/person-data';
import { forgetApplications } from '../../../../lib/extension/store/application-store';
import { onCanUndoImport } from '../../../../lib/extension/store/can-undo-import';
import { browser } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
vi.mock('../../../../lib/extension/store/form-store', () => ({ forgetAllForms: vi.fn(async () => {}) }));
vi.mock('../../../../lib/extension/store/application-store', () => ({ forgetApplications: vi.fn(async () => {}) }));

it('data that cannot be erased is reported, and the rest is erased', async () => {
  await browser.storage.local.set({ kept: true });
  vi.mocked(forgetApplications).mockRejectedValueOnce(new Error('blocked'));
  await expect(eraseEverything()).rejects.toThrow('blocked');
  expect(await browser.storage.local.get('kept')).toEqual({});
  await expect(eraseEverything()).resolves.toBeUndefined();
});

it('an import can be undone as long as the earlier data is kept', async () => {
  const told: boolean[] = [];
  await browser.storage.session.set({ import: {} });
  const end = onCanUndoImport((can) => told.push(can));
  await vi.waitFor(() => expect(told).toEqual([true]));
  await browser.storage.session.remove('import');
  await vi.waitFor(() => expect(told).toEqual([true, false]));
  end();
  await browser.storage.session.set({ import: {} });
  expect(told).toEqual([true, false]);
});
