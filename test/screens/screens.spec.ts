/** Pictures of every page in every state, theme, width and language, in one contact sheet. Nothing is compared. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../lib/texts/languages';
import { waitForOnPageButton } from '../e2e/harness/on-page-button';
import { serveSample } from '../e2e/harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL, dashboardWith } from '../e2e/harness/share-result';
import { expect, test } from '../e2e/harness/test';
import { sampleHtml, samples } from '../samples';
import { fileOf, writeContactSheet } from './contact-sheet';
import { cutTexts, putState } from './show-state';
import { STATES, type StateName } from './states';

const FOLDER = join(import.meta.dirname, '../../.output/screens');
const ALL = Object.keys(STATES) as StateName[];
const PAGES: { file: string; states: StateName[]; widths: number[] }[] = [
  { file: 'popup.html', states: ALL, widths: [360] },
  { file: 'request.html', states: ALL, widths: [1280, 320] },
  { file: 'options.html', states: ['several'], widths: [1280, 320] },
  { file: 'welcome.html', states: ['empty'], widths: [1280, 320] },
  { file: 'sample.html', states: ['empty'], widths: [1280, 320] },
  { file: 'help.html', states: ['empty'], widths: [1280, 320] },
  { file: 'sources.html', states: ['empty'], widths: [1280, 320] },
];
// For a first look: SCREENS=en,de npm run screens
const wanted = process.env.SCREENS?.split(',');
const LANGUAGE_LIST = (Object.keys(LANGUAGES) as Language[]).filter((each) => !wanted || wanted.includes(each));

test.beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});
test.afterAll(() => writeContactSheet(FOLDER));
test.describe.configure({ mode: 'serial' });

for (const language of LANGUAGE_LIST) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${language}, ${theme}`, async ({ page, site, extension }) => {
      const cut: string[] = [];
      for (const state of ALL) {
        await putState(extension, state, { theme, language });
        for (const { file, widths } of PAGES.filter(({ states }) => states.includes(state))) {
          const ours = await extension.openTab(file);
          await ours.getByRole('heading', { level: 1 }).waitFor();
          for (const width of widths) {
            await ours.setViewportSize({ width, height: file === 'popup.html' ? 600 : 800 });
            const name = fileOf([file.replace('.html', ''), state, language, theme, width]);
            await ours.screenshot({
              path: join(FOLDER, name),
              fullPage: file !== 'popup.html',
              animations: 'disabled',
            });
            cut.push(...(await cutTexts(ours)).map((text) => `${name}: ${text}`));
          }
          await ours.close();
        }
      }
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 640, height: 400 });
      await page.goto(serveSample(site, samples.mcpDashboard));
      await waitForOnPageButton(page);
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(FOLDER, fileOf(['button', 'found', language, theme, 640])) });
      // The real popup, since only that has a page in front of it.
      const pages = [
        ['found', sampleHtml(samples.mcpDashboard)],
        ['partial', dashboardWith({ transcriptIds: ['1234567'] })],
        ['several', dashboardWith({ transcriptIds: ['1234567', '7654321'], accessCode: 'Holloway2019' })],
        ['guidance', dashboardWith({})],
      ] as const;
      for (const [name, html] of pages) {
        await putState(extension, 'empty', { theme, language });
        site.page(DASHBOARD.host, DASHBOARD.path, html);
        await page.goto(DASHBOARD_URL);
        const popup = await extension.openToolbarPopup();
        await expect
          .poll(() => popup.evaluate(`document.querySelectorAll('main > section').length`))
          .toBeGreaterThan(2);
        await popup.screenshot(join(FOLDER, fileOf(['popup', `page-${name}`, language, theme, 360])));
        await popup.close();
      }
      expect(cut).toEqual([]);
    });
  }
}
