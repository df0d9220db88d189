/** The background's desk: takes messages in and changes what is stored, one message at a time. */
import { identity } from '../../evidence/identity';
import type { LetterOptions } from '../../letter/letter';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen } from '../../request/life';
import { itemRemoval, putBack, requestRemoval } from '../../request/put-back';
import { currentOf, openRequest as openOther, removeRequest, startAnother } from '../../request/requests';
import type { SettingsChange } from '../../settings/settings';
import type { PressWord } from '../../texts/dictionary';
import browser from '../browser';
import { checkPage } from '../pages/check-page';
import { lookAtPage } from '../pages/look-at-page';
import { pressPage } from '../pages/press-page';
import { putReaderInto } from '../pages/run-in-page';
import { speakOnPages } from '../pages/speak-on-pages';
import { remindOfFollowUp, requestOfNotification } from '../reminders/follow-up-alarm';
import { forgetApplication, forgetApplications } from '../store/application-store';
import { forgetForms } from '../store/form-store';
import { settle } from '../store/settle';
import {
  changedIn,
  dismissSetAside,
  keepRemoval,
  readRemoval,
  readStored,
  type Stored,
  setAsideBroken,
  writeStored,
  writeTabs,
} from '../store/stored';
import { openRequest, openRequestPage } from '../toolbar/open-request';
import { wordsFor } from '../words';
import { type AcceptedOf, accept, type Sender } from './audience';
import type { Body, MessageName, Replies, Reply, Report } from './messages';
import { eraseEverything, exportFile, takeIn, undoImport } from './person-data';
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

/** Forgets a closed tab. */
export const forgetTab = (tabId: number) =>
  inTurn(async () => {
    const { tabs } = await readStored();
    if (!(tabId in tabs)) return;
    const { [tabId]: _, ...rest } = tabs;
    await writeTabs(rest);
  });

/** At each start of the background, before all else: what is kept is made to agree with itself. */
export const start = () => inTurn(settle);

/** Derives again what is shown. */
export const refresh = () => inTurn(readMended);

/** At the start of the browser: applications that were sent are not kept any longer. */
export const startDay = () =>
  inTurn(async () => {
    const stored = await readMended();
    const { all } = stored.requests;
    const isDone = ({ application, life }: (typeof all)[number]) => application && !isOpen(life);
    if (all.some(isDone)) {
      const mended = all.map((request) => (isDone(request) ? withoutApplication(request) : request));
      await writeStored(stored, { requests: { ...stored.requests, all: mended } });
    }
    // Also what an undone import or a removed request has left behind.
    const kept = all.flatMap((request) => (request.application && !isDone(request) ? [request.application.file] : []));
    await forgetApplications(kept);
    await forgetForms(all.flatMap(({ id, life }) => (isOpen(life) ? [id] : [])));
  });

/** When the alarm rings: what is due is shown, and said where the person asked for it. */
export const remind = () =>
  inTurn(async () => {
    const { requests, settings } = await readMended();
    await remindOfFollowUp(requests, settings);
  });

/** When a notification is pressed: the request that it speaks of is shown. */
export async function openDue(notificationId: string): Promise<void> {
  const id = requestOfNotification(notificationId);
  await inTurn(async () => {
    const stored = await readMended();
    if (id) await writeStored(stored, { requests: openOther(stored.requests, id) });
  });
  await openRequestPage();
}

type Answer<N extends MessageName> = Replies[N] extends undefined ? Promise<void> : Promise<Replies[N]>;

/** What answers each message: with what its row in the table of replies says, and nothing else passes the types. */
const HANDLERS: { [N in MessageName]: (body: Body<N>, tabId: number) => Answer<N> } = {
  'page/report': (said, tabId) => inTurn(() => report(tabId, said)),
  'page/press': (_, tabId) => addPage(tabId),
  'page/reader': (_, tabId) => putReaderInto(tabId),
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

/** The table says that body and handler go together, which the types of an index cannot. */
const answer = <N extends MessageName>({ name, body, tabId }: AcceptedOf<N>): Answer<N> => HANDLERS[name](body, tabId);

/** Reads what is stored; what does not have its shape is set aside first. */
async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}

async function report(tabId: number, said: Report): Promise<void> {
  const stored = await readStored();
  const tabs = { ...stored.tabs, [String(tabId)]: said };
  await writeTabs(tabs);
  await speakOnPages([tabId], stored.settings);
}

/** Checks the link of an item from its own open page, and keeps what was found with it. */
async function check(id: string): Promise<{ isPageOpen: boolean }> {
  const { current, tabs } = await readStored();
  const evidence = current.request.items.find((item) => item.id === id)?.evidence;
  const open = Object.keys(tabs).filter((tabId) => evidence && tabs[tabId]?.id === identity(evidence));
  const found = evidence && (await checkPage(evidence, open.map(Number)));
  if (!found) {
    for (const tabId of open) await forgetTab(Number(tabId));
    return { isPageOpen: false };
  }
  await inTurn(async () => change(await readMended(), { change: 'note-check', id, check: found }));
  return { isPageOpen: true };
}

/** Does what the on-page button does: adds the page of a tab, then opens the request. */
async function addPage(tabId: number): Promise<{ word: PressWord; text: string }> {
  const pressed = await press(tabId);
  if (ADDED.has(pressed.word)) openRequest(tabId, pressed.word).catch(reportAs('open-request'));
  return pressed;
}

/**
 * The same where no button tells the outcome, from the menu or by the keys: whatever it was, something opens that shows
 * it, be it the request with the new evidence or what is in the way on this page. Never throws.
 */
export async function addPageAndShow(tabId: number): Promise<void> {
  const word = await pressWord(tabId).catch((error): PressWord => {
    reportAs('press')(error);
    return 'button.failed';
  });
  await openRequest(tabId, word).catch(reportAs('open-request'));
}

const ADDED: ReadonlySet<PressWord> = new Set(['button.added', 'button.updated', 'button.already']);

/** Reads the page of a tab, which may take its time, and adds what it gives. */
async function press(tabId: number): Promise<{ word: PressWord; text: string }> {
  const word = await pressWord(tabId);
  const t = await wordsFor((await readStored()).settings);
  return { word, text: t(word) };
}

async function pressWord(tabId: number): Promise<PressWord> {
  const pressed = await pressPage(tabId);
  if (!pressed) return 'button.failed';
  if (!pressed.ok) return `button.refused.${pressed.refusal}`;
  const { capture } = pressed;
  const outcome = await inTurn(async () => change(await readMended(), { change: 'add-evidence', capture }));
  // What was sent with this evidence stays as it was sent.
  if (outcome === 'locked') return 'button.already';
  return outcome === 'changed' ? 'button.added' : `button.${outcome}`;
}

async function change(read: Stored, asked: Change): Promise<Outcome> {
  const stored = asked.change === 'add-evidence' && !mayTake(read, asked) ? withAnother(read) : read;
  const sending = TELLS_OF_SENDING.has(asked.change) ? sendingOf(stored.current, lettersOf(stored)) : undefined;
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString(), sending);
  if (asked.change === 'remove-evidence' && outcome === 'changed') {
    await keepRemoval(itemRemoval(stored, current.request.id, asked.id));
  }
  // In one write, also where another request is begun for it.
  await writeStored(read, changedIn(stored, current));
  const before = stored.current.request.application;
  // The bytes go after the word that they are there, so that none is lost for a change that was not taken.
  if (before && before.file !== current.request.application?.file) await forgetApplication(before.file).catch(() => {});
  return outcome;
}

const TELLS_OF_SENDING: ReadonlySet<Change['change']> = new Set(['live', 'answer-draft']);

const lettersOf = ({ settings: { recipient, closingLine } }: Stored): LetterOptions => ({ recipient, closingLine });

/** What was sent stays as it was sent: other evidence begins another request. */
function mayTake({ current: { request } }: Stored, { capture }: Extract<Change, { change: 'add-evidence' }>): boolean {
  const same = identity(capture.evidence);
  return isOpen(request.life) || request.items.some(({ evidence }) => identity(evidence) === same);
}

/** Another request beside those that are stored. */
const another = ({ requests }: Stored): Pick<Stored, 'requests'> => ({
  requests: startAnother(requests, crypto.randomUUID(), new Date().toISOString()),
});

/** What is stored, as if another request had been begun. */
function withAnother(stored: Stored): Stored {
  const { requests } = another(stored);
  return { ...stored, requests, current: { request: currentOf(requests), codes: {} } };
}

async function remove(stored: Stored, id: string): Promise<void> {
  await keepRemoval(requestRemoval(stored, id));
  const { [id]: _, ...codes } = stored.codes;
  await writeStored(stored, { requests: removeRequest(stored.requests, id, crypto.randomUUID()), codes });
}

async function set(stored: Stored, asked: SettingsChange): Promise<void> {
  await writeStored(stored, { settings: { ...stored.settings, ...asked } });
}

async function takeRemovalBack(stored: Stored): Promise<Outcome> {
  const removal = await readRemoval();
  if (!removal) return 'already';
  const back = putBack(removal, stored);
  if (!back) return 'locked';
  await writeStored(stored, back);
  // Only now: where there was no room to write, it can be tried again.
  await keepRemoval(undefined);
  return back === stored ? 'already' : 'changed';
}

function withoutApplication({ application: _, ...request }: Stored['current']['request']) {
  // What was filled in and signed stays so, also when its file is not kept anymore.
  return { ...request, ticks: [...new Set([...request.ticks, 'application' as const])] };
}
