import type { Reading } from '../evidence/page-kind';
import type { ButtonWord } from '../texts/button-words';
import browser from './browser';
import type { PageQuestion } from './messages';

interface Answers {
  look: Reading;
  press: ButtonWord;
}

/** The tab that the person looks at; undefined where its address is hidden from us, as on every page but share pages. */
export async function activePage(): Promise<{ id: number; url: URL } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url && URL.canParse(tab.url) ? { id: tab.id, url: new URL(tab.url) } : undefined;
}

/** Asks the content script of a tab; undefined where none answers. */
export async function askPageOf<Q extends PageQuestion>(
  tabId: number,
  question: Q,
): Promise<Answers[Q['ask']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, question);
  } catch {
    return undefined;
  }
}

export const reloadPage = (tabId: number) => browser.tabs.reload(tabId);
