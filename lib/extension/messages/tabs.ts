/** What is known about open tabs: the page in each, as its content script reported it. */
import { speakFirst } from '../pages/speak-on-pages';
import { readStored } from '../store/stored';
import { type Report, writeTabs } from '../store/tabs';
import type { SharePage } from './audience';
import { inTurn } from './turns';

/** Forgets a closed tab. */
export const forgetTab = (tabId: number) =>
  inTurn(async () => {
    const { tabs } = await readStored();
    if (!(tabId in tabs)) return;
    const { [tabId]: _, ...rest } = tabs;
    await writeTabs(rest);
  });

/** Records what a page reported and its address, and gives the page's button its words. */
export async function report({ tabId, address }: SharePage, said: Report): Promise<void> {
  const stored = await readStored();
  const tabs = { ...stored.tabs, [String(tabId)]: { ...said, address } };
  await writeTabs(tabs);
  await speakFirst(tabId, stored.settings);
}
