import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { attribute, type ClosedRoot, closedRoots, type DomNode, elements, textOf } from './closed-roots';
import { withDevTools } from './dev-tools';

/** The control's text on the page; it never changes. */
export const BUTTON_TEXT = 'Send to Excelsior';

/** A rectangle in CSS pixels of the page's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The on-page control as the person sees it. */
export interface OnPageButton {
  /** The button's own text. */
  text: string;
  /** What stands beside the buttons. */
  status: string;
  box: Box;
  /** The name of the element in which the control's host stands: `html`, `body` or `dialog`. */
  hostParent: string;
  /** How many controls the page shows. */
  count: number;
}

/** Finds the control in its closed shadow root, or nothing where the page shows none. */
export async function onPageButton(page: Page): Promise<OnPageButton | null> {
  return withDevTools(page, async (session) => {
    const [control, ...others] = await shownControls(session);
    if (!control) return null;
    return {
      text: textOf(control.button),
      status: textOf(control.root, ['button']),
      box: control.box,
      hostParent: control.parent.nodeName.toLowerCase(),
      count: 1 + others.length,
    };
  });
}

/** Waits until the page shows the control, and its status holds a text where one is given. */
export async function waitForOnPageButton(page: Page, status = '', timeoutMs = 10_000): Promise<OnPageButton> {
  let seen: OnPageButton | null = null;
  for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(50)) {
    seen = await onPageButton(page);
    if (seen?.status.includes(status)) return seen;
  }
  throw new Error(
    seen
      ? `The on-page button says “${seen.status}”, not “${status}”.`
      : `The button “${BUTTON_TEXT}” did not appear on ${page.url()}.`,
  );
}

/** Clicks the control with the mouse, as soon as the page shows it. */
export async function pressOnPageButton(page: Page): Promise<void> {
  await click(page, (await waitForOnPageButton(page)).box);
}

/** Walks to the control with the Tab key and presses it with a key. */
export async function pressOnPageButtonByKeyboard(page: Page, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await waitForOnPageButton(page);
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab');
    if (await withDevTools(page, (session) => onButton(session, HAS_FOCUS))) return page.keyboard.press(key);
  }
  throw new Error(`The on-page button was not reached with ${MOST_TABS} presses of the Tab key.`);
}
const MOST_TABS = 60;
const HAS_FOCUS = 'function () { return this.matches(":focus"); }';

/** Clicks the control by script, which no page can do in a closed shadow root: the click is not a person's. */
export async function clickOnPageButtonByScript(page: Page): Promise<void> {
  await waitForOnPageButton(page);
  await withDevTools(page, (session) => onButton(session, 'function () { this.click(); }'));
}

/** The control's own colours. */
export async function onPageButtonColours(page: Page): Promise<{ text: string; background: string }> {
  await waitForOnPageButton(page);
  const colours = await withDevTools(page, (session) =>
    onButton<{ text: string; background: string }>(session, COLOURS),
  );
  return colours ?? { text: '', background: '' };
}
const COLOURS =
  'function () { const { color, backgroundColor } = getComputedStyle(this); return { text: color, background: backgroundColor }; }';

/** Clicks the small “Hide” button beside the control. */
export async function hideOnPageButton(page: Page): Promise<void> {
  await waitForOnPageButton(page);
  const box = await withDevTools(page, async (session) => {
    const [control] = await shownControls(session);
    const hide = control && elements(control.root, 'button').find((button) => nameOf(button) === 'Hide');
    return hide && boxOf(session, hide);
  });
  if (!box) throw new Error('There is no “Hide” beside the on-page button.');
  await click(page, box);
}

type Control = ClosedRoot & { button: DomNode; box: Box };

async function shownControls(session: CDPSession): Promise<Control[]> {
  const controls: Control[] = [];
  for (const closed of await closedRoots(session)) {
    const button = elements(closed.root, 'button').find((each) => textOf(each) === BUTTON_TEXT);
    const box = button && (await boxOf(session, button));
    if (button && box) controls.push({ ...closed, button, box });
  }
  return controls;
}

/** Where an element is drawn, or nothing when it is not (or has gone in the meantime). */
async function boxOf(session: CDPSession, { backendNodeId }: DomNode): Promise<Box | undefined> {
  const answer = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!answer) return undefined;
  const { border, width, height } = answer.model;
  const [x = 0, y = 0] = border;
  return width && height ? { x, y, width, height } : undefined;
}

async function onButton<T>(session: CDPSession, functionDeclaration: string): Promise<T | undefined> {
  const [control] = await shownControls(session);
  if (!control) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: control.button.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration,
    returnByValue: true,
  });
  return result.value;
}

function nameOf(button: DomNode): string {
  return attribute(button, 'aria-label') ?? textOf(button);
}

async function click(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}
