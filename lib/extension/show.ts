import { isNearlyFull } from '../data/room';
import { viewOf } from '../view/view';
import { presentTabs } from './pages/present-tabs';
import { speakAnew } from './pages/speak-on-pages';
import { setFollowUpAlarm } from './reminders/follow-up-alarm';
import { standOnSites } from './sites/site-presence';
import { writeShown } from './store/shown';
import { readStored } from './store/stored';
import { writeTabs } from './store/tabs';
import { paintToolbar } from './toolbar/toolbar';

/**
 * Updates everything that shows the stored data: pages, toolbar, menu, alarm. Does not wait for any page.
 */
export async function show(): Promise<void> {
  const stored = await readStored();
  const { requests, settings, codes, setAside } = stored;
  const tabs = await presentTabs(stored.tabs);
  if (tabs !== stored.tabs) await writeTabs(tabs);
  const view = viewOf({ requests, codes, settings }, new Date());
  const shown = { view, tabs, setAside, isNearlyFull: isNearlyFull([requests, settings, codes, setAside]) };
  await writeShown(shown);
  await paintToolbar(shown, Object.keys(stored.tabs).map(Number));
  await standOnSites(settings);
  await speakAnew(Object.keys(tabs).map(Number), settings);
  await setFollowUpAlarm(requests, settings);
}
