/** The background's desk: takes messages in, changes the stored request one message at a time, paints the toolbar. */
import { kindOf } from '../evidence/kinds';
import { applyChange, type Change, type Outcome } from '../request/changes';
import type { Current } from '../request/request';
import { type Accepted, accept, type Sender } from './audience';
import browser from './browser';
import type { Reply } from './messages';
import { openRequest } from './open-request';
import { dismissSetAside, readStored, type Stored, setAsideBroken, writeCurrent, writeTabs } from './stored';
import { paintAll, paintTab } from './toolbar';

/** Answers a message; never throws. */
export async function handle(message: unknown, sender: Sender): Promise<Reply<unknown>> {
  const accepted = accept(message, sender, {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
  });
  if ('refused' in accepted) return { ok: false, code: accepted.refused };
  try {
    const data = await inTurn(() => answer(accepted, sender));
    if (accepted.name === 'page/add') void openRequest(sender.tabId);
    return { ok: true, data };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: 'refused' };
    console.error('Credit Courier:', accepted.name, error instanceof Error ? error.name : 'failed');
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

/** Paints the toolbar anew, as after the start of the browser. */
export const repaint = () => inTurn(async () => paintAll(await readStored()));

class Refused extends Error {}

async function answer({ name, body, pageUrl }: Accepted, sender: Sender): Promise<unknown> {
  const stored = await readStored();
  if (stored.broken.length) {
    await setAsideBroken(stored, new Date().toISOString());
    return answer({ name, body, pageUrl } as Accepted, sender);
  }
  switch (name) {
    case 'page/report': {
      const tabs = { ...stored.tabs, [String(sender.tabId)]: body };
      await writeTabs(tabs);
      await paintTab({ ...stored, tabs }, Number(sender.tabId));
      return null;
    }
    case 'page/add': {
      const { evidence } = body;
      const kind = pageUrl && kindOf(pageUrl);
      // The link comes from the page's own address, so a page can speak for itself only.
      const link = kind?.fromLink && pageUrl ? kind.fromLink(pageUrl) : undefined;
      const speaksForItself =
        link === undefined || ('link' in link && 'link' in evidence && link.link === evidence.link);
      if (kind?.kind !== evidence.kind || !speaksForItself) throw new Refused();
      return { outcome: await change(stored, { change: 'add-evidence', capture: body }) };
    }
    case 'request/change':
      return { outcome: await change(stored, body) };
    case 'request/put-back':
      return { outcome: await putBack(stored) };
    case 'request/mend':
      return null;
    case 'notice/dismiss':
      await dismissSetAside();
      return null;
  }
}

/** What stood before the last removal, for taking it back; it may be gone when the browser rests the background. */
let beforeRemoval: Current | undefined;

async function change(stored: Stored, asked: Change): Promise<Outcome> {
  const { current, outcome } = applyChange(stored.current, asked, new Date().toISOString());
  if (asked.change === 'remove-evidence') beforeRemoval = stored.current;
  await writeCurrent(stored.current, current);
  await paintAll({ ...stored, current });
  return outcome;
}

async function putBack(stored: Stored): Promise<Outcome> {
  if (!beforeRemoval) return 'already';
  const held = new Set(stored.current.request.items.map(({ id }) => id));
  const lost = beforeRemoval.request.items.filter(({ id }) => !held.has(id));
  const codes = { ...beforeRemoval.codes, ...stored.current.codes };
  const current = { request: { ...stored.current.request, items: [...stored.current.request.items, ...lost] }, codes };
  beforeRemoval = undefined;
  await writeCurrent(stored.current, current);
  await paintAll({ ...stored, current });
  return 'changed';
}

let last: Promise<unknown> = Promise.resolve();

/** Two tabs may ask at once; each reads what the one before it wrote. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => {});
  return turn;
}
