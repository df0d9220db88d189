/** Sites that the person has taken from the extension, in the browser's own settings. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { letterOn } from './harness/letter';
import { onPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

const ONLY_FIREFOX = 'Chromium has no way for a test to withhold sites that the manifest names; Firefox has';

/** The part of the extension API that takes sites back. */
declare const browser: {
  runtime: { getManifest(): { host_permissions: string[] } };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

const withholdSites = (ours: Page) =>
  ours.evaluate(() => browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions }));

test('withheld sites are told of, pasting works all the same, and one press allows them again', async ({
  extension,
  browserName,
}) => {
  test.skip(browserName === 'chromium', ONLY_FIREFOX);
  const popup = await extension.openPopupTab();
  const notice = popup.getByText('Credit Courier may not read all share pages', { exact: false });
  await expect(popup.getByRole('region', { name: 'Your request' })).toBeVisible();
  await expect(notice).toHaveCount(0);

  expect(await withholdSites(popup)).toBe(true);
  await expect(notice).toBeVisible();
  await popup.screenshot({ path: '.output/pictures/withheld-popup.png' });
  await popup.getByText('Paste or type the details').click();
  await popup.getByRole('textbox', { name: /^Paste a link/ }).fill('Transcript ID: 7654321, Access Code: Meadow77');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  expect((await letterOn(popup)).body).toContain('\nTranscript ID: 7654321\nAccess Code: Meadow77\n');

  await popup.getByRole('button', { name: 'Allow access' }).click();
  await expect(notice).toHaveCount(0);
});

test('on a share page whose site is withheld there is no button, and the toolbar popup says why', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  test.skip(browserName === 'chromium', ONLY_FIREFOX);
  const ours = await extension.openRequestTab();
  expect(await withholdSites(ours)).toBe(true);
  await page.bringToFront();
  await page.goto(serveSample(site, samples.mcpDashboard));
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Credit Courier may not read all share pages');
  expect(await onPageButton(page)).toBeNull();

  await popup.click('Allow access');
  await expect.poll(() => popup.text()).toContain('Add to request');
  expect(await popup.text()).not.toContain('Credit Courier may not read all share pages');
  await popup.close();
  // The page that is open gets its button, without being loaded anew.
  expect(await waitForOnPageButton(page)).toMatchObject({ count: 1 });
  expect(site.paths('www.microsoft.com')).toHaveLength(1);
});
