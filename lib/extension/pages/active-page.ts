import browser from '../browser';

/**
 * The active tab, if it is on a host of share pages. The browser hides every other address from us, except those of our
 * own pages, which do not count here.
 */
export async function activePage(): Promise<{ id: number; url: URL } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('https:')) return undefined;
  return { id: tab.id, url: new URL(tab.url) };
}

/** Calls back with the active tab, now and after every change of tabs; returns a function that stops this. */
export function onActivePage(told: (page: { id: number; url: URL } | undefined) => void): () => void {
  const tell = () => void activePage().then(told);
  tell();
  browser.tabs.onUpdated.addListener(tell);
  return () => browser.tabs.onUpdated.removeListener(tell);
}

export const reloadPage = (tabId: number) => browser.tabs.reload(tabId);
