import browser from '../browser';

/**
 * The tab that the person looks at, if it is on a host of share pages: the browser hides every other address from us,
 * except those of our own pages.
 */
export async function activePage(): Promise<{ id: number; url: URL } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('https:')) return undefined;
  return { id: tab.id, url: new URL(tab.url) };
}

export const reloadPage = (tabId: number) => browser.tabs.reload(tabId);
