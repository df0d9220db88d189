import type { BrowserContext } from '@playwright/test';
import { ChromiumDriver } from './chromium/driver';
import type { Driver } from './driver';
import { FirefoxDriver } from './firefox/driver';
import { Firefox } from './firefox/firefox';

/** The driver of the browser behind a context. */
export function driverOf(context: BrowserContext): Driver {
  const firefox = Firefox.of(context);
  return firefox ? new FirefoxDriver(firefox) : new ChromiumDriver(context);
}
