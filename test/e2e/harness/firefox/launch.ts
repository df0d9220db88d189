import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, firefox } from '@playwright/test';
import { IDENTITY } from '../../../../scripts/build/identity';
import { Failure } from '../../../../scripts/run/failure';
import { findFirefox } from '../../../../scripts/setup/firefox';
import type { MailCatcher } from '../mail-catcher';
import { detours } from './detours';
import { Firefox } from './firefox';
import { Relay } from './relay';
import { ServedHosts } from './served-hosts';

const SHIPPING_BUILD = join(import.meta.dirname, '../../../../.output/firefox-mv3');

/** Our id in Firefox. */
const ID = IDENTITY.geckoId;

export interface FirefoxOptions {
  /** Where the site listens on the loopback interface. */
  port: number;
  mail: MailCatcher;
  /** The profile's folder. */
  profile: string;
  /** The host of our pages if an earlier run with this profile left data. */
  uuid?: string;
  /** The folder or the archive of a build other than the one in `.output`. */
  build?: string;
  /** Whether the extension is installed from the start. */
  isInstalled?: boolean;
}

/**
 * Starts a stock Firefox with the shipping build in it, driven over WebDriver BiDi. The served hosts lead to the site
 * and no other host can be reached, so nothing leaves this machine.
 */
export async function launchFirefox({
  port,
  mail,
  profile,
  uuid,
  build = SHIPPING_BUILD,
  isInstalled = true,
}: FirefoxOptions): Promise<BrowserContext> {
  if (!existsSync(join(SHIPPING_BUILD, 'manifest.json'))) {
    throw new Failure('There is no shipping build to test: run npm run build first.');
  }
  const executable = findFirefox();
  if (!executable) throw new Failure('There is no Firefox: npm test finds or installs one.');
  const proxy = await ServedHosts.start(port);
  const relay = await Relay.start(profile, detours);
  const starter = makeStarter(executable, relay.port);
  handMailTo(mail, profile);
  const context = await firefox.launchPersistentContext(profile, {
    // Selects WebDriver BiDi, which a stock Firefox understands.
    channel: 'moz-firefox',
    executablePath: starter.file,
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    // Gives access to the browser's own windows and panels, and so to the toolbar popup and the event page.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: { ...PREFERENCES, 'network.proxy.http_port': proxy.port, 'network.proxy.ssl_port': proxy.port },
  });
  context.on('close', () => {
    relay.close();
    proxy.close();
    starter.remove();
  });
  const running = Firefox.remember(context, relay);
  if (isInstalled) await running.install(build, ID, uuid);
  return context;
}

/** Installs the shipping build in a running Firefox. */
export const installInFirefox = (running: Firefox): Promise<void> => running.install(SHIPPING_BUILD, ID);

/** Resets a running Firefox for the next test: reinstalls the build and closes other pages. */
export async function refreshFirefox(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  if (!first) throw new Error('The browser has no page left.');
  // Done before closing the pages: Firefox may never answer for a page that is closing.
  await context.setOffline(false);
  for (const page of others) await page.close();
  await context.clearCookies();
  const firefox = Firefox.of(context);
  await firefox?.inWindow('() => Services.cache2.clear()');
  // The toolbar popup cannot open next to an open panel.
  await firefox?.inWindow(`() => { for (const panel of document.querySelectorAll('panel')) panel.hidePopup(); }`);
  await firefox?.install(SHIPPING_BUILD, ID);
}

const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.failover_direct': false,
  'network.trr.mode': 5,
  // An unpacked build is removed when the browser closes, but its data stays, as for an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  // Tests read the clipboard without the small “Paste” button; a headless browser has its own clipboard.
  'dom.events.testing.asyncClipboard': true,
  // Grants permission requests, which nobody can answer in headless mode.
  'extensions.webextOptionalPermissionPrompts': false,
  // The downloads panel would cover the toolbar popup.
  'browser.download.alwaysOpenPanel': false,
  'layout.css.prefers-color-scheme.content-override': 1,
};

/** A program in Firefox's place that sends Playwright to the relay and then becomes Firefox. */
function makeStarter(executable: string, relayPort: number) {
  const folder = mkdtempSync(join(tmpdir(), 'credit-courier-firefox-'));
  const file = join(folder, 'firefox');
  const announcement = `WebDriver BiDi listening on ws://127.0.0.1:${relayPort}`;
  writeFileSync(file, `#!/bin/sh\necho '${announcement}' >&2\nexec '${executable}' "$@"\n`);
  chmodSync(file, 0o755);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Makes the catcher the email app of a profile. */
function handMailTo(mail: MailCatcher, profile: string): void {
  // Rewritten at each start; a stale address would mislead the relay.
  rmSync(join(profile, 'WebDriverBiDiServer.json'), { force: true });
  const handler = { action: 2, ask: false, handlers: [{ name: 'Mail', path: mail.program }] };
  const handlers = { defaultHandlersVersion: {}, mimeTypes: {}, schemes: { mailto: handler } };
  writeFileSync(join(profile, 'handlers.json'), JSON.stringify(handlers));
}
