import type { BrowserContext } from '@playwright/test';
import { launchChromium } from './chromium/launch';
import { Firefox } from './firefox/firefox';
import { launchFirefox, refreshFirefox } from './firefox/launch';
import type { MailCatcher } from './mail-catcher';
import { makeProfile, removeProfile } from './profile';
import type { Site } from './site';

/** The browser that the tests of one worker run in, one test after another. */
export interface BrowserUnderTest {
  /** The browser as at its first start, the shipping build installed, nothing stored. */
  fresh(): Promise<BrowserContext>;
  /** Closes the browser and starts it again with the same profile; the old pages are gone. */
  restart(): Promise<BrowserContext>;
  /** Ends a test. */
  leave(): Promise<void>;
  /** Ends the last test. */
  close(): Promise<void>;
}

/** Chromium starts in a moment: every test has one of its own. */
export class ChromiumUnderTest implements BrowserUnderTest {
  private context: BrowserContext | undefined;
  private profile = '';

  constructor(
    private readonly site: Site,
    private readonly mail: MailCatcher,
  ) {}

  fresh(): Promise<BrowserContext> {
    this.profile = makeProfile();
    return this.start();
  }

  async restart(): Promise<BrowserContext> {
    await this.context?.close();
    return this.start();
  }

  async leave(): Promise<void> {
    await this.context?.close();
    removeProfile(this.profile);
  }

  async close(): Promise<void> {}

  private async start(): Promise<BrowserContext> {
    this.context = await launchChromium({ port: this.site.port, path: this.mail.path, profile: this.profile });
    return this.context;
  }
}

/** Firefox takes seconds to start: one serves all tests of a worker, and gets the extension anew for each. */
export class FirefoxUnderTest implements BrowserUnderTest {
  private readonly profile = makeProfile();
  private context: BrowserContext | undefined;

  constructor(
    private readonly site: Site,
    private readonly mail: MailCatcher,
  ) {}

  async fresh(): Promise<BrowserContext> {
    if (!this.context) return this.start();
    await refreshFirefox(this.context);
    return this.context;
  }

  async restart(): Promise<BrowserContext> {
    const uuid = this.context && Firefox.of(this.context)?.extension.uuid;
    await this.context?.close();
    return this.start(uuid);
  }

  async leave(): Promise<void> {}

  async close(): Promise<void> {
    await this.context?.close();
    removeProfile(this.profile);
  }

  private async start(uuid?: string): Promise<BrowserContext> {
    this.context = await launchFirefox({ port: this.site.port, mail: this.mail, profile: this.profile, uuid });
    return this.context;
  }
}
