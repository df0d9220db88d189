import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { Failure } from '../../../scripts/failure.mjs';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import { HOSTS } from './hosts';

const SHIPPING_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

export interface ChromiumOptions {
  /** Where the site listens on the loopback interface. */
  port: number;
  /** The search path for programs; a mail catcher's, or the machine's own. */
  path?: string;
  headless?: boolean;
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
  profile = '',
}: ChromiumOptions): Promise<BrowserContext> {
  if (!existsSync(join(SHIPPING_BUILD, 'manifest.json'))) {
    throw new Failure('There is no shipping build to test: run npm run build first.');
  }
  const executablePath = await findChromium();
  if (!executablePath) throw new Failure('There is no Chromium: npm test finds or installs one.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    // Names the new headless mode, the only one that loads extensions.
    channel: 'chromium',
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    locale: 'en-US',
    // The browser's own language, which extensions see, follows LANGUAGE on Linux.
    env: { ...process.env, PATH: path, LANGUAGE: 'en_US' },
    args: [
      `--disable-extensions-except=${SHIPPING_BUILD}`,
      `--load-extension=${SHIPPING_BUILD}`,
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
