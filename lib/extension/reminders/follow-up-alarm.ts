/**
 * `reminders/` tells the person what is due: alarms and notifications. When something is due is decided in
 * `lib/request`.
 *
 * This file wakes the background on the day when a request needs a follow-up.
 */
import { followUpOf } from '../../request/follow-up';
import { namesOf, type RequestName } from '../../request/request-name';
import type { Requests } from '../../request/requests';
import type { Settings } from '../../settings/settings';
import { requestName } from '../../texts/request-name';
import browser from '../browser';
import { readReminded, writeReminded } from '../store/reminded';
import { wordsFor } from '../words';

export const FOLLOW_UP_ALARM = 'follow-up';

/** The hour of the day for reminders, so that nobody gets one in the middle of the night. */
const HOUR = 9;

/** When a reminder that could not be recorded is tried again, in milliseconds. Storage may stay full for a while. */
const AGAIN_MS = 3_600_000;
let notBefore = 0;

/** Sets the alarm for the next reminder, or clears it if there is none. */
export async function setFollowUpAlarm(requests: Requests, settings: Settings): Promise<void> {
  const set = await browser.alarms.get(FOLLOW_UP_ALARM);
  // An alarm set for the past fires at once, so no reminder is missed if the browser was closed or lost the alarm.
  const [when] = (await awaited(requests, settings)).map(({ at }) => Math.max(at, notBefore)).sort((a, b) => a - b);
  if (when === set?.scheduledTime) return;
  if (when === undefined) await browser.alarms.clear(FOLLOW_UP_ALARM);
  else browser.alarms.create(FOLLOW_UP_ALARM, { when });
}

/**
 * Notifies once for each due follow-up, if the person turned that on and the browser still allows it. Rejects, without
 * notifying, if the reminder cannot be recorded.
 */
export async function remindOfFollowUp(requests: Requests, settings: Settings): Promise<void> {
  const due = (await awaited(requests, settings)).filter(({ at }) => at <= Date.now());
  if (!due.length) return;
  const kept = Object.entries(await readReminded()).filter(([id]) => requests.all.some((each) => each.id === id));
  const told = { ...Object.fromEntries(kept), ...Object.fromEntries(due.map(({ id, told }) => [id, told])) };
  await writeReminded(told).catch((error) => {
    notBefore = Date.now() + AGAIN_MS;
    throw error;
  });
  if (!settings.notify || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const t = await wordsFor(settings);
  for (const { id, name } of due) {
    await browser.notifications.create(PREFIX + id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: t('app.name'),
      message: t('follow-up.due-of', { request: requestName(t, name) }),
    });
  }
}

const PREFIX = 'follow-up:';

/** The request that a notification is about; undefined if it is not one of ours. */
export const requestOfNotification = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;

/** The follow-ups that the person was not reminded of yet, each with the time for its reminder. */
async function awaited({ all }: Requests, { followUpDays }: Settings) {
  const reminded = await readReminded();
  const names = namesOf(all);
  return all.flatMap(({ id, life }, i) => {
    const followUp = followUpOf(life, followUpDays, new Date());
    if (!followUp) return [];
    const { dueOn, since } = followUp;
    const at = new Date(`${dueOn}T${String(HOUR).padStart(2, '0')}:00:00`).getTime();
    if (isTold(reminded[id] ?? '', dueOn, followUpDays, since)) return [];
    const name = names[i] as RequestName;
    return [{ id, name, at, told: [dueOn, followUpDays, since, new Date().toISOString()].join(' ') }];
  });
}

/**
 * Whether the last reminder was about this follow-up. Its due day may have moved since, because traveling changes the
 * day for the same letter. A reminder does not count if its time is in the future: the clock was ahead then, and was
 * corrected since.
 */
function isTold(told: string, dueOn: string, days: number, since: string): boolean {
  const [toldOf = '', toldDays, toldSince, at = ''] = told.split(' ');
  const isSame = toldOf >= dueOn || (toldDays === String(days) && toldSince === since);
  return isSame && at <= new Date().toISOString();
}
