/** Pictures of every page in every state, theme, width and language, in one contact sheet. Nothing is compared. */
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../lib/texts/languages';
import { withDevTools } from '../e2e/harness/chromium/dev-tools';
import type { Extension } from '../e2e/harness/extension';
import { pressOnPageButton, waitForOnPageButton } from '../e2e/harness/on-page-button';
import { serveSample } from '../e2e/harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL, dashboardWith } from '../e2e/harness/share-result';
import type { Site } from '../e2e/harness/site';
import { expect, test } from '../e2e/harness/test';
import { sampleHtml, samples } from '../samples';
import { fileOf } from './contact-sheet';
import { OPENINGS } from './openings';
import { ALL_MODES, cutTexts, MODES, type Mode, openPage, putState } from './show-state';
import { STATES, type StateName } from './states';

const ALL = Object.keys(STATES) as StateName[];
const PAGES: Record<string, readonly StateName[]> = {
  'popup.html': ALL,
  'request.html': ALL,
  'options.html': ['several', 'set-aside'],
  'welcome.html': ['empty'],
  'sample.html': ['empty'],
  'help.html': ['empty'],
  'sources.html': ['empty'],
};
// For a first look: SCREENS=en,de npm run screens
const wanted = process.env.SCREENS?.split(',');
const LANGUAGE_LIST = (Object.keys(LANGUAGES) as Language[]).filter((each) => !wanted || wanted.includes(each));

for (const language of LANGUAGE_LIST) {
  // The high-contrast themes have the same texts.
  for (const mode of language === 'en' ? ALL_MODES : (['light', 'dark'] as const)) {
    const look = { language, mode };
    const set = { language, theme: MODES[mode].colorScheme };
    test(`our pages: ${language}, ${mode}`, async ({ extension }) => {
      const cut: string[] = [];
      for (const state of ALL) {
        await putState(extension, state, set);
        for (const file of Object.keys(PAGES).filter((file) => PAGES[file]?.includes(state))) {
          const ours = await openPage(extension, file, mode);
          cut.push(...(await picturesOf(ours, file, state, look)));
          await ours.close();
        }
        for (const [name, opening] of Object.entries(OPENINGS).filter(([, opening]) => opening.state === state)) {
          const ours = await openPage(extension, opening.file, mode);
          await opening.open(ours);
          await ours.locator(opening.shows).first().waitFor();
          cut.push(...(await picturesOf(ours, opening.file, name, look)));
          await ours.close();
          await putState(extension, state, set);
        }
      }
      expect(cut).toEqual([]);
    });

    test(`on share pages: ${language}, ${mode}`, async ({ page, site, extension }) => {
      await page.emulateMedia(MODES[mode]);
      await putState(extension, 'empty', set);
      await buttonPictures(page, site, look);
      // It has no other colors than those of the settings: the real popup is not a page that they can be told to.
      if (mode === 'light' || mode === 'dark') await popupPictures(page, site, extension, { language, theme: mode });
    });
  }
}

interface Look {
  language: Language;
  mode: Mode;
}

/** Pictures in both widths; gives what was cut there. */
async function picturesOf(ours: Page, file: string, name: string, { language, mode }: Look): Promise<string[]> {
  const isPopup = file === 'popup.html';
  const pathAt = (width: number) => fileOf(file.replace('.html', ''), name, language, mode, width);
  const cut = await pictureAt(ours, isPopup ? 360 : 1280, pathAt, !isPopup);
  // A picture of the whole has no scrollbar, so none may take room in it.
  return withDevTools(ours, async (session) => {
    await session.send('Emulation.setScrollbarsHidden', { hidden: isPopup });
    return [...cut, ...(await pictureAt(ours, 320, pathAt, !isPopup))];
  });
}

/** As the popup is seen in the toolbar; everything else as a whole, so that nothing stands over it. */
async function pictureAt(ours: Page, width: number, pathAt: (width: number) => string, isWhole: boolean) {
  const path = pathAt(width);
  await ours.setViewportSize({ width, height: width === 360 ? 600 : 256 });
  const height = await ours.evaluate(() => document.documentElement.scrollHeight);
  if (isWhole) await ours.setViewportSize({ width, height });
  // What has come into view is drawn only now.
  await ours.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await ours.screenshot({ path, fullPage: !isWhole, animations: 'disabled' });
  return (await cutTexts(ours)).map((text) => `${path}: ${text}`);
}

/** What the button on a page says, from before the press to its outcome. */
async function buttonPictures(page: Page, site: Site, { language, mode }: Look): Promise<void> {
  const picture = async (state: string, width = 640) => {
    await page.setViewportSize({ width, height: 400 });
    await page.screenshot({ path: fileOf('button', state, language, mode, width) });
  };
  const said = async () => (await waitForOnPageButton(page)).status;
  const pressed = async () => {
    const before = await said();
    await pressOnPageButton(page);
    await expect.poll(said).not.toBe(before);
    // "Reading…" comes first.
    await page.waitForTimeout(500);
  };
  await page.goto(serveSample(site, samples.mcpDashboard));
  await waitForOnPageButton(page);
  // The translated words come a moment later.
  await page.waitForTimeout(300);
  await picture('found');
  await picture('found', 320);
  await pressed();
  await picture('added');
  await pressed();
  await picture('already');
  await picture('already', 320);
  await page.goto(serveSample(site, samples.credlyNamesake));
  await pressed();
  await picture('refused');
  await picture('refused', 320);
}

/** The real toolbar popup, since only that has a page in front of it. */
async function popupPictures(
  page: Page,
  site: Site,
  extension: Extension,
  { language, theme }: { language: Language; theme: 'light' | 'dark' },
): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const pages = {
    found: sampleHtml(samples.mcpDashboard),
    partial: dashboardWith({ transcriptIds: ['1234567'] }),
    several: dashboardWith({ transcriptIds: ['1234567', '7654321'], accessCode: 'Holloway2019' }),
    guidance: dashboardWith({}),
  };
  for (const [name, html] of Object.entries(pages)) {
    await putState(extension, 'empty', { theme, language });
    site.page(DASHBOARD.host, DASHBOARD.path, html);
    await page.goto(DASHBOARD_URL);
    const popup = await extension.openToolbarPopup();
    await expect.poll(() => popup.evaluate(`document.querySelectorAll('main > section').length`)).toBeGreaterThan(1);
    await popup.screenshot(fileOf('popup', `page-${name}`, language, theme, 360));
    await popup.evaluate('window.close()').catch(() => {});
    await popup.close();
  }
}
