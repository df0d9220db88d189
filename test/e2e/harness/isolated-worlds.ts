import type { Page } from '@playwright/test';
import { driverOf } from './driver-of';

/** The names of the extensions whose content scripts run in a page. */
export function extensionsOn(page: Page): Promise<string[]> {
  return driverOf(page.context()).extensionsOn(page);
}
