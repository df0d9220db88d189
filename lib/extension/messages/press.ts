/** What a press on a page does: reads and adds its evidence, or checks its link. */
import type { Evidence } from '../../evidence/evidence';
import { identity } from '../../evidence/identity';
import { isSameJson } from '../../request/sorted-json';
import type { PressWord } from '../../texts/dictionary';
import { checkPage } from '../pages/check-page';
import { pressPage } from '../pages/press-page';
import { readMended } from '../store/read-mended';
import { readStored, type Stored } from '../store/stored';
import { openRequest } from '../toolbar/open-request';
import { wordsFor } from '../words';
import type { Replies, Tone } from './messages';
import { change } from './requests';
import { forgetTab } from './tabs';
import { inTurn, reportAs } from './turns';

/**
 * Checks the link of an item in the current request from the item's own page, if that is open in a tab. Stores the
 * result with the item, unless either has changed in the meantime.
 */
export async function check(id: string): Promise<{ isPageOpen: boolean }> {
  const before = await readStored();
  const { tabs } = before;
  const evidence = evidenceIn(before, id);
  const open = Object.keys(tabs).filter((tabId) => evidence && tabs[tabId]?.id === identity(evidence));
  const found = evidence && (await checkPage(evidence, open.map(Number)));
  if (!found) {
    for (const tabId of open) await forgetTab(Number(tabId));
    return { isPageOpen: false };
  }
  await inTurn(async () => {
    const now = await readMended();
    // By now, another request may be shown, or the evidence may have been read again or removed.
    const isSame = now.current.request.id === before.current.request.id && isSameJson(evidenceIn(now, id), evidence);
    if (isSame) await change(now, { change: 'note-check', id, check: found });
  });
  return { isPageOpen: true };
}

const evidenceIn = ({ current }: Stored, id: string): Evidence | undefined =>
  current.request.items.find((item) => item.id === id)?.evidence;

/** What the on-page button does: adds the page of a tab, then opens the request. */
export async function addPage(tabId: number, pressedAt?: string): Promise<Replies['page/press']> {
  const pressed = await press(tabId, pressedAt);
  const tone = TONES[pressed.word];
  if (tone !== 'refused') openRequest(tabId, pressed.word).catch(reportAs('open-request'));
  return { ...pressed, tone };
}

/**
 * Like {@link addPage}, but for the menu and the keyboard shortcut, where no button shows the outcome. Always opens
 * something that does: either the request with the new evidence, or the reason why this page cannot be added. Never
 * throws.
 */
export async function addPageAndShow(tabId: number, pressedAt?: string): Promise<void> {
  const word = await pressWord(tabId, pressedAt).catch((error): PressWord => {
    reportAs('press')(error);
    return 'button.failed';
  });
  await openRequest(tabId, word).catch(reportAs('open-request'));
}

const TONES: Readonly<Record<PressWord, Tone>> = {
  'button.added': 'added',
  'button.updated': 'added',
  'button.already': 'kept',
  'button.failed': 'refused',
  'button.refused.link-gone': 'refused',
  'button.refused.sign-in': 'refused',
  'button.refused.consent': 'refused',
  'button.refused.unavailable': 'refused',
  'button.refused.not-microsoft': 'refused',
  'button.refused.nothing-here': 'refused',
};

/** Reads a tab's page, which may take a while, and adds its evidence. */
export async function press(tabId: number, pressedAt?: string): Promise<Replies['tab/press']> {
  const word = await pressWord(tabId, pressedAt);
  const t = await wordsFor((await readStored()).settings);
  return { word, text: t(word) };
}

async function pressWord(tabId: number, pressedAt?: string): Promise<PressWord> {
  const pressed = await pressPage(tabId, pressedAt);
  if (!pressed) return 'button.failed';
  if (!pressed.ok) return `button.refused.${pressed.refusal}`;
  const { capture } = pressed;
  const outcome = await inTurn(async () => change(await readMended(), { change: 'add-evidence', capture }));
  // A sent request does not change, even when its evidence is added again.
  if (outcome === 'locked') return 'button.already';
  return outcome === 'changed' ? 'button.added' : `button.${outcome}`;
}
