/** A few screenshots and the accessible names of each page do not change unnoticed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import { expect, test } from './harness/test';

const isWhole = process.env.ALL_FLOWS === '1';
const LOOK = join(import.meta.dirname, '../look');
/** Text measurements on the machine that made the screenshots. */
const FONTS = join(LOOK, 'fonts.json');

const measureFonts = (page: Page) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    return ['13px system-ui', '600 13px system-ui', '650 15px system-ui'].map((font) => {
      context.font = font;
      return Math.round(context.measureText('Request 1234567 – AZ-103 “Ready to send”').width * 100) / 100;
    });
  });

const PICTURES: [StateName, file: string][] = [
  ['empty', 'popup.html'],
  ['code-missing', 'popup.html'],
  ['ready', 'popup.html'],
  ['empty', 'welcome.html'],
];

for (const theme of ['light', 'dark'] as const) {
  test(`pages look the same, in ${theme} colors`, async ({ extension, browserName }, { config }) => {
    test.skip(browserName === 'firefox', 'the pictures are Chromium’s');
    await putState(extension, 'empty', { theme });
    const probe = await extension.openPopupTab();
    const fonts = await measureFonts(probe);
    if (config.updateSnapshots === 'all' || !existsSync(FONTS)) writeFileSync(FONTS, `[${fonts.join(', ')}]\n`);
    const known = JSON.parse(readFileSync(FONTS, 'utf8'));
    test.skip(
      JSON.stringify(known) !== JSON.stringify(fonts),
      `the fonts of this machine are others than those of the pictures (${fonts} instead of ${known})`,
    );
    for (const [state, file] of PICTURES) {
      await putState(extension, state, { theme });
      const ours = await extension.openTab(file);
      await ours.setViewportSize({ width: 360, height: 600 });
      await ours.getByRole('heading', { level: 1 }).waitFor();
      await expect(ours).toHaveScreenshot([`${file.replace('.html', '')}-${state}-${theme}.png`], {
        animations: 'disabled',
        maxDiffPixelRatio: 0.002,
      });
      await ours.close();
    }
  });
}

const NAMED: [StateName, file: string, part?: string][] = [
  ['empty', 'popup.html'],
  ['ready', 'popup.html'],
  ['must-mend', 'popup.html'],
  ['ready', 'request.html'],
  ['due', 'request.html'],
  ['empty', 'options.html'],
  ['empty', 'welcome.html'],
  ['empty', 'sample.html'],
  ['empty', 'help.html'],
  // The page has hundreds of rows; a few are enough.
  ['empty', 'sources.html', 'details:nth-of-type(2)'],
];

/** The roles in a page's snapshot, indented by nesting. */
const rolesOf = (snapshot: string) => snapshot.split('\n').flatMap((line) => line.match(/^\s*- '?[\w/]+/)?.[0] ?? []);

/** Replaces days that depend on today with a fixed one. */
const fixDays = (ours: Page) =>
  ours.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      node.textContent = (node.textContent ?? '')
        .replace(/\b[A-Z][a-z]{2} \d{1,2}, \d{4}/g, 'Jan 1, 2026')
        .replace(/\b[A-Z][a-z]+ \d{1,2}, \d{4} at .*/g, 'January 1, 2026');
    }
  });

test('everything on each page keeps its role and name', async ({ extension, browserName }, { config }) => {
  test.skip(browserName === 'firefox', 'roles and names are computed from the page, the same in each browser');
  // When updating, each assertion waits for a match first.
  test.setTimeout(180_000);
  for (const [state, file, part = 'body'] of NAMED) {
    await putState(extension, state);
    const ours = await extension.openTab(file);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    // Names only, without body text.
    if (state === 'due') await fixDays(ours);
    const name = `${file.replace('.html', '')}-${state}.aria.yml`;
    await expect(ours.locator(part)).toMatchAriaSnapshot({ name });
    // That assertion does not notice additions.
    if (config.updateSnapshots !== 'all') {
      expect(rolesOf(await ours.locator(part).ariaSnapshot()), name).toEqual(
        rolesOf(readFileSync(join(LOOK, name), 'utf8')),
      );
    }
    await ours.close();
  }
});

/** The layout shift since the page opened; 0 means nothing moved. */
const movedOn = (ours: Page) =>
  ours.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += shift.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );

const DRAWN: [StateName, file: string][] = [
  ['empty', 'popup.html'],
  ['must-mend', 'popup.html'],
  ['due', 'popup.html'],
  ['code-missing', 'request.html'],
  ...(isWhole
    ? [['several', 'popup.html'] as [StateName, string], ['sent', 'request.html'] as [StateName, string]]
    : []),
  ['several', 'options.html'],
  ['empty', 'welcome.html'],
];

test('nothing on a page moves after it is first drawn', async ({ extension, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox does not measure what moves');
  for (const [state, file] of DRAWN) {
    await putState(extension, state);
    const ours = await extension.openTab(file);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    expect(await movedOn(ours), `${file}, ${state}`).toBe(0);
    await ours.close();
  }
});
