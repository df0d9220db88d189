/** `npm run store:pictures`: the pictures for the stores, captured on the sample pages with the shipping build. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../test/e2e/harness/chromium/launch';
import { Extension } from '../test/e2e/harness/extension';
import { field } from '../test/e2e/harness/list';
import { pressOnPageButton, waitForOnPageButton } from '../test/e2e/harness/on-page-button';
import { serveSample } from '../test/e2e/harness/serve-sample';
import { Site } from '../test/e2e/harness/site';
import { samples } from '../test/samples';
import { sizeOf } from './pictures/size';
import { Failure, runScript } from './run/failure';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.output', 'store');

/** The sizes that the Chrome Web Store requires. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

await runScript(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = await Site.start();
  const context = await launchChromium({ port: site.port, scrollbars: false });
  try {
    const extension = await Extension.in(context);
    const page = await context.newPage();
    await page.setViewportSize(SCREENSHOT);
    await page.goto(serveSample(site, samples.learnTranscript));
    await page.bringToFront();
    // The button may appear before the page has loaded its content.
    await page.getByRole('heading').first().waitFor();
    await waitForOnPageButton(page);
    const sharePage = await save(page, '1-share-page');
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added');

    const request = await extension.openRequestTab();
    await request.setViewportSize(SCREENSHOT);
    await field(request, 'Full name').fill('Avery Holloway');
    await field(request, 'Email').fill('avery.holloway@example.test');
    const popup = await extension.openPopupTab();
    await popup.getByRole('link', { name: 'Open email draft' }).waitFor();
    await showPopupOver(context, sharePage, await popup.screenshot());
    await popup.close();

    await request.bringToFront();
    await request.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await save(request, '3-request');
    await request.emulateMedia({ colorScheme: 'dark' });
    await save(request, '4-request-dark');
    await drawTile(context);
  } finally {
    await context.close();
    await site.close();
  }
  console.log('The pictures for the stores are in .output/store/.');
});

/**
 * Composes a picture of the popup on top of the page. The real popup is a separate window, so no screenshot shows both.
 */
async function showPopupOver(context: BrowserContext, behind: Buffer, popup: Buffer): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(SCREENSHOT);
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;
  await page.setContent(`
    <body style="margin: 0">
      <img src="${source(behind)}" style="display: block">
      <img src="${source(popup)}" style="position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0008">
    </body>`);
  await save(page, '2-popup');
  await page.close();
}

async function drawTile(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(
    `<style>*{margin:0}svg{display:block}</style>${readFileSync(join(ROOT, 'store/promo-tile.svg'))}`,
  );
  await save(page, 'promo-tile', TILE);
  await page.close();
}

async function save(page: Page, name: string, wanted = SCREENSHOT): Promise<Buffer> {
  const picture = await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  const { width, height } = sizeOf(picture);
  if (width !== wanted.width || height !== wanted.height) {
    throw new Failure(
      `${name}.png is ${width} × ${height}, and the stores ask for ${wanted.width} × ${wanted.height}.`,
    );
  }
  return picture;
}
