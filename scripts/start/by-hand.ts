import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../../test/e2e/harness/chromium/launch';
import { Extension } from '../../test/e2e/harness/extension';
import { START_HOST } from '../../test/e2e/harness/hosts';
import { serveSample } from '../../test/e2e/harness/serve-sample';
import { Site } from '../../test/e2e/harness/site';
import { samples } from '../../test/samples';
import { startPage } from './start-page';

/** Opens a window with the extension and the sample pages, and waits until the person closes it. */
export async function letThePersonTry(): Promise<void> {
  const site = await Site.start();
  const links = Object.values(samples).map((sample) => ({ title: sample.title, url: serveSample(site, sample) }));
  site.page(START_HOST, '/', startPage(links));
  const context = await launchChromium({ port: site.port, headless: false });
  const extension = await Extension.in(context);
  await extension.welcome();
  const [page = await context.newPage()] = context.pages();
  await page.goto(`https://${START_HOST}/`);
  // The welcome page stays open behind this one.
  await page.bringToFront();
  console.log('\nA window with the extension and the sample pages is open.');
  console.log('“Open email draft” opens your own email app. Nothing else leaves this machine.');
  console.log('Close the window or press Ctrl+C to end.');
  await closedByPerson(context);
  await site.close();
}

/** Resolves when the browser closes, or when its last tab closes if the browser would stay open. */
async function closedByPerson(context: BrowserContext): Promise<void> {
  await new Promise<void>((closed) => {
    context.on('close', () => closed());
    const watch = (page: { on(event: 'close', listener: () => void): unknown }) =>
      page.on('close', () => {
        if (!context.pages().length) closed();
      });
    context.pages().forEach(watch);
    context.on('page', watch);
  });
  await context.close();
}
