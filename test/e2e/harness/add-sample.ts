import type { Page } from '@playwright/test';
import type { Sample } from '../../samples';
import { pressOnPageButton, waitForOnPageButton } from './on-page-button';
import { serveSample } from './serve-sample';
import type { Site } from './site';

/** Opens a sample page and adds what it shows to the request, with the on-page button. */
export async function addSample(page: Page, site: Site, sample: Sample): Promise<void> {
  await page.goto(serveSample(site, sample));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
}
