import type { CDPSession, Page } from '@playwright/test';
import { withDevTools } from '../e2e/harness/chromium/dev-tools';
import { START_HOST } from '../e2e/harness/hosts';
import type { BenchBrowser } from './browser';
import { type Figure, median } from './figure';
import { growingPage } from './pages';
import { readsByFrame, traced } from './trace';

const RUNS = 3;
const ELEMENTS = 20_000;
const STEP = 10;

declare const addElements: () => Promise<void>;

/** The work of the page's main thread while elements are added, on a host with the content script and on one without. */
export async function benchGrowingPage({ context, site }: BenchBrowser): Promise<Figure> {
  const hosts = { with: 'mcp.microsoft.com', without: START_HOST } as const;
  for (const host of Object.values(hosts)) site.page(host, '/growing', growingPage(ELEMENTS, STEP));
  const page = await context.newPage();
  const times = { with: [] as number[], without: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const kind of ['with', 'without'] as const) {
      await page.goto(`https://${hosts[kind]}/growing`);
      times[kind].push(await mainThreadMs(page, grow(page)));
    }
  }
  await page.goto(`https://${hosts.with}/growing`);
  // Tracing takes time itself, so that the reads are counted in a run that is not timed.
  const reads = readsByFrame(await traced(page, grow(page)), 'share-dialog.js');
  await page.close();
  const total = reads.reduce((sum, count) => sum + count, 0);
  return {
    name: `${ELEMENTS.toLocaleString('en')} elements added, ${STEP} at a time`,
    ms: median(times.with),
    baseline: 'the same without a content script',
    baselineMs: median(times.without),
    note: `${total} reads, at most ${Math.max(0, ...reads)} in a frame`,
  };
}

const grow = (page: Page) => () => page.evaluate(() => addElements());

function mainThreadMs(page: Page, work: () => Promise<void>): Promise<number> {
  return withDevTools(page, async (session) => {
    await session.send('Performance.enable');
    const before = await taskSeconds(session);
    await work();
    return ((await taskSeconds(session)) - before) * 1000;
  });
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
