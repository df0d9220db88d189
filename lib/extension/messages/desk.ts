/**
 * The background's desk: takes messages in and names the function that answers each. Those functions are in the files
 * next to this one, grouped by what they change.
 */
import { isOpen } from '../../request/life';
import { openRequest as openOther } from '../../request/requests';
import type { SettingsChange } from '../../settings/settings';
import browser from '../browser';
import { lookAtPage } from '../pages/look-at-page';
import { putReaderInto } from '../pages/run-in-page';
import { remindOfFollowUp, requestOfNotification } from '../reminders/follow-up-alarm';
import { forgetApplications } from '../store/application-store';
import { forgetForms } from '../store/form-store';
import { readMended } from '../store/read-mended';
import { dismissSetAside } from '../store/set-aside';
import { settle } from '../store/settle';
import type { Stored } from '../store/stored';
import { writeStored } from '../store/write-stored';
import { openRequestPage } from '../toolbar/open-request';
import { type AcceptedOf, accept, type Sender, type SharePage } from './audience';
import type { Body, MessageName, Replies, Reply } from './messages';
import { eraseEverything, exportFile, takeIn, undoImport } from './person-data';
import { addPage, check, press } from './press';
import { another, change, remove, takeRemovalBack } from './requests';
import { report } from './tabs';
import { inTurn, reportAs } from './turns';

/** Answers a message; never throws. */
export async function handle(message: unknown, sender: Sender): Promise<Reply<unknown>> {
  const accepted = accept(message, sender, {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
  });
  if ('refused' in accepted) return { ok: false, code: accepted.refused };
  try {
    return { ok: true, data: await answer(accepted) };
  } catch (error) {
    reportAs(accepted.name)(error);
    return { ok: false, code: 'failed' };
  }
}

/** Runs first at each start of the background: makes the stored data consistent. */
export const start = () => inTurn(settle);

/** Rebuilds the view from the stored data. */
export const refresh = () => inTurn(readMended);

/** When the browser starts: deletes the saved applications of sent requests. */
export const startDay = () =>
  inTurn(async () => {
    const stored = await readMended();
    const { all } = stored.requests;
    const isDone = ({ application, life }: (typeof all)[number]) => application && !isOpen(life);
    if (all.some(isDone)) {
      const mended = all.map((request) => (isDone(request) ? withoutApplication(request) : request));
      await writeStored(stored, { requests: { ...stored.requests, all: mended } });
    }
    // Also deletes files that were left behind by an undone import or a removed request.
    const kept = all.flatMap((request) => (request.application && !isDone(request) ? [request.application.file] : []));
    await forgetApplications(kept);
    await forgetForms(all.flatMap(({ id, life }) => (isOpen(life) ? [id] : [])));
  });

/** When the alarm fires: shows what is due, and notifies the person if they turned that on. */
export const remind = () =>
  inTurn(async () => {
    const { requests, settings } = await readMended();
    await remindOfFollowUp(requests, settings);
  });

/** When a notification is clicked: shows its request. */
export async function openDue(notificationId: string): Promise<void> {
  const id = requestOfNotification(notificationId);
  await inTurn(async () => {
    const stored = await readMended();
    if (id) await writeStored(stored, { requests: openOther(stored.requests, id) });
  });
  await openRequestPage();
}

type Answer<N extends MessageName> = Replies[N] extends undefined ? Promise<void> : Promise<Replies[N]>;

/** The handler of each message. The types require that its answer matches the `Replies` table. */
const HANDLERS: { [N in MessageName]: (body: Body<N>, from: SharePage) => Answer<N> } = {
  'page/report': (said, from) => inTurn(() => report(from, said)),
  'page/press': (_, { tabId, address }) => addPage(tabId, address),
  'page/reader': (_, { tabId }) => putReaderInto(tabId),
  'tab/look': async ({ tabId }) => ({ reading: await lookAtPage(tabId) }),
  'tab/press': ({ tabId }) => press(tabId),
  'item/check': ({ id }) => check(id),
  'request/change': (asked) => inTurn(async () => ({ outcome: await change(await readMended(), asked) })),
  'request/put-back': () => inTurn(async () => ({ outcome: await takeRemovalBack(await readMended()) })),
  'request/mend': () => inTurn(async () => void (await readMended())),
  'notice/dismiss': () => inTurn(dismissSetAside),
  'requests/start': () =>
    inTurn(async () => {
      const stored = await readMended();
      await writeStored(stored, another(stored));
    }),
  'requests/open': ({ id }) =>
    inTurn(async () => {
      const stored = await readMended();
      await writeStored(stored, { requests: openOther(stored.requests, id) });
    }),
  'requests/remove': ({ id }) => inTurn(async () => remove(await readMended(), id)),
  'settings/change': (asked) => inTurn(async () => set(await readMended(), asked)),
  'data/export': ({ withCodes }) => inTurn(async () => ({ file: exportFile(await readMended(), withCodes) })),
  'data/import': ({ file, how, withRecipient }) =>
    inTurn(async () => takeIn(await readMended(), file, how, withRecipient)),
  'data/undo-import': () => inTurn(async () => undoImport(await readMended())),
  'data/erase': () => inTurn(eraseEverything),
};

/** The table pairs each body with its handler, which an indexed type cannot express. */
const answer = <N extends MessageName>({ name, body, from }: AcceptedOf<N>): Answer<N> => HANDLERS[name](body, from);

async function set(stored: Stored, asked: SettingsChange): Promise<void> {
  await writeStored(stored, { settings: { ...stored.settings, ...asked } });
}

function withoutApplication({ application: _, ...request }: Stored['current']['request']) {
  // The step stays checked off even though its file is no longer kept.
  return { ...request, ticks: [...new Set([...request.ticks, 'application' as const])] };
}
