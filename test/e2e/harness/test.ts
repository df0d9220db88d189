import { type BrowserContext, test as base, type WebError } from '@playwright/test';
import { BrowserUnderTest } from './browser-under-test';
import { Extension } from './extension';
import { MailCatcher } from './mail-catcher';
import { makeProfile, removeProfile } from './profile';
import { Site } from './site';

interface Fixtures {
  /** The share pages' hosts; empty at the start of each test. */
  site: Site;
  /** Replaces the email app. */
  mail: MailCatcher;
  extension: Extension;
  /** An empty folder for a browser that the test starts itself. */
  profile: string;
  /**
   * Restarts the browser with the same profile; the old pages are gone. Its clock can be set ahead; `isAhead` says
   * whether it is, and if it cannot be, the reason is printed.
   */
  restartBrowser: (daysAhead?: number) => Promise<{ context: BrowserContext; extension: Extension; isAhead: boolean }>;
}

interface WorkerFixtures {
  server: Site;
  catcher: MailCatcher;
  underTest: BrowserUnderTest;
}

/**
 * Playwright's `test` with the shipping build in the project's browser; each test starts with nothing stored.
 * `context` and `page` belong to that browser. An uncaught error fails the test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await Site.start();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  catcher: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const catcher = new MailCatcher();
      await use(catcher);
      catcher.close();
    },
    { scope: 'worker' },
  ],
  underTest: [
    async ({ browserName, server, catcher }, use) => {
      const underTest = new BrowserUnderTest(browserName, server, catcher);
      await use(underTest);
      await underTest.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    server.reset();
    await use(server);
  },
  mail: async ({ catcher }, use) => {
    catcher.reset();
    await use(catcher);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const folder = makeProfile();
    await use(folder);
    removeProfile(folder);
  },
  // Reset the site and the email app before the browser can reach them.
  context: async ({ underTest, site: _site, mail: _mail }, use) => {
    const context = await underTest.fresh();
    const errors: string[] = [];
    const note = (event: WebError) => {
      // Firefox reports blocked loads and policy violations in the same way; those of a share page do not concern us.
      const isOfSharePage = event.page()?.url().startsWith('https://') ?? false;
      if (isOfSharePage && /^(?:Content-Security-Policy|Security Error)$/.test(event.error().name)) return;
      errors.push(`${event.page()?.url()}: ${event.error()}`);
    };
    context.on('weberror', note);
    // The extension must run before the first page loads, or it would miss it.
    await started(context);
    await use(context);
    context.off('weberror', note);
    expect(errors, 'errors that nothing caught, in any page or content script').toEqual([]);
  },
  extension: async ({ context }, use) => use(await Extension.in(context)),
  restartBrowser: async ({ context: _context, underTest }, use) => {
    await use(async (daysAhead) => {
      const { clockStands } = underTest;
      if (daysAhead && clockStands) console.log(`The browser’s clock is not moved: ${clockStands}.`);
      const context = await underTest.restart(daysAhead);
      return { context, extension: await started(context), isAhead: Boolean(daysAhead && !clockStands) };
    });
  },
});
export const { expect } = test;

/**
 * Tag for tests that run only before a release, to keep `npm test` short: they use no browser feature that others do
 * not, or take long and find little.
 */
export const VARIATION = '@variation';

/**
 * The extension with its welcome page closed. An unpacked build is installed, and so opens that page, at every start.
 */
async function started(context: BrowserContext): Promise<Extension> {
  const extension = await Extension.in(context);
  await (await extension.welcome()).close();
  return extension;
}
