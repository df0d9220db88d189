/** When a share page lacks a value or shows two, it gets no button; the toolbar popup asks instead. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import type { Extension } from './harness/extension';
import { letterOn } from './harness/letter';
import { onPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL, dashboardWith, type ShareResult } from './harness/share-result';
import type { Site } from './harness/site';
import { expect, test } from './harness/test';
import type { ToolbarPopup } from './harness/toolbar-popup';

const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

test('the popup asks for a missing access code', async ({ page, site, extension }) => {
  const popup = await openOver(page, site, extension, { transcriptIds: ['1234567'] });
  await expect.poll(() => popup.text()).toContain('This page does not show an Access Code');
  await popup.type('This page does not show an Access Code. Type it here:', 'Holloway2019');
  await popup.click('Add to request');
  await expectLetter(extension, 'Transcript ID: 1234567\nAccess Code: Holloway2019');
  await popup.close();
});

test('the popup asks for a missing transcript ID', async ({ page, site, extension }) => {
  const popup = await openOver(page, site, extension, { accessCode: 'Holloway2019' });
  await expect.poll(() => popup.text()).toContain('This page does not show a Transcript ID');
  await popup.type('This page does not show a Transcript ID. Type it here:', '1234567');
  await popup.click('Add to request');
  await expectLetter(extension, 'Transcript ID: 1234567\nAccess Code: Holloway2019');
  await popup.close();
});

test('with two transcript IDs, nothing is guessed: the person chooses', async ({ page, site, extension }) => {
  const popup = await openOver(page, site, extension, {
    transcriptIds: ['1234567', '7654321'],
    accessCode: 'Holloway2019',
  });
  await expect.poll(() => popup.text()).toContain('This page shows several Transcript IDs');
  await popup.click('7654321');
  await popup.click('Add to request');
  await expectLetter(extension, 'Transcript ID: 7654321\nAccess Code: Holloway2019');
  await popup.close();
});

test('evidence that the popup found on the page can be added in the popup', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
  await waitForOnPageButton(page);
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('On this page');
  await popup.click('Add to request');
  await expect.poll(() => popup.text()).toContain('AVERY J HOLLOWAY');
  await expect.poll(() => popup.text()).toContain('AZ-301');
  await expect.poll(() => popup.text()).toContain('Added. Nothing is sent yet.');
  // Once it is in the request, it is no longer new.
  await expect.poll(() => popup.text()).not.toContain('On this page');
  await popup.close();
});

test('the popup names the next step on the dashboard and on one’s own transcript', async ({
  page,
  site,
  extension,
}) => {
  for (const [host, path, words] of [
    ['www.microsoft.com', '/en-us/learning/dashboard.aspx', 'Open the Transcript section'],
    ['learn.microsoft.com', '/en-us/users/me/transcript', 'Only you can see this page'],
  ] as const) {
    site.page(host, path, '<!doctype html><html lang="en"><title>Page</title><h1>Welcome</h1></html>');
    await page.goto(`https://${host}${path}`);
    const popup = await extension.openToolbarPopup();
    await expect.poll(() => popup.text()).toContain(words);
    expect(await onPageButton(page)).toBeNull();
    await popup.evaluate('window.close()').catch(() => {});
    await popup.close();
  }
});

test('an open popup follows its page to another one where nothing is found', async ({ page, site, extension }) => {
  site.page(DASHBOARD.host, DASHBOARD.path, dashboardWith({ transcriptIds: ['1234567'], accessCode: 'Holloway2019' }));
  await page.goto(DASHBOARD_URL);
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Found on this page');
  await expect.poll(async () => Object.keys((await extension.stored('session')).tabs as object)).toHaveLength(1);
  site.page(DASHBOARD.host, `${DASHBOARD.path}?tab=home`, dashboardWith({}));
  await page.goto(`${DASHBOARD_URL}?tab=home`);
  await expect.poll(() => popup.text()).toContain('Open the Transcript section');
  expect(await popup.text()).not.toContain('Found on this page');
  await popup.close();
  // The icon no longer shows what the previous page reported either.
  await extension.store('local', { nudge: 1 });
  await expect.poll(async () => (await extension.stored('session')).tabs).toEqual({});
});

/** Opens the toolbar popup on a dashboard page whose share result is not complete evidence. */
async function openOver(page: Page, site: Site, extension: Extension, result: ShareResult): Promise<ToolbarPopup> {
  site.page(DASHBOARD.host, DASHBOARD.path, dashboardWith(result));
  await page.goto(DASHBOARD_URL);
  await page.waitForTimeout(200);
  expect(await onPageButton(page)).toBeNull();
  return extension.openToolbarPopup();
}

async function expectLetter(extension: Extension, lines: string): Promise<void> {
  const { body } = await letterOn(await extension.openPopupTab());
  expect(body).toContain(`\n${lines}\nTranscript Viewing Page: ${VIEWING_PAGE}\n`);
}
