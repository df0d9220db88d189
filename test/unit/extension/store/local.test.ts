import { beforeEach, expect, it, vi } from 'vitest';
import { isOwnWrite, removeLocal, setLocal } from '../../../../lib/extension/store/local';
import { browser, startAnew } from '../fake-extension';

vi.mock('../../../../lib/extension/browser', async () => ({ default: (await import('../fake-extension')).browser }));
beforeEach(startAnew);

it('our own writes are told apart from others', async () => {
  await setLocal({ settings: { theme: 'dark', language: 'de' } });
  expect(await browser.storage.local.get('settings')).toEqual({ settings: { theme: 'dark', language: 'de' } });
  // Chromium returns the fields in another order.
  expect(isOwnWrite({ settings: { newValue: { language: 'de', theme: 'dark' } } })).toBe(true);
  expect(isOwnWrite({ settings: { newValue: { language: 'de', theme: 'light' } } })).toBe(false);
  expect(isOwnWrite({ settings: {} })).toBe(false);
  expect(isOwnWrite({ other: {} })).toBe(false);
  await removeLocal('settings');
  expect(isOwnWrite({ settings: {} })).toBe(true);
  expect(isOwnWrite({ settings: { newValue: {} } })).toBe(false);
});
