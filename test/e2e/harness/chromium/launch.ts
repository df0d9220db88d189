import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { Failure } from '../../../../scripts/failure.mjs';
import { findChromium } from '../../../../scripts/setup/chromium.mjs';
import { HOSTS } from '../hosts';
import { withBrowserDevTools } from './dev-tools';

const SHIPPING_BUILD = join(import.meta.dirname, '../../../../.output/chrome-mv3');

export interface ChromiumOptions {
  /** Where the site listens on the loopback interface. */
  port: number;
  /** The search path for programs; a mail catcher's, or the machine's own. */
  path?: string;
  headless?: boolean;
  /** The folder of another build than the one in `.output`. */
  build?: string;
  /** Whether the extension is there from the start. Without it, the profile needs a folder. */
  isInstalled?: boolean;
  /** The profile's folder, for a browser that is started again. Without one it is empty and thrown away. */
  profile?: string;
}

/**
 * Starts a Chromium with the shipping build in it. The served hosts lead to the site, and no
 * other host exists for it, so that nothing leaves this machine.
 */
export async function launchChromium({
  port,
  path = process.env.PATH ?? '',
  headless = true,
  build = SHIPPING_BUILD,
  isInstalled = true,
  profile = '',
}: ChromiumOptions): Promise<BrowserContext> {
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Failure('There is no shipping build to test: run npm run build first.');
  }
  if (!isInstalled) allowUnpacked(profile);
  const executablePath = await findChromium();
  if (!executablePath) throw new Failure('There is no Chromium: npm test finds or installs one.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    // Names the new headless mode, the only one that loads extensions.
    channel: 'chromium',
    headless,
    ignoreDefaultArgs: isInstalled ? [] : ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: 'en-US',
    // The browser's own language, which extensions see, follows LANGUAGE on Linux.
    env: { ...process.env, PATH: path, LANGUAGE: 'en_US' },
    args: [
      ...(isInstalled
        ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`]
        : ['--enable-unsafe-extension-debugging']),
      `--host-resolver-rules=${[...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(',')}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=en-US',
    ],
    // Chromium refuses to start as root with its sandbox; for everyone else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** Without its developer mode, Chromium does not start again what was installed from a folder. */
function allowUnpacked(profile: string): void {
  const preferences = join(profile, 'Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Installs the shipping build in a browser that was started without it. */
export async function installInChromium(context: BrowserContext): Promise<void> {
  await withBrowserDevTools(context, async (session) => {
    // Playwright's types do not know this domain.
    const send = session.send as unknown as (method: string, params: object) => Promise<object>;
    await send.call(session, 'Extensions.loadUnpacked', { path: SHIPPING_BUILD });
  });
}
