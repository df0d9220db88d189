import type { Page } from '@playwright/test';
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
