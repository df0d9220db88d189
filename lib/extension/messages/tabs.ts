/** What is known about open tabs: for each, what its content script reported about the page. */
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

/** Records a page's report and address, and sends the page's button its words. */
export async function report({ tabId, address }: SharePage, said: Report): Promise<void> {
  const stored = await readStored();
  const tabs = { ...stored.tabs, [String(tabId)]: { ...said, address } };
  await writeTabs(tabs);
  await speakFirst(tabId, stored.settings);
}
