import type { Page } from '@playwright/test';
import { driverOf } from './driver-of';

/** Shows a page as it would be printed. */
export function showOnPaper(page: Page): Promise<void> {
  return driverOf(page.context()).showOnPaper(page);
}
