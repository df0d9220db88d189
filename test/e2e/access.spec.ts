/** axe finds no accessibility problems on our pages: a sample in every run, everything before a release. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/texts/languages';
import { samples } from '../samples';
import { OPENINGS } from '../screens/openings';
import { ALL_MODES, MODES, type Mode, openPage, putState } from '../screens/show-state';
import { STATES, type StateName } from '../screens/states';
import { openRoots } from './harness/open-roots';
import { serveSample } from './harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL, dashboardWith } from './harness/share-result';
import { expect, test } from './harness/test';

test.skip(({ browserName }) => browserName === 'firefox', 'axe looks at the same pages in Chromium');

const isWhole = process.env.ALL_FLOWS === '1';
const LANGUAGES: Language[] = isWhole ? ['en', 'de', 'ja'] : ['en'];
const THEMES = ['light', 'dark'] as const;
const REQUEST_STATES: StateName[] = isWhole ? (Object.keys(STATES) as StateName[]) : ['must-mend', 'due'];

const PAGES: { file: string; width: number; states: StateName[] }[] = [
  { file: 'popup.html', width: 360, states: REQUEST_STATES },
  { file: 'request.html', width: 1100, states: REQUEST_STATES },
  ...(isWhole ? [{ file: 'options.html', width: 1100, states: ['several' as const] }] : []),
  ...(isWhole
    ? ['welcome.html', 'help.html', 'sources.html'].map((file) => ({ file, width: 1100, states: ['empty' as const] }))
    : []),
];

for (const language of LANGUAGES) {
  for (const { file, width, states } of PAGES) {
    test(`axe finds no barrier on ${file}, ${language}`, async ({ extension }) => {
      test.setTimeout(480_000);
      await putState(extension, states[0] as StateName);
      const ours = await extension.openTab(file);
      await ours.setViewportSize({ width, height: 800 });
      const found: string[] = [];
      for (const [i, state] of states.entries()) {
        for (const mode of isWhole ? ALL_MODES : [THEMES[i % 2] as Mode]) {
          const theme = MODES[mode].colorScheme;
          await putState(extension, state, { theme, language });
          // Without reduced motion, axe could measure a color in mid-transition.
          await ours.emulateMedia({ ...MODES[mode], reducedMotion: 'reduce' });
          await expect(ours.locator('html')).toHaveAttribute('lang', language);
          await expect(ours.locator('html')).toHaveAttribute('data-theme', theme);
          found.push(...(await barriers(ours)).map((barrier) => `${state}, ${mode}: ${barrier}`));
        }
      }
      expect(found).toEqual([]);
    });
  }
}

const OPEN = isWhole ? Object.keys(OPENINGS) : ['all-open', 'bad-fields', 'after-the-press'];
const MODES_OF_OPEN: readonly Mode[] = isWhole ? ALL_MODES : ['dark'];

for (const mode of MODES_OF_OPEN) {
  test(`axe finds no barrier in anything a click opens, or in the on-page button: ${mode}`, async ({
    context,
    extension,
  }) => {
    test.setTimeout(240_000);
    const opened = await openRoots(context);
    const found: string[] = [];
    for (const [name, { file, state, open, shows }] of Object.entries(OPENINGS)) {
      if (!OPEN.includes(name)) continue;
      await putState(extension, state, { theme: MODES[mode].colorScheme });
      const ours = await openPage(extension, file, mode);
      await open(ours);
      await ours.locator(shows).first().waitFor();
      if (file === 'sample.html') await expect(ours.getByRole('button', { name: 'Send to Excelsior' })).toBeVisible();
      found.push(...(await barriers(ours)).map((barrier) => `${name}: ${barrier}`));
      await ours.close();
    }
    await opened.dispose();
    expect(found).toEqual([]);
  });
}

test('axe finds no barrier in a page report', async ({ page, site, extension }) => {
  await putState(extension, 'empty');
  await page.goto(serveSample(site, samples.learnTranscript));
  const help = await extension.openTab('help.html');
  await help.getByRole('button', { name: 'Describe this page' }).first().click();
  await expect(help.getByRole('button', { name: 'Copy report' })).toBeVisible();
  expect(await barriers(help)).toEqual([]);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const theme of isWhole ? THEMES : (['dark'] as const)) {
  test(`axe finds no barrier in what the toolbar popup says about a page: ${theme}`, async ({
    page,
    site,
    extension,
  }) => {
    await putState(extension, 'empty', { theme });
    const found: string[] = [];
    const results = {
      found: { transcriptIds: ['1234567'], accessCode: 'Holloway2019' },
      several: { transcriptIds: ['1234567', '7654321'], accessCode: 'Holloway2019' },
      ...(isWhole && { partial: { transcriptIds: ['1234567'] }, guidance: {} }),
    };
    for (const [name, result] of Object.entries(results)) {
      site.page(DASHBOARD.host, DASHBOARD.path, dashboardWith(result));
      await page.goto(DASHBOARD_URL);
      const popup = await extension.openToolbarPopup();
      await expect.poll(() => popup.text()).toContain('On this page');
      await popup.evaluate(AXE);
      const lines = await popup.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
      );
      found.push(...lines.map((barrier) => `${name}: ${barrier}`));
      await popup.evaluate('window.close()').catch(() => {});
      await popup.close();
    }
    expect(found).toEqual([]);
  });
}

/** What axe finds on a page, one line each. */
async function barriers(ours: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: ours }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
}
