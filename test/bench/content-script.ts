import { waitForOnPageButton } from '../e2e/harness/on-page-button';
import { BASELINE } from './baseline-extension';
import type { BenchBrowser } from './browser';
import { type Figure, median } from './figure';
import { largePage, plainPage } from './pages';
import { evaluationMs, type TraceEvent, traced } from './trace';

const RUNS = 3;
const ELEMENTS = 50_000;

/** The content script as it starts: on a page that shows nothing, and on a large one with the evidence at its end. */
export async function benchContentScript({ context, site }: BenchBrowser): Promise<Figure[]> {
  site.page('mcp.microsoft.com', '/plain', plainPage());
  site.page('mcp.microsoft.com', '/large', largePage(ELEMENTS));
  const page = await context.newPage();
  const plain: TraceEvent[][] = [];
  const large: TraceEvent[][] = [];
  for (let run = 0; run < RUNS; run++) {
    plain.push(await traced(page, async () => void (await page.goto('https://mcp.microsoft.com/plain'))));
    large.push(await traced(page, async () => void (await page.goto('https://mcp.microsoft.com/large'))));
    // Its time counts only if it found what is there.
    await waitForOnPageButton(page);
  }
  await page.close();
  const time = (runs: TraceEvent[][], file: string) => median(runs.map((events) => evaluationMs(events, file)));
  return [
    {
      name: 'content script, on a plain page',
      ms: time(plain, 'share-dialog.js'),
      baseline: 'an empty content script',
      baselineMs: time(plain, BASELINE.empty),
    },
    {
      name: `content script, on a page of ${ELEMENTS.toLocaleString('en')} elements`,
      ms: time(large, 'share-dialog.js'),
      baseline: 'one TreeWalker pass over its text',
      baselineMs: time(large, BASELINE.onePass),
    },
  ];
}
