import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import type { Box, Control } from './driver';
import { driverOf } from './driver-of';
import { tabUntil } from './tab-to';

/** The control's text on the page; it never changes. */
export const BUTTON_TEXT = 'Send to Excelsior';

/** The on-page control as the person sees it. */
export interface OnPageButton {
  /** The button's own text. */
  text: string;
  /** The text next to the buttons. */
  status: string;
  box: Box;
  /** Where the small “Hide” button is. */
  hide: Box | undefined;
  /** The name of the control host's parent element: `html`, `body` or `dialog`. */
  hostParent: string;
  /** The number of controls on the page. */
  count: number;
}

/** Finds the control in its closed shadow root, if the page shows one. */
export async function onPageButton(page: Page): Promise<OnPageButton | null> {
  const [control, ...others] = await shownControls(page);
  if (!control) return null;
  const { status, box, hide, hostParent } = control;
  return { text: BUTTON_TEXT, status, box, hide, hostParent, count: 1 + others.length };
}

/** Waits until the page shows the control, with a status text if one is given. */
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

/**
 * In milliseconds, longer than the control must be visible before it takes clicks (250) and the browser may take to
 * report that it is (100), but shorter than anyone needs to aim.
 */
const AIM_MS = 450;

/** Clicks the control with the mouse once it is shown and still: nobody aims at a moving target. */
export async function pressOnPageButton(page: Page): Promise<void> {
  let { box } = await waitForOnPageButton(page);
  for (let isStill = false; !isStill; ) {
    // A control that just became visible, as after a tab change, takes no clicks yet.
    await pause(AIM_MS);
    const next = (await waitForOnPageButton(page)).box;
    isStill = isDeepStrictEqual(next, box);
    box = next;
  }
  await click(page, box);
}

/** Moves to the control with the Tab key and activates it with a key. */
export async function pressOnPageButtonByKeyboard(page: Page, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await waitForOnPageButton(page);
  const isReached = await tabUntil(page, () => onButton<boolean>(page, HAS_FOCUS));
  if (!isReached) throw new Error('The Tab key does not lead to the on-page button.');
  await page.keyboard.press(key);
}
const HAS_FOCUS = 'function () { return this.matches(":focus"); }';

/** Clicks the control by script, which no page can do in a closed shadow root: it is not a person's click. */
export async function clickOnPageButtonByScript(page: Page): Promise<void> {
  await waitForOnPageButton(page);
  await onButton(page, 'function () { this.click(); }');
}

/** The control's own colors. */
export async function onPageButtonColors(page: Page): Promise<{ text: string; background: string }> {
  await waitForOnPageButton(page);
  const colors = await onButton<{ text: string; background: string }>(page, COLORS);
  return colors ?? { text: '', background: '' };
}
const COLORS =
  'function () { const { color, backgroundColor } = getComputedStyle(this); return { text: color, background: backgroundColor }; }';

/** Clicks the small “Hide” button next to the control. */
export async function hideOnPageButton(page: Page): Promise<void> {
  await waitForOnPageButton(page);
  const [control] = await shownControls(page);
  const box = control?.hide;
  if (!box) throw new Error('There is no “Hide” beside the on-page button.');
  await click(page, box);
}

function shownControls(page: Page): Promise<Control[]> {
  return driverOf(page.context()).controls(page, BUTTON_TEXT);
}

function onButton<T>(page: Page, functionDeclaration: string): Promise<T | undefined> {
  return driverOf(page.context()).onControl<T>(page, BUTTON_TEXT, functionDeclaration);
}

async function click(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.click(x + width / 2, y + height / 2);
}
