import { SHARE_HOSTS } from '../../evidence/sites';
import browser from '../browser';
import { activePage } from '../pages/active-page';

const ORIGINS = SHARE_HOSTS;

/**
 * Whether to tell the person that we lack access to sites: browsers let people revoke what they granted at
 * installation. The browser hides the address of a page that we may not read, so while we cannot see the active page,
 * missing access to any of our sites counts.
 */
export async function isSiteWithheld(): Promise<boolean> {
  if (await activePage()) return false;
  return !(await browser.permissions.contains({ origins: ORIGINS }));
}

/** Asks for access to all our sites. Must be called in a click handler. */
export const allowSites = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS }).catch(() => false);

/** Calls back whenever site access changes; returns a function that stops this. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
