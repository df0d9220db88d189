/** Every interface language fits on every page and applies at once, without a reload. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../lib/texts/languages';
import { OPENINGS } from '../screens/openings';
import { pseudoBuild } from '../screens/pseudo-locale';
import { cutTexts, putState } from '../screens/show-state';
import type { StateName } from '../screens/states';
import { Extension } from './harness/extension';
import { openPaste } from './harness/list';
import { openRoots } from './harness/open-roots';
import { startBrowser } from './harness/start-browser';
import { expect, test, VARIATION } from './harness/test';

const { days: DAYS } = OPENINGS;
const BUILDS = join(import.meta.dirname, '../../.output');
const PAGES: [state: StateName, files: string[]][] = [
  ['empty', ['popup.html', 'welcome.html', 'sample.html', 'help.html', 'sources.html']],
  ['code-missing', ['popup.html']],
  ['must-mend', ['popup.html', 'request.html']],
  ['due', ['popup.html', 'request.html']],
  ['posted', ['popup.html', 'request.html']],
  ['several', ['request.html', 'options.html']],
];
/** Variants with few texts of their own wait for the run before a release. */
const LATER: ReadonlySet<StateName> = new Set(['empty', 'code-missing', 'posted', 'due', 'several']);
const isWhole = process.env.ALL_FLOWS === '1';
/** The popup's own size, and what a 1280 × 1024 screen leaves at 400 % zoom. */
const SIZES = [
  { width: 360, height: 600 },
  { width: 320, height: 256 },
];

for (const [state, files] of PAGES.filter(([state]) => isWhole || !LATER.has(state))) {
  test(`no text is cut at 360 and 320 pixels in any language: ${state}`, async ({ extension }) => {
    test.setTimeout(180_000);
    const open = await openAll(extension, state, files);
    await openLongest(state, open);
    const cut: string[] = [];
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      await putState(extension, state, { language });
      for (const [file, ours] of open) {
        await expect(ours.locator('html')).toHaveAttribute('lang', language);
        for (const size of SIZES) {
          await ours.setViewportSize(size);
          cut.push(...(await cutTexts(ours)).map((text) => `${file}, ${language}, ${size.width}: ${text}`));
        }
      }
    }
    expect(cut).toEqual([]);
  });
}

test('the popup scrolls only inside, never as a whole', async ({ extension }) => {
  await putState(extension, 'must-mend');
  const popup = await extension.openPopupTab();
  await popup.getByRole('heading', { level: 1 }).waitFor();
  // Typical states need no scrolling; an opened form does.
  await openPaste(popup);
  const beyond = (selector: string) =>
    popup.locator(selector).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(() => beyond('main')).toBeGreaterThan(0);
  expect(await beyond('html')).toBe(0);
});

test('at twice the browser’s text size, nothing is cut off', {
  tag: VARIATION,
}, async ({ extension }) => {
  const cut: string[] = [];
  for (const [state, files] of PAGES) {
    for (const [file, ours] of await openAll(extension, state, files)) {
      const heading = ours.getByRole('heading', { level: 1 });
      const size = () => heading.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      await ours.setViewportSize({ width: 640, height: 600 });
      const before = await size();
      await ours.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await size(), file).toBeCloseTo(2 * before);
      cut.push(...(await cutTexts(ours)).map((text) => `${file}, ${state}: ${text}`));
      await ours.close();
    }
  }
  expect(cut).toEqual([]);
});

/** Opens the folded list of ways to send, which has the longest words on its page. */
async function openLongest(state: StateName, pages: readonly [file: string, ours: Page][]): Promise<void> {
  for (const [file, ours] of pages) if (state === DAYS.state && file === DAYS.file) await DAYS.open(ours);
}

/** Opens our pages in a given state, each in a tab. */
async function openAll(extension: Extension, state: StateName, files: string[]): Promise<[file: string, Page][]> {
  await putState(extension, state);
  const open: [string, Page][] = [];
  for (const file of files) {
    const ours = await extension.openTab(file);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    open.push([file, ours]);
  }
  return open;
}

test('a right-to-left language fits', { tag: VARIATION }, async ({ extension }) => {
  const cut: string[] = [];
  for (const [state, files] of PAGES) {
    for (const [file, ours] of await openAll(extension, state, files)) {
      await ours.setViewportSize({ width: 360, height: 600 });
      await ours.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      cut.push(...(await cutTexts(ours)).map((text) => `${file}, ${state}: ${text}`));
      await ours.close();
    }
  }
  expect(cut).toEqual([]);
});

test(
  'texts that are 40 % longer fit',
  {
    tag: VARIATION,
  },
  async ({ site, mail, profile, browserName }, info) => {
    test.setTimeout(300_000);
    const build = pseudoBuild(
      join(BUILDS, browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
      info.outputPath('build'),
    );
    const context = await startBrowser({ browserName, site, mail, profile }, { build });
    const cut: string[] = [];
    try {
      const extension = await Extension.in(context);
      await extension.welcome();
      await openRoots(context);
      for (const [state, files] of PAGES) {
        for (const [file, ours] of await openAll(extension, state, files)) {
          cut.push(...(await cutAtEverySize(ours)).map((text) => `${file}, ${state}, ${text}`));
          await ours.close();
        }
      }
      for (const [name, { file, state, open, shows }] of Object.entries(OPENINGS)) {
        for (const [, ours] of await openAll(extension, state, [file])) {
          await open(ours);
          await expect(ours.locator(shows).first(), name).toBeVisible();
          cut.push(...(await cutAtEverySize(ours)).map((text) => `${name}, ${text}`));
          await ours.close();
        }
      }
    } finally {
      await context.close();
    }
    expect(cut).toEqual([]);
  },
);

/** The texts that are cut off on a page in the pseudo-locale, at each size. */
async function cutAtEverySize(ours: Page): Promise<string[]> {
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText(/^(?:\[.*\]|Credit Courier)$/);
  const cut: string[] = [];
  for (const size of SIZES) {
    await ours.setViewportSize(size);
    cut.push(...(await cutTexts(ours)).map((text) => `${size.width}: ${text}`));
  }
  return cut;
}
