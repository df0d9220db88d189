/** Runs once, at installation. An update says nothing and opens nothing. */
import browser from '../browser';
import { startInOpenTabs } from '../pages/open-tabs';

/** Opens the welcome page, and starts in share pages that are already open. Never throws. */
export async function welcome(): Promise<void> {
  await Promise.allSettled([browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }), startInOpenTabs()]);
}
