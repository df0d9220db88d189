import type { BrowserContext } from '@playwright/test';
import { launchChromium, refreshChromium } from './chromium/launch';
import { Firefox } from './firefox/firefox';
import { launchFirefox, refreshFirefox } from './firefox/launch';
import type { MailCatcher } from './mail-catcher';
import { makeProfile, removeProfile } from './profile';
import type { Site } from './site';

/** How a browser is started with a profile, and made as good as new for the next test. */
interface Start {
  launch(profile: string, before?: BrowserContext): Promise<BrowserContext>;
  refresh(context: BrowserContext): Promise<void>;
}

/**
 * The browser that the tests of one worker run in, one test after another: a start takes seconds, so that it is kept,
 * and gets the extension anew for each test.
 */
export class BrowserUnderTest {
  private readonly profile = makeProfile();
  private readonly start: Start;
  private context: BrowserContext | undefined;

  constructor(browserName: string, site: Site, mail: MailCatcher) {
    this.start = browserName === 'firefox' ? firefox(site, mail) : chromium(site, mail);
  }

  /** The browser as at its first start, the shipping build installed, nothing stored. */
  async fresh(): Promise<BrowserContext> {
    if (this.context) await this.start.refresh(this.context);
    else this.context = await this.start.launch(this.profile);
    return this.context;
  }

  /** Closes the browser and starts it again with the same profile; the old pages are gone. */
  async restart(): Promise<BrowserContext> {
    const before = this.context;
    await before?.close();
    this.context = await this.start.launch(this.profile, before);
    return this.context;
  }

  async close(): Promise<void> {
    await this.context?.close();
    removeProfile(this.profile);
  }
}

const chromium = ({ port }: Site, { path }: MailCatcher): Start => ({
  launch: (profile) => launchChromium({ port, path, profile }),
  refresh: refreshChromium,
});

const firefox = ({ port }: Site, mail: MailCatcher): Start => ({
  // Data is found again under the host that the extension's pages had before.
  launch: (profile, before) =>
    launchFirefox({ port, mail, profile, uuid: before && Firefox.of(before)?.extension.uuid }),
  refresh: refreshFirefox,
});
