import browser from '../browser';

type LockableArea = typeof browser.storage.local & {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/**
 * Closes our storage to content scripts where the browser can. They run next to a page that may have taken over their
 * process, and ours read nothing from storage. Chromium can close all areas since version 140 and rejects the call
 * before that; Firefox cannot (MDN, 2026-11). Never throws.
 */
export async function closeStorage(): Promise<void> {
  await (browser.storage.local as LockableArea).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}
