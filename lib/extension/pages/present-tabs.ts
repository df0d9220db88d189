import { DIALOG_HOSTS, LINK_HOSTS } from '../../evidence/sites';
import browser from '../browser';
import type { Tabs } from '../store/stored';

/** The reports of those tabs that still show a page which we may read: a tab that left says nothing of it. */
export async function presentTabs(tabs: Tabs): Promise<Tabs> {
  if (!Object.keys(tabs).length) return tabs;
  const present = new Set((await browser.tabs.query({ url: [...LINK_HOSTS, ...DIALOG_HOSTS] })).map(({ id }) => id));
  const gone = Object.keys(tabs).filter((tabId) => !present.has(Number(tabId)));
  if (!gone.length) return tabs;
  return Object.fromEntries(Object.entries(tabs).filter(([tabId]) => !gone.includes(tabId)));
}
