import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { Failure } from '../../../../scripts/run/failure';
import { findChromium } from '../../../../scripts/setup/chromium';
import { HOSTS } from '../hosts';
import { clockAhead } from './clock';
import { withBrowserDevTools, withDevTools } from './dev-tools';
import { withoutDesktop } from './no-desktop';

const SHIPPING_BUILD = join(import.meta.dirname, '../../../../.output/chrome-mv3');

export interface ChromiumOptions {
  /** Where the site listens on the loopback interface. */
  port: number;
  /** The search path for programs: a mail catcher's or the machine's own. */
  path?: string;
  headless?: boolean;
  /** Whether scrollbars take room, as most people have them. */
  scrollbars?: boolean;
  /** The folder of a build other than the one in `.output`. */
  build?: string;
  /** Whether the extension is installed from the start. */
  isInstalled?: boolean;
  /** How far the browser's clock is ahead of the machine's. */
  daysAhead?: number;
  /** The profile's folder; by default a temporary empty one. */
  profile?: string;
}

/**
 * Starts a Chromium with the shipping build in it. The served hosts lead to the site and no other host resolves, so
 * nothing leaves this machine.
 */
export async function launchChromium({
  port,
  path = process.env.PATH ?? '',
  headless = true,
  scrollbars = true,
  build = SHIPPING_BUILD,
  isInstalled = true,
  daysAhead = 0,
  profile = '',
}: ChromiumOptions): Promise<BrowserContext> {
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Failure('There is no shipping build to test: run npm run build first.');
  }
  if (profile) allowUnpacked(profile);
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('There is no Chromium: npm test finds or installs one.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Names the new headless mode, the only one that loads extensions.
    channel: 'chromium',
    headless,
    ignoreDefaultArgs: ['--disable-extensions', ...(scrollbars ? ['--hide-scrollbars'] : [])],
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: 'en-US',
    // The browser's own language, which extensions see, follows LANGUAGE on Linux.
    env: { ...process.env, PATH: withoutDesktop(path), LANGUAGE: 'en_US', ...clockAhead(daysAhead) },
    args: [
      // Allows installing and removing extensions through the DevTools protocol.
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${[...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE localhost'].join(',')}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=en-US',
      // The default screen is too small for the whole popup.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
    ],
    // Chromium refuses to start as root with its sandbox; for everyone else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  if (isInstalled) await installInChromium(context, build);
  return context;
}

/** Without developer mode, Chromium does not restart an unpacked extension. */
function allowUnpacked(profile: string): void {
  const preferences = join(profile, 'Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Resets a running Chromium for the next test: reinstalls the build and closes other pages. */
export async function refreshChromium(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  if (!first) throw new Error('The browser has no page left.');
  for (const page of others) await page.close();
  await first.goto('about:blank');
  await context.setOffline(false);
  await context.clearCookies();
  await context.clearPermissions();
  await withDevTools(first, (session) => session.send('Network.clearBrowserCache'));
  await uninstall(context);
  await installInChromium(context);
}

/** Installs a build, the shipping one by default, in a running browser; the profile's stored data remains. */
export async function installInChromium(context: BrowserContext, build: string = SHIPPING_BUILD): Promise<void> {
  await askExtensions(context, 'Extensions.loadUnpacked', { path: build });
}

/** Uninstalls the extension with all its stored data. */
async function uninstall(context: BrowserContext): Promise<void> {
  const { extensions } = await askExtensions<{ extensions: { id: string }[] }>(context, 'Extensions.getExtensions');
  for (const { id } of extensions) await askExtensions(context, 'Extensions.uninstall', { id });
  while (context.serviceWorkers().length) await pause(10);
}

/** Playwright's types lack this domain. */
function askExtensions<T>(context: BrowserContext, method: string, params: object = {}): Promise<T> {
  return withBrowserDevTools(context, (session) => {
    const send = session.send as unknown as (method: string, params: object) => Promise<T>;
    return send.call(session, method, params);
  });
}
