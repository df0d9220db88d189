import type { BrowserContext } from '@playwright/test';
import { launchChromium } from './chromium/launch';
import { launchFirefox } from './firefox/launch';
import type { MailCatcher } from './mail-catcher';
import type { Site } from './site';

/** A browser that a test starts itself. */
export interface OwnBrowser {
  browserName: string;
  site: Site;
  mail: MailCatcher;
  profile: string;
}

/** Starts the project's browser with a build other than the one in `.output`, or with none. */
export function startBrowser(
  { browserName, site, mail, profile }: OwnBrowser,
  what: { build?: string; isInstalled?: boolean },
): Promise<BrowserContext> {
  return browserName === 'firefox'
    ? launchFirefox({ port: site.port, mail, profile, ...what })
    : launchChromium({ port: site.port, path: mail.path, profile, ...what });
}
