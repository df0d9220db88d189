import { SHARE_HOSTS } from '../../evidence/sites';
import browser from '../browser';
import type { Tabs } from '../store/tabs';

/** The reports of tabs that still show the page that reported. A tab that navigates away does not tell us. */
export async function presentTabs(tabs: Tabs): Promise<Tabs> {
  if (!Object.keys(tabs).length) return tabs;
  const open = await browser.tabs.query({ url: SHARE_HOSTS });
  const addresses = new Map(open.map(({ id, url }) => [id, url]));
  const gone = Object.keys(tabs).filter((tabId) => addresses.get(Number(tabId)) !== tabs[tabId]?.address);
  if (!gone.length) return tabs;
  return Object.fromEntries(Object.entries(tabs).filter(([tabId]) => !gone.includes(tabId)));
}
