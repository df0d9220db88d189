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

/** Calls back with it now and after every change of a tab; gives the function that ends it. */
export function onActivePage(told: (page: { id: number; url: URL } | undefined) => void): () => void {
  const tell = () => void activePage().then(told);
  tell();
  browser.tabs.onUpdated.addListener(tell);
  return () => browser.tabs.onUpdated.removeListener(tell);
}

export const reloadPage = (tabId: number) => browser.tabs.reload(tabId);
