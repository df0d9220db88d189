/** Runs once, at installation; an update says and opens nothing. */
import browser from '../browser';
import { startInOpenTabs } from '../pages/open-tabs';

/** Opens the welcome page, and starts in the share pages that are already open; never throws. */
export async function welcome(): Promise<void> {
  await Promise.allSettled([browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }), startInOpenTabs()]);
}
