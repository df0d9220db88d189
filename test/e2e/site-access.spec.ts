/** Sites whose access the person has revoked in the browser's settings. */
import { samples } from '../samples';
import { letterOn } from './harness/letter';
import { openPaste } from './harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

test('revoked access is reported, pasting still works, and one click allows the sites again', async ({ extension }) => {
  const popup = await extension.openPopupTab();
  const notice = popup.getByText('Your browser lets Credit Courier read only some share pages', { exact: false });
  await expect(popup.getByRole('region', { name: 'Checklist' })).toBeVisible();
  await expect(notice).toHaveCount(0);

  await extension.withholdSites();
  await expect(notice).toBeVisible();
  await popup.screenshot({ path: '.output/pictures/withheld-popup.png' });
  await (await openPaste(popup)).fill('Transcript ID: 7654321, Access Code: Meadow77');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  expect((await letterOn(popup)).body).toContain('\nTranscript ID: 7654321\nAccess Code: Meadow77\n');

  await popup.getByRole('button', { name: 'Allow access' }).click();
  await extension.allowSites();
  await expect(notice).toHaveCount(0);
});

test('without site access, a share page has no button, and the toolbar popup says why', async ({
  page,
  site,
  extension,
}) => {
  await extension.withholdSites();
  await page.bringToFront();
  await page.goto(serveSample(site, samples.mcpDashboard));
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Your browser lets Credit Courier read only some share pages');
  expect(await onPageButton(page)).toBeNull();

  await popup.click('Allow access');
  await popup.close();
  await extension.allowSites();
  // The open page gets its button without a reload.
  expect(await waitForOnPageButton(page)).toMatchObject({ count: 1 });
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  expect(site.paths('www.microsoft.com')).toHaveLength(1);
});
