/** The background's desk: takes messages in, changes the stored request one message at a time, paints the toolbar. */
import { identity } from '../evidence/identity';
import { applyChange, type Change, type Outcome } from '../request/changes';
import { en, type PressWord } from '../texts/en';
import { translator } from '../texts/translate';
import { viewOf } from '../view/view';
import { forgetApplication } from './application-store';
import { type Accepted, accept, type Sender } from './audience';
import browser from './browser';
import { checkPage } from './check-page';
import type { Reply, Report } from './messages';
import { openRequest } from './open-request';
import { pressPage } from './press-page';
import { writeShown } from './shown';
import {
  dismissSetAside,
  readStored,
  type Stored,
  setAsideBroken,
  takeBeforeRemoval,
  writeBeforeRemoval,
  writeCurrent,
  writeTabs,
} from './stored';
import { paintToolbar } from './toolbar';

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

/** Derives anew what is shown. */
export const refresh = () => inTurn(readMended);

/** At the start of the browser: an application that was sent is not kept any longer. */
export const startDay = () =>
  inTurn(async () => {
    const stored = await readMended();
    const { application, ticks } = stored.current.request;
    if (!application || !ticks.includes('send')) return;
    await forgetApplication();
    await change(stored, { change: 'remove-application', isSent: true });
  });

async function answer({ name, body }: Accepted, sender: Sender): Promise<unknown> {
  switch (name) {
    case 'page/report':
      return inTurn(() => report(Number(sender.tabId), body));
    case 'page/press':
      return addPage(Number(sender.tabId));
    case 'tab/press':
      return press(body.tabId);
    case 'item/check':
      return check(body.id);
    case 'request/change':
      return inTurn(async () => ({ outcome: await change(await readMended(), body) }));
    case 'request/put-back':
      return inTurn(async () => ({ outcome: await putBack(await readMended()) }));
    case 'request/mend':
      return inTurn(async () => void (await readMended()));
    case 'notice/dismiss':
      return inTurn(dismissSetAside);
  }
}

/** Reads what is stored; what has not its shape is set aside first. */
async function readMended(): Promise<Stored> {
  const stored = await readStored();
  if (!stored.broken.length) return stored;
  await setAsideBroken(stored, new Date().toISOString());
  return readStored();
}

async function report(tabId: number, said: Report): Promise<null> {
  const stored = await readStored();
  const tabs = { ...stored.tabs, [String(tabId)]: said };
  await writeTabs(tabs);
  return null;
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
export async function addPage(tabId: number): Promise<{ word: PressWord; text: string }> {
  const pressed = await press(tabId);
  if (ADDED.has(pressed.word)) openRequest(tabId).catch(reportAs('open-request'));
  return pressed;
}

const ADDED: ReadonlySet<PressWord> = new Set(['button.added', 'button.updated', 'button.already']);

/** Reads the page of a tab, which may take its time, and adds what it gives. */
async function press(tabId: number): Promise<{ word: PressWord; text: string }> {
  const word = await pressWord(tabId);
  return { word, text: t(word) };
}

async function pressWord(tabId: number): Promise<PressWord> {
  const pressed = await pressPage(tabId);
  if (!pressed) return 'button.failed';
  if (!pressed.ok) return `button.refused.${pressed.refusal}`;
  const { capture } = pressed;
  const outcome = await inTurn(async () => change(await readMended(), { change: 'add-evidence', capture }));
  return outcome === 'changed' ? 'button.added' : `button.${outcome}`;
}

const t = translator(en, 'en');

async function change(stored: Stored, asked: Change): Promise<Outcome> {
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString());
  if (asked.change === 'remove-evidence') await writeBeforeRemoval(stored.current);
  await writeCurrent(stored.current, current);
  return outcome;
}

/** Takes the last removal back: what was removed stands where it stood, with its access code. */
async function putBack(stored: Stored): Promise<Outcome> {
  const before = await takeBeforeRemoval();
  if (!before) return 'already';
  const { request, codes } = stored.current;
  const items = [...request.items];
  const lost = before.items.filter(({ id }) => !items.some((item) => item.id === id));
  for (const item of lost) items.splice(before.items.indexOf(item), 0, item);
  const lostCodes = Object.entries(before.codes).filter(([id]) => lost.some((item) => item.id === id));
  const current = { request: { ...request, items }, codes: { ...codes, ...Object.fromEntries(lostCodes) } };
  await writeCurrent(stored.current, current);
  return 'changed';
}

let last: Promise<unknown> = Promise.resolve();

/** Two tabs may ask at once; each works on what the one before it wrote. What is shown is derived after every turn. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => work().finally(() => show().catch(reportAs('show'))));
  last = turn.catch(() => {});
  return turn;
}

/** Tells of an unexpected failure, once for each kind and place: no ids, codes or addresses. */
const reportAs = (place: string) => (error: unknown) => {
  const kind = error instanceof Error ? error.name : typeof error;
  if (reported.has(`${place} ${kind}`)) return;
  reported.add(`${place} ${kind}`);
  console.error('Credit Courier:', place, kind);
};

const reported = new Set<string>();

async function show(): Promise<void> {
  const { current, tabs, setAside } = await readStored();
  const shown = { view: viewOf(current, new Date()), tabs, setAside };
  await writeShown(shown);
  await paintToolbar(shown);
}
