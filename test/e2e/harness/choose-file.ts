import type { Page } from '@playwright/test';
import { driverOf } from './driver-of';

/** Chooses a file in the dialog that a press on one of our pages opens. */
export function chooseFile(ours: Page, press: () => Promise<void>, file: string): Promise<void> {
  return driverOf(ours.context()).chooseFile(ours, press, file);
}
