import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { Failure } from '../../scripts/run/failure';
import { findChromium } from '../../scripts/setup/chromium';
import { HOSTS } from '../e2e/harness/hosts';
import { Site } from '../e2e/harness/site';
import { writeBaselineExtension } from './baseline-extension';

const SHIPPING_BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A browser with the shipping build and the baseline extension in it. */
export interface BenchBrowser {
  context: BrowserContext;
  site: Site;
  /** The address of a page of the shipping build. */
  shippedPage(file: string): string;
  baselinePage(file: string): string;
}

/** Runs measurements in a browser of their own, which reaches this machine and nothing else. */
export async function inBenchBrowser<T>(measure: (browser: BenchBrowser) => Promise<T>): Promise<T> {
  if (!existsSync(join(SHIPPING_BUILD, 'manifest.json'))) {
    throw new Failure('There is no shipping build to measure: run npm run build first.');
  }
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('There is no Chromium: npm test finds or installs one.');
  const site = await Site.start();
  const baseline = writeBaselineExtension();
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    // Names the new headless mode, the only one that loads extensions.
    channel: 'chromium',
    headless: true,
    args: [
      `--disable-extensions-except=${SHIPPING_BUILD},${baseline}`,
      `--load-extension=${SHIPPING_BUILD},${baseline}`,
      `--host-resolver-rules=${[...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${site.port}`), 'MAP * ~NOTFOUND'].join(',')}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--no-first-run',
    ],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const shipped = await originOf(context, 'background.js');
    const empty = await originOf(context, 'worker.js');
    await closeWelcome(context, `${shipped}/welcome.html`);
    return await measure({
      context,
      site,
      shippedPage: (file) => `${shipped}/${file}`,
      baselinePage: (file) => `${empty}/${file}`,
    });
  } finally {
    await context.close();
    await site.close();
    rmSync(baseline, { recursive: true, force: true });
  }
}

/** The page that opens once, after install, is not part of what is measured. */
async function closeWelcome(context: BrowserContext, address: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const page = context.pages().find((open) => open.url() === address);
    if (page) return page.close();
  }
  throw new Failure('The page of welcome did not open.');
}

async function originOf(context: BrowserContext, workerFile: string): Promise<string> {
  const isIt = (worker: { url(): string }) => worker.url().endsWith(`/${workerFile}`);
  const worker =
    context.serviceWorkers().find(isIt) ??
    (await context.waitForEvent('serviceworker', { predicate: isIt, timeout: 10_000 }));
  return worker.url().slice(0, -workerFile.length - 1);
}
