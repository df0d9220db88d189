import type { Locator, Page } from '@playwright/test';
import { driverOf } from './driver-of';

/** More tab stops than any of our pages has, including the browser's own controls. */
const MOST_STOPS = 80;

/** Presses Tab until a control has the focus, once the control exists. */
export async function tabTo(control: Locator): Promise<void> {
  await control.waitFor({ state: 'attached' });
  const hasFocus = () => control.evaluate((each) => document.hasFocus() && each === document.activeElement);
  if (!(await tabUntil(control.page(), hasFocus))) throw new Error(`The Tab key does not lead to ${control}.`);
}

/** Presses Tab on a page until a condition holds, for one round at most; returns whether it does. */
export async function tabUntil(page: Page, holds: () => Promise<boolean | undefined>): Promise<boolean> {
  const driver = driverOf(page.context());
  for (let step = 0; step < MOST_STOPS; step++) {
    await driver.pressTab(page);
    if (await holds()) return true;
  }
  return false;
}
