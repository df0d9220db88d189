/** What stands in a person's way on our pages, as axe finds it: a part each time, everything before a release. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/texts/languages';
import { samples } from '../samples';
import { putState } from '../screens/show-state';
import { STATES, type StateName } from '../screens/states';
import { pressOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

test.skip(({ browserName }) => browserName === 'firefox', 'axe looks at the same pages in Chromium');

const isWhole = process.env.ALL_FLOWS === '1';
const LANGUAGES: Language[] = isWhole ? ['en', 'de', 'ja'] : ['en'];
const THEMES = ['light', 'dark'] as const;
const REQUEST_STATES: StateName[] = isWhole ? (Object.keys(STATES) as StateName[]) : ['must-mend', 'due'];

const PAGES: { file: string; width: number; states: StateName[]; themes: typeof THEMES }[] = [
  { file: 'popup.html', width: 360, states: REQUEST_STATES, themes: THEMES },
  { file: 'request.html', width: 1100, states: REQUEST_STATES, themes: THEMES },
  { file: 'options.html', width: 1100, states: ['several'], themes: THEMES },
  { file: 'welcome.html', width: 1100, states: ['empty'], themes: THEMES },
  { file: 'help.html', width: 1100, states: ['empty'], themes: THEMES },
  // By far the longest page, of nothing but tables.
  ...(isWhole ? [{ file: 'sources.html', width: 1100, states: ['empty' as const], themes: THEMES }] : []),
];

for (const language of LANGUAGES) {
  for (const { file, width, states, themes } of PAGES) {
    test(`axe finds no barrier on ${file}, ${language}`, async ({ extension }) => {
      test.setTimeout(240_000);
      await putState(extension, states[0] as StateName);
      const ours = await extension.openTab(file);
      await ours.setViewportSize({ width, height: 800 });
      const found: string[] = [];
      for (const state of states) {
        for (const theme of themes) {
          await putState(extension, state, { theme, language });
          await expect(ours.locator('html')).toHaveAttribute('lang', language);
          await expect(ours.locator('html')).toHaveAttribute('data-theme', theme);
          found.push(...(await barriers(ours)).map((barrier) => `${state}, ${theme}: ${barrier}`));
        }
      }
      expect(found).toEqual([]);
    });
  }
}

test('axe finds no barrier where everything is open', async ({ page, site, extension }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  for (const theme of THEMES) {
    await putState(extension, 'must-mend', { theme });
    const popup = await extension.openPopupTab();
    await popup.getByRole('button', { name: 'More ways to send' }).click();
    await openDetails(popup);
    await expect(popup.getByRole('textbox', { name: 'Paste a link' })).toBeVisible();
    await popup.getByRole('link', { name: 'Open email draft' }).click();
    await expect(popup.getByRole('alertdialog')).toBeVisible();
    found.push(...(await barriers(popup)));
    await popup.close();

    const sample = await extension.openTab('sample.html');
    await pressOnPageButton(sample);
    await expect(sample.getByRole('region', { name: 'What the popup would show' })).toBeVisible();
    found.push(...(await barriers(sample)));
    await sample.close();

    await page.goto(serveSample(site, samples.learnTranscript));
    const help = await extension.openTab('help.html');
    await openDetails(help);
    await help.getByRole('button', { name: 'Describe this page' }).first().click();
    await expect(help.getByRole('button', { name: 'Copy report' })).toBeVisible();
    found.push(...(await barriers(help)));
    await help.close();
  }
  expect(found).toEqual([]);
});

const openDetails = (ours: Page) =>
  ours.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What axe finds on a page, a line each. */
async function barriers(ours: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: ours }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
}
