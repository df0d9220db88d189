/** The background's desk: takes messages in and changes what is stored, one message at a time. */
import { identity } from '../../evidence/identity';
import type { LetterOptions } from '../../letter/letter';
import { sendingOf } from '../../letter/sending';
import { applyChange, type Change, type Outcome } from '../../request/changes';
import { isOpen } from '../../request/life';
import { itemRemoval, putBack, requestRemoval } from '../../request/put-back';
import { openRequest as openOther, removeRequest, startAnother } from '../../request/requests';
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
  dismissSetAside,
  keepRemoval,
  readRemoval,
  readStored,
  type Stored,
  setAsideBroken,
  writeCurrent,
  writeStored,
  writeTabs,
} from '../store/stored';
import { openRequest, openRequestPage } from '../toolbar/open-request';
import { wordsFor } from '../words';
import { type Accepted, accept, type Sender } from './audience';
import type { Reply, Report } from './messages';
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
    return { ok: true, data: await answer(accepted, sender) };
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

/** Derives anew what is shown. */
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

async function answer({ name, body }: Accepted, sender: Sender): Promise<unknown> {
  switch (name) {
    case 'page/report':
      return inTurn(() => report(Number(sender.tabId), body));
    case 'page/press':
      return addPage(Number(sender.tabId));
    case 'page/reader':
      return putReaderInto(Number(sender.tabId));
    case 'tab/look':
      return { reading: await lookAtPage(body.tabId) };
    case 'tab/press':
      return press(body.tabId);
    case 'item/check':
      return check(body.id);
    case 'request/change':
      return inTurn(async () => ({ outcome: await change(await readMended(), body) }));
    case 'request/put-back':
      return inTurn(async () => ({ outcome: await takeRemovalBack(await readMended()) }));
    case 'request/mend':
      return inTurn(async () => void (await readMended()));
    case 'notice/dismiss':
      return inTurn(dismissSetAside);
    case 'requests/start':
      return inTurn(async () => void (await another(await readMended())));
    case 'requests/open':
      return inTurn(async () => {
        const stored = await readMended();
        await writeStored(stored, { requests: openOther(stored.requests, body.id) });
      });
    case 'requests/remove':
      return inTurn(async () => {
        const stored = await readMended();
        await keepRemoval(requestRemoval(stored, body.id));
        const { [body.id]: _, ...codes } = stored.codes;
        await writeStored(stored, { requests: removeRequest(stored.requests, body.id, crypto.randomUUID()), codes });
      });
    case 'settings/change':
      return inTurn(async () => set(await readMended(), body));
    case 'data/export':
      return inTurn(async () => ({ file: exportFile(await readMended(), body.withCodes) }));
    case 'data/import':
      return inTurn(async () => takeIn(await readMended(), body.file, body.how, body.withRecipient));
    case 'data/undo-import':
      return inTurn(async () => undoImport(await readMended()));
    case 'data/erase':
      return inTurn(eraseEverything);
  }
}

/** Reads what is stored; what has not its shape is set aside first. */
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
 * it, be it the request with the new evidence or what stands in the way on this page. Never throws.
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
  const stored = asked.change === 'add-evidence' && !mayTake(read, asked) ? await another(read) : read;
  const sending = TELLS_OF_SENDING.has(asked.change) ? sendingOf(stored.current, lettersOf(stored)) : undefined;
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString(), sending);
  if (asked.change === 'remove-evidence' && outcome === 'changed') {
    await keepRemoval(itemRemoval(stored, current.request.id, asked.id));
  }
  await writeCurrent(stored, current);
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

/** Begins another request and gives what is stored with it. */
async function another(stored: Stored): Promise<Stored> {
  const requests = startAnother(stored.requests, crypto.randomUUID(), new Date().toISOString());
  await writeStored(stored, { requests });
  return readStored();
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
  // What was filled in and signed stays so, also when its file is not kept any more.
  return { ...request, ticks: [...new Set([...request.ticks, 'application' as const])] };
}
