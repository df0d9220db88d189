/** The application form: how soon it appears, how long typing blocks the page, and how much memory a scan takes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { withBrowserDevTools } from '../e2e/harness/chromium/dev-tools';
import { fieldsNamed, withNoise } from '../forms/make-form';
import { putState } from '../screens/show-state';
import type { Bench } from './browsers';
import type { Figure } from './figure';
import { FLOOR_FORM } from './floors';
import { longestMs } from './trace';

const ROUNDS = 7;
const MB = 1024 * 1024;

/** The first page's limit, compared with plain pdf.js. */
const LIMIT = 1.3;
/** The same if the reader is not loaded yet because nobody looked for a file: when a saved form is opened again. */
const UNEXPECTED_LIMIT = 1.8;
/** A person takes longer to find a file. */
const LOOKING_MS = 700;
const FRAME_MS = 50;
const SCAN_MB = 150;
const SCAN_PAGES = 4;

const NAMES = ['First name', 'Last name', 'Email', 'Student ID', 'Address', 'Phone', 'Date', 'Comments'];
const WORDS = 'The quick brown fox jumps over the lazy dog.';

export async function benchForm(bench: Bench): Promise<Figure[]> {
  await putState(bench.extension, 'application-missing');
  // Chosen by path, as a person does: a test that passes the bytes would leave them in the page's memory as text.
  const folder = mkdtempSync(join(tmpdir(), 'credit-courier-bench-form-'));
  const saved = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { path, size: `${(bytes.length / MB).toFixed(1)} MB` };
  };
  try {
    const form = await withNoise(await fieldsNamed(NAMES), [{ width: 590, height: 590, colors: 3 }]);
    const long = await fieldsNamed(NAMES, { pages: 20 });
    const first = saved('form.pdf', form);
    const figures = [
      await firstPage(bench, first, 'first page', lookedFor, LIMIT),
      await firstPage(bench, first, 'first page, not looked for', choose, UNEXPECTED_LIMIT),
      await typing(bench, saved('long.pdf', long)),
    ];
    // Only Linux reports a process's memory.
    if (existsSync('/proc/self/smaps_rollup')) figures.push(await scan(bench, saved('scan.pdf', await scanned())));
    else console.log('The memory that a scan takes is left out: this system does not tell it.');
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Saved {
  path: string;
  size: string;
}

const scanned = () =>
  withNoise(
    undefined,
    Array.from({ length: SCAN_PAGES }, () => ({ width: 1340, height: 1895, colors: 1 as const })),
  );

type Choose = (page: Page, path: string) => Promise<void>;

async function firstPage(
  { ours, floors }: Bench,
  { path, size }: Saved,
  what: string,
  chosen: Choose,
  limit: number,
): Promise<Figure> {
  const page = await ours.context.newPage();
  const plain = await floors.empty.context.newPage();
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await page.goto(ours.page('request.html'));
    const shown = await shownAfter(page, path, chosen);
    await plain.goto(floors.empty.page(`${FLOOR_FORM}?width=${shown.width}`));
    const plainly = await shownAfter(plain, path, chosen);
    if (plainly.width !== shown.width) throw new Error('The two do not draw the page in the same size.');
    if (round < 0) continue;
    times.push(shown.ms);
    baselineTimes.push(plainly.ms);
  }
  await page.close();
  await plain.close();
  const name = `form of ${size}, ${what}`;
  return { name, times, baseline: 'the same in plain pdf.js', baselineTimes, limit };
}

/** From choosing a file until its first page is drawn and its fields can be typed in. */
async function shownAfter(page: Page, path: string, chosen: Choose): Promise<{ ms: number; width: number }> {
  const input = page.locator('input[type="file"]').first();
  await input.waitFor({ state: 'attached' });
  // Keeps the page's own start-up work out of the measurement.
  await pause(1500);
  await page.evaluate(() =>
    document.addEventListener(
      'change',
      () => {
        document.documentElement.dataset.begin = String(performance.now());
      },
      { capture: true, once: true },
    ),
  );
  const shown = page.waitForFunction(() => {
    const [canvas, field] = [document.querySelector('canvas'), document.querySelector('.paper input, .plain input')];
    // A canvas is 300 pixels wide until it is drawn.
    const isShown = canvas?.width && canvas.width !== 300 && field;
    return isShown && { ms: performance.now() - Number(document.documentElement.dataset.begin), width: canvas.width };
  });
  await chosen(page, path);
  return (await (await shown).jsonValue()) as { ms: number; width: number };
}

const choose: Choose = (page, path) => page.locator('input[type="file"]').first().setInputFiles(path);

/** As a person does: in the browser's own dialog. */
async function lookedFor(page: Page, path: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.locator('input[type="file"]').first().press('Enter');
  const opened = await dialog;
  await pause(LOOKING_MS);
  await opened.setFiles(path);
}

async function typing({ ours }: Bench, { path }: Saved): Promise<Figure> {
  const page = await ours.context.newPage();
  await page.goto(ours.page('request.html'));
  await choose(page, path);
  await page.locator('.application-form .primary:enabled').waitFor();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.locator('.paper input').nth(round).focus();
    times.push(
      await longestMs(
        ours.context,
        () => page.keyboard.type(WORDS, { delay: 20 }),
        ({ name, thread }) => name === 'RunTask' && thread === 'CrRendererMain',
      ),
    );
  }
  await page.close();
  const name = 'typing in a form of 20 pages, longest task';
  return { name, times, baseline: 'what a frame may take', baselineTimes: [FRAME_MS], limit: 1 };
}

async function scan({ ours }: Bench, { path, size }: Saved): Promise<Figure> {
  const page = await ours.context.newPage();
  await page.goto(ours.page('request.html'));
  await pause(2000);
  const before = await memoryOf(ours.context);
  await choose(page, path);
  let most = 0;
  for (let i = 0; i < 40; i++) {
    // Through all pages, and back.
    await page
      .locator('.paper')
      .nth(i % SCAN_PAGES)
      .scrollIntoViewIfNeeded();
    await pause(200);
    most = Math.max(most, await memoryOf(ours.context));
  }
  await page.close();
  return {
    name: `scan of ${size}, memory beside that of the page`,
    times: [most - before],
    baseline: 'what it may take',
    baselineTimes: [SCAN_MB],
    limit: 1,
    unit: 'MB',
  };
}

/** The process of our pages, shared parts counted in proportion, in MB. */
async function memoryOf(context: BrowserContext): Promise<number> {
  const { processInfo } = await withBrowserDevTools(context, (session) => session.send('SystemInfo.getProcessInfo'));
  const about = (id: number, what: string) => readFileSync(`/proc/${id}/${what}`, 'utf8');
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && about(id, 'cmdline').includes('--extension-process'))
    .reduce((sum, { id }) => sum + Number(/^Pss:\s+(\d+)/m.exec(about(id, 'smaps_rollup'))?.[1]) / 1024, 0);
}
