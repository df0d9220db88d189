/** The roles and names by which popup and request page are found, and what works without a mouse. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { draftLink } from './harness/letter';
import { readMailLink } from './harness/mail-link';
import { pressOnPageButton, pressOnPageButtonByKeyboard, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { tabTo } from './harness/tab-to';
import { expect, test } from './harness/test';

const PAGES = ['popup.html', 'request.html'];

test('without evidence, popup and request page have their regions and fields, and no draft link', async ({
  extension,
}) => {
  for (const file of PAGES) {
    const ours = await extension.openTab(file);
    await expectRegions(ours);
    await expect(ours.getByRole('region', { name: 'Your request' }).getByRole('listitem')).toHaveCount(0);
    const draft = ours.getByRole('link', { name: 'Open email draft', exact: true });
    if (await draft.count()) await expect(draft).toHaveAttribute('aria-disabled', 'true');
    expect(await ours.locator('a[href^="mailto:"]').count()).toBe(0);
  }
});

test('with evidence, popup and request page have an item each, with “Remove”, and one draft link', async ({
  page,
  site,
  extension,
}) => {
  for (const sample of [samples.mcpDashboard, samples.learnTranscript, samples.credlyBadge]) {
    await page.bringToFront();
    await page.goto(serveSample(site, sample));
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  }
  for (const file of PAGES) {
    const ours = await extension.openTab(file);
    await expectRegions(ours);
    await expectItems(ours);
    await expectDraftLink(ours);
    await expectSteps(ours);
  }
});

test('from the share page to the mail program by keyboard alone', async ({ page, site, extension, mail }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButtonByKeyboard(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const popup = await extension.openPopupTab();
  await popup.getByRole('listitem').first().waitFor();
  await tabTo(popup.getByLabel('Full name'));
  await popup.keyboard.type('Avery Holloway');
  await tabTo(popup.getByLabel('Email', { exact: true }));
  await popup.keyboard.type('avery@example.test');
  // What is typed has been saved and drawn.
  await expect(popup.getByRole('link', { name: 'Open email draft' })).toHaveAttribute('href', /avery%40example\.test/);
  await tabTo(popup.getByLabel('Fill in and sign the application'));
  await popup.keyboard.press('Space');
  await expect(popup.getByLabel('Fill in and sign the application')).toBeChecked();
  await tabTo(popup.getByRole('link', { name: 'Open email draft' }));
  await expect(popup.getByRole('link', { name: 'Open email draft' })).toHaveAttribute('href', /attached/);
  await popup.keyboard.press('Enter');
  const { body } = readMailLink(await mail.nextLink());
  expect(body).toContain('\nApplicant: Avery Holloway\nEmail: avery@example.test\n');
  expect(body).toContain('\nTranscript ID: 1234567\nAccess Code: Holloway2019\n');
});

async function expectRegions(ours: Page): Promise<void> {
  const request = ours.getByRole('region', { name: 'Your request', exact: true });
  await expect(request).toHaveCount(1);
  for (const name of ['Full name', 'Email', 'Student ID (optional)']) {
    await expect(request.getByRole('textbox', { name, exact: true })).toHaveCount(1);
  }
  await expect(ours.getByRole('region', { name: 'Checklist', exact: true })).toHaveCount(1);
  await expect(ours.getByRole('region', { name: 'On this page' })).toHaveCount(0);
  await expect(ours.getByRole('button', { name: 'Copy summary', exact: true })).toHaveCount(1);
  await expect(ours).toHaveTitle(/\S/);
}

async function expectItems(ours: Page): Promise<void> {
  const items = ours.getByRole('region', { name: 'Your request' }).getByRole('listitem');
  await expect(items).toHaveCount(3);
  for (const item of await items.all()) {
    await expect(item.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(1);
  }
  const old = items.first();
  await expect(old).not.toContainText('Holloway2019');
  await expect(old.getByRole('button', { name: 'Copy this code' })).toBeVisible();
  await old.getByRole('button', { name: 'Show access code' }).click();
  await expect(old).toContainText('Holloway2019');
}

async function expectDraftLink(ours: Page): Promise<void> {
  const draft = ours.getByRole('link', { name: 'Open email draft', exact: true });
  await expect(draft).toHaveCount(1);
  await expect(draft).toHaveAttribute('target', '_blank');
  await expect(draft).not.toHaveAttribute('aria-disabled', 'true');
  const link = await draftLink(ours);
  expect(link).toMatch(/^mailto:itcertifications@excelsior\.edu\?subject=/);
  expect(link.length).toBeLessThanOrEqual(1800);
  expect(readMailLink(link).body).toMatch(
    /Transcript ID: 1234567[\s\S]+Transcript Viewing Page: https:\/\/learn[\s\S]+Badge: Microsoft Certified: DevOps/,
  );
}

async function expectSteps(ours: Page): Promise<void> {
  const steps = ours.getByRole('region', { name: 'Checklist' }).getByRole('checkbox');
  expect(await steps.count()).toBeGreaterThanOrEqual(5);
  const evidence = steps.and(ours.getByLabel('Evidence added'));
  await expect(evidence).toBeChecked();
  await expect(evidence).toBeDisabled();
  const send = steps.and(ours.getByLabel('Send both to Excelsior, never to Microsoft'));
  await expect(send).not.toBeChecked();
  await expect(send).toBeEnabled();
}
