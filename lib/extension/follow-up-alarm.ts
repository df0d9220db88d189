/** Wakes the background on the day on which a request is to be followed up. */
import { followUpOf } from '../request/follow-up';
import type { Requests } from '../request/requests';
import type { Settings } from '../settings/settings';
import browser from './browser';
import { wordsFor } from './words';

export const FOLLOW_UP_ALARM = 'follow-up';

/** Nobody is reminded in the middle of the night. */
const HOUR = 9;

/** Sets the alarm for the next hour at which to remind, or takes it away where there is none. */
export async function setFollowUpAlarm({ all }: Requests, { followUpDays }: Settings): Promise<void> {
  const now = new Date();
  const set = await browser.alarms.get(FOLLOW_UP_ALARM);
  const [when] = all
    .flatMap(({ life }) => followUpOf(life, followUpDays, now) ?? [])
    .map(({ dueOn }) => new Date(`${dueOn}T${String(HOUR).padStart(2, '0')}:00:00`).getTime())
    // One that passed while the browser was closed is still about to ring.
    .filter((time) => time > now.getTime() || time === set?.scheduledTime)
    .sort((a, b) => a - b);
  if (when === set?.scheduledTime) return;
  if (when === undefined) await browser.alarms.clear(FOLLOW_UP_ALARM);
  else browser.alarms.create(FOLLOW_UP_ALARM, { when });
}

/** Says that a follow-up is due, where the person asked for it and the browser still allows it. */
export async function notifyFollowUp(settings: Settings): Promise<void> {
  if (!settings.notify || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const t = await wordsFor(settings);
  await browser.notifications.create(FOLLOW_UP_ALARM, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t('app.name'),
    message: t('follow-up.notification'),
  });
}
