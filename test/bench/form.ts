/** The application form: how soon it is shown, how long typing holds up the page, and how much memory a scan takes. */
import { existsSync, readFileSync } from 'node:fs';
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

/** What the first page may take of the time that plain pdf.js takes. */
const LIMIT = 1.3;
const FRAME_MS = 50;
const SCAN_MB = 150;

const NAMES = ['First name', 'Last name', 'Email', 'Student ID', 'Address', 'Phone', 'Date', 'Comments'];
const WORDS = 'The quick brown fox jumps over the lazy dog.';

export async function benchForm(bench: Bench): Promise<Figure[]> {
  await putState(bench.extension, 'application-missing');
  const figures = [await firstPage(bench), await typing(bench)];
  // The system tells the memory of a process in Linux alone.
  if (existsSync('/proc/self/smaps_rollup')) figures.push(await scan(bench));
  else console.log('The memory that a scan takes is left out: this system does not tell it.');
  return figures;
}

async function firstPage({ ours, floors }: Bench): Promise<Figure> {
  const file = await withNoise(await fieldsNamed(NAMES), [{ width: 590, height: 590, colors: 3 }]);
  const page = await ours.context.newPage();
  const plain = await floors.empty.context.newPage();
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await page.goto(ours.page('request.html'));
    const shown = await shownAfter(page, file);
    await plain.goto(floors.empty.page(`${FLOOR_FORM}?width=${shown.width}`));
    const plainly = await shownAfter(plain, file);
    if (plainly.width !== shown.width) throw new Error('The two do not draw the page in the same size.');
    if (round < 0) continue;
    times.push(shown.ms);
    baselineTimes.push(plainly.ms);
  }
  await page.close();
  await plain.close();
  const name = `form of ${(file.length / MB).toFixed(1)} MB, first page`;
  return { name, times, baseline: 'the same in plain pdf.js', baselineTimes, limit: LIMIT };
}

/** From the choice of a file until its first page is drawn and its fields can be typed into. */
async function shownAfter(page: Page, file: Uint8Array): Promise<{ ms: number; width: number }> {
  const input = page.locator('input[type="file"]').first();
  await input.waitFor({ state: 'attached' });
  // What the page does when it opens is not to be measured with it.
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
  await choose(page, file);
  const shown = await page.waitForFunction(() => {
    const [canvas, field] = [document.querySelector('canvas'), document.querySelector('.paper input, .plain input')];
    // A canvas has 300 pixels until it is drawn.
    const isShown = canvas?.width && canvas.width !== 300 && field;
    return isShown && { ms: performance.now() - Number(document.documentElement.dataset.begin), width: canvas.width };
  });
  return (await shown.jsonValue()) as { ms: number; width: number };
}

const choose = (page: Page, file: Uint8Array) =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) });

async function typing({ ours }: Bench): Promise<Figure> {
  const page = await ours.context.newPage();
  await open(page, ours.page('request.html'), await fieldsNamed(NAMES, { pages: 20 }));
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

async function scan({ ours }: Bench): Promise<Figure> {
  const pages = Array.from({ length: 4 }, () => ({ width: 1240, height: 1754, colors: 1 as const }));
  const file = await withNoise(undefined, pages);
  const page = await ours.context.newPage();
  await page.goto(ours.page('request.html'));
  await pause(2000);
  const before = await memoryOf(ours.context);
  await choose(page, file);
  let most = 0;
  for (let i = 0; i < 40; i++) {
    // Through all pages, and back.
    await page
      .locator('.paper')
      .nth(i % pages.length)
      .scrollIntoViewIfNeeded();
    await pause(200);
    most = Math.max(most, await memoryOf(ours.context));
  }
  await page.close();
  return {
    name: `scan of ${(file.length / MB).toFixed(1)} MB, memory beside that of the page`,
    times: [most - before],
    baseline: 'what it may take',
    baselineTimes: [SCAN_MB],
    limit: 1,
    unit: 'MB',
  };
}

async function open(page: Page, address: string, file: Uint8Array): Promise<void> {
  await page.goto(address);
  await choose(page, file);
  await page.locator('.application-form .primary:enabled').waitFor();
}

/** Of all that draws pages, shared parts counted in proportion, in MB. */
async function memoryOf(context: BrowserContext): Promise<number> {
  const { processInfo } = await withBrowserDevTools(context, (session) => session.send('SystemInfo.getProcessInfo'));
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce(
      (sum, { id }) =>
        sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]) / 1024,
      0,
    );
}
