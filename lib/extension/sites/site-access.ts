import { SHARE_HOSTS } from '../../evidence/sites';
import browser from '../browser';
import { activePage } from '../pages/active-page';

const ORIGINS = SHARE_HOSTS;

/**
 * Whether the person should be told that sites are withheld from us: browsers let people take back what the extension
 * was installed with. The browser hides the address of a page that we may not read, so that any withheld site counts
 * while the page in front is unknown to us.
 */
export async function isSiteWithheld(): Promise<boolean> {
  if (await activePage()) return false;
  return !(await browser.permissions.contains({ origins: ORIGINS }));
}

/** Asks the person for all our sites; to be called in their press. */
export const allowSites = (): Promise<boolean> => browser.permissions.request({ origins: ORIGINS }).catch(() => false);

/** Calls back whenever sites are allowed or withheld. Gives what ends it. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
