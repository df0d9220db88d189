import { viewOf } from '../view/view';
import { setFollowUpAlarm } from './follow-up-alarm';
import { writeShown } from './shown';
import { standOnSites } from './site-presence';
import { speakAnew } from './speak-on-pages';
import { readStored } from './stored';
import { paintToolbar } from './toolbar';

/** Brings everything that a person sees outside the stored data up to it: pages, toolbar, menu, alarm. */
export async function show(): Promise<void> {
  const stored = await readStored();
  const { requests, settings, codes, tabs, setAside } = stored;
  const view = viewOf({ requests, codes, settings }, new Date());
  const shown = { view, tabs, setAside };
  await writeShown(shown);
  await paintToolbar(shown);
  await standOnSites(settings);
  await speakAnew(Object.keys(tabs).map(Number), settings);
  await setFollowUpAlarm(requests, settings);
}
