import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { canBeAhead } from './chromium/clock';
import { launchChromium, refreshChromium } from './chromium/launch';
import { Firefox } from './firefox/firefox';
import { launchFirefox, refreshFirefox } from './firefox/launch';
import type { MailCatcher } from './mail-catcher';
import { makeProfile, removeProfile } from './profile';
import type { Site } from './site';

/** Resetting a browser between tests takes a second or two; one that takes this long is hung. */
const PATIENCE_MS = 30_000;

/** How a browser is started with a profile and reset for the next test. */
interface Start {
  /** Why the browser's clock cannot be moved; undefined if it can. */
  clockStands: string | undefined;
  launch(start: { profile: string; daysAhead: number; before: BrowserContext | undefined }): Promise<BrowserContext>;
  refresh(context: BrowserContext): Promise<void>;
}

/**
 * The browser that one worker's tests share: starting it takes seconds, so it stays open and gets a fresh extension for
 * each test.
 */
export class BrowserUnderTest {
  private readonly start: Start;
  private context: BrowserContext | undefined;
  private profile: string | undefined;
  private daysAhead = 0;

  constructor(browserName: string, site: Site, mail: MailCatcher) {
    this.start = browserName === 'firefox' ? firefox(site, mail) : chromium(site, mail);
  }

  /** Why the browser's clock cannot be moved; undefined if it can. */
  get clockStands(): string | undefined {
    return this.start.clockStands;
  }

  /** The browser as on first start, with the shipping build installed and nothing stored. */
  async fresh(): Promise<BrowserContext> {
    // A browser whose clock was ahead has state that a fresh one lacks.
    if (this.daysAhead) await this.close();
    if (!this.context) return this.launch();
    const isFresh = await Promise.race([
      this.start.refresh(this.context).then(() => true),
      pause(PATIENCE_MS, false, { ref: false }),
    ]);
    if (isFresh) return this.context;
    console.log('The browser did not answer between two tests; another one is started.');
    this.leave();
    return this.launch();
  }

  /** Abandons a hung browser and its profile. */
  private leave(): void {
    const { context, profile } = this;
    this.context = undefined;
    this.profile = undefined;
    void context?.close().then(
      () => profile && removeProfile(profile),
      () => {},
    );
  }

  /**
   * Closes the browser and starts it again with the same profile; the old pages are gone.
   * @param daysAhead how far its clock is then ahead of the machine's, if the clock can be moved
   */
  async restart(daysAhead = 0): Promise<BrowserContext> {
    await this.context?.close();
    return this.launch(daysAhead);
  }

  /** Closes the browser for good; the next one starts with nothing. */
  async close(): Promise<void> {
    await this.context?.close();
    if (this.profile) removeProfile(this.profile);
    this.context = undefined;
    this.profile = undefined;
  }

  private async launch(daysAhead = 0): Promise<BrowserContext> {
    this.daysAhead = daysAhead;
    this.profile ??= makeProfile();
    this.context = await this.start.launch({ profile: this.profile, daysAhead, before: this.context });
    return this.context;
  }
}

const chromium = ({ port }: Site, { path }: MailCatcher): Start => ({
  clockStands: canBeAhead() ? undefined : 'this machine has no libfaketime',
  launch: ({ profile, daysAhead }) => launchChromium({ port, path, profile, daysAhead }),
  refresh: refreshChromium,
});

const firefox = ({ port }: Site, mail: MailCatcher): Start => ({
  clockStands: 'Firefox does not start under libfaketime',
  // Stored data belongs to the host that the extension's pages had before.
  launch: ({ profile, before }) =>
    launchFirefox({ port, mail, profile, uuid: before && Firefox.of(before)?.extension.uuid }),
  refresh: refreshFirefox,
});
