import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import { launchChromium } from './chromium';
import { Extension } from './extension';
import { MailCatcher } from './mail-catcher';
import { Site } from './site';

interface Fixtures {
  /** The share pages' hosts; empty at the start of each test. */
  site: Site;
  /** Stands in for the mail program. */
  mail: MailCatcher;
  extension: Extension;
  /** Closes the browser and starts it again with the same profile; the old pages are gone. */
  restartBrowser: () => Promise<{ context: BrowserContext; extension: Extension }>;
  profile: string;
}

/**
 * Playwright's `test` with a fresh browser for each test, the shipping build installed in it. `context` and `page`
 * belong to that browser. An error that nothing caught fails the test.
 */
export const test = base.extend<Fixtures, { server: Site }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await Site.start();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    server.reset();
    await use(server);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mail: async ({}, use) => {
    const mail = new MailCatcher();
    await use(mail);
    mail.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'credit-courier-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  context: async ({ site, mail, profile }, use) => {
    const context = await launchChromium({ port: site.port, path: mail.path, profile });
    const errors: string[] = [];
    context.on('weberror', (event) => errors.push(`${event.page()?.url()}: ${event.error()}`));
    // The extension runs before the first page loads, so that no page is missed.
    await Extension.in(context);
    await use(context);
    await context.close();
    expect(errors, 'errors that nothing caught, in any page or content script').toEqual([]);
  },
  extension: async ({ context }, use) => use(await Extension.in(context)),
  restartBrowser: async ({ context, site, mail, profile }, use) => {
    let current = context;
    await use(async () => {
      await current.close();
      current = await launchChromium({ port: site.port, path: mail.path, profile });
      return { context: current, extension: await Extension.in(current) };
    });
    await current.close();
  },
});
export const { expect } = test;
