import { expect, it, vi } from 'vitest';
import { closeStorage } from '../../../../lib/extension/store/close-storage';
import { browser } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));

it('hides stored data from content scripts if the browser supports it', async () => {
  const setAccessLevel = vi.fn(async () => {});
  Object.assign(browser.storage.local, { setAccessLevel });
  await closeStorage();
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  setAccessLevel.mockRejectedValue(new Error('Only for session storage.'));
  await expect(closeStorage()).resolves.toBeUndefined();
  Object.assign(browser.storage.local, { setAccessLevel: undefined });
  await expect(closeStorage()).resolves.toBeUndefined();
});
