import type { Page } from '@playwright/test';
import { largeRequests } from '../amount/large';
import { BASELINE } from './baseline-extension';
import type { BenchBrowser } from './browser';
import { type Figure, median } from './figure';

const RUNS = 7;

/** The popup, opened as a tab: from navigation to its first contentful paint. */
export async function benchPopup({ context, shippedPage, baselinePage }: BenchBrowser): Promise<Figure> {
  const popup = await firstPaints(await context.newPage(), shippedPage('popup.html'));
  const empty = await firstPaints(await context.newPage(), baselinePage(BASELINE.page));
  return {
    name: 'popup, first contentful paint',
    ms: median(popup),
    baseline: 'an empty extension page',
    baselineMs: median(empty),
  };
}

/** The same where as much is kept as can be, beside the popup of somebody who has nothing. To be measured last. */
export async function benchFullPopup({ context, shippedPage }: BenchBrowser): Promise<Figure> {
  const address = shippedPage('popup.html');
  const empty = await firstPaints(await context.newPage(), address);
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(shippedPage('')));
  const kept = { requests: largeRequests() };
  await worker?.evaluate((kept) => chrome.storage.local.set(kept), kept);
  const page = await context.newPage();
  await page.goto(address);
  // The background has derived it when the name of a request among many stands there.
  await page.locator('.menu').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  const full = await firstPaints(page, address);
  return {
    name: 'popup of 200 requests, 4,000 pieces, 1,000 exams',
    ms: median(full),
    baseline: 'the popup with nothing in it',
    baselineMs: median(empty),
  };
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function firstPaints(page: Page, address: string): Promise<number[]> {
  const times: number[] = [];
  // The first opening starts a process and fills caches, which says little about the page.
  for (let run = -1; run < RUNS; run++) {
    await page.goto('about:blank');
    await page.goto(address);
    const time = await page.evaluate(firstContentfulPaint);
    if (run >= 0) times.push(time);
  }
  await page.close();
  return times;
}

/** Runs in the page. In milliseconds since the navigation began. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((painted) => {
    new PerformanceObserver((entries) => {
      const [entry] = entries.getEntriesByName('first-contentful-paint');
      if (entry) painted(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
