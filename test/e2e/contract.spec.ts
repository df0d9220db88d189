/** Roles and accessible names in popup and request page, and use without a mouse. */
import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../lib/request/step-id';
import { samples } from '../samples';
import { draftLink } from './harness/letter';
import { field, finding, mark, openPaste, openRow, pieces, row } from './harness/list';
import { readMailLink } from './harness/mail-link';
import { pressOnPageButton, pressOnPageButtonByKeyboard, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { tabTo } from './harness/tab-to';
import { expect, test } from './harness/test';

const PAGES = ['popup.html', 'request.html'];
const NAMES = ['Evidence', 'Exams', 'You', 'Application', 'Letter', 'Answer'];

test('without evidence, popup and request page have the list, fields and paste field, but a draft link that is disabled', async ({
  extension,
}) => {
  for (const file of PAGES) {
    const ours = await extension.openTab(file);
    await expectList(ours);
    await expect(row(ours, 'evidence')).toHaveAttribute('data-state', 'current');
    await expect(pieces(ours)).toHaveCount(0);
    await openRow(ours, 'you');
    for (const name of ['Full name', 'Email', 'Student ID (optional)'] as const) {
      await expect(field(ours, name)).toHaveCount(1);
    }
    await expect(await openPaste(ours)).toBeVisible();
    await expect(ours.getByRole('button', { name: 'Add', exact: true })).toBeVisible();
    const draft = ours.getByRole('link', { name: 'Open email draft', exact: true });
    await expect(draft).toHaveCount(1);
    await expect(draft).toHaveAttribute('aria-disabled', 'true');
    expect(await ours.locator('a[href^="mailto:"]').count()).toBe(0);
    await expect(ours.getByRole('button', { name: 'Copy summary' })).toHaveAttribute('aria-disabled', 'true');
  }
});

test('with evidence, popup and request page list it with “Remove”, and have one draft link', async ({
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
    await expectList(ours);
    await expect(pieces(ours)).toHaveCount(3);
    await expectDraftLink(ours);
    await expectMarks(ours);
    const missing = finding(ours, 'application-missing');
    await expect(missing).toHaveCount(1);
    await expect(missing).toHaveAttribute('data-severity', 'should');
    expect(await missing.evaluate((found) => found.closest('[data-step]')?.getAttribute('data-step'))).toBe(
      'application',
    );
  }
});

test('the keyboard alone leads from the share page to the email app', async ({ page, site, extension, mail }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButtonByKeyboard(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  const popup = await extension.openPopupTab();
  await tabTo(popup.getByRole('button', { name: 'Yes, it was on' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Which exams did you pass?');
  await tabTo(popup.getByRole('button', { name: /^AZ-103 / }));
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('button', { name: /^AZ-103 / })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(popup.getByRole('button', { name: 'Next' }));
  await popup.keyboard.press('Enter');
  // The field to fill in has the focus.
  await expect(field(popup, 'Full name')).toBeFocused();
  await popup.keyboard.type('Avery Holloway');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('avery@example.test');
  await expect(popup.getByRole('link', { name: 'Open email draft' })).toHaveAttribute('href', /avery%40example\.test/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Application still missing');
  // Focus moves on arrival; any later, a key pressed in between would go to the wrong place.
  await expect(popup.getByRole('button', { name: /^Choose the signed PDF/ })).toBeFocused();
  await tabTo(mark(popup, 'application'));
  await popup.keyboard.press('Space');
  await expect(mark(popup, 'application')).toBeChecked();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Ready to send');
  await tabTo(popup.getByRole('link', { name: 'Open email draft' }));
  await expect(popup.getByRole('link', { name: 'Open email draft' })).toHaveAttribute('href', /attached/);
  await popup.keyboard.press('Enter');
  const { body } = readMailLink(await mail.nextLink());
  expect(body).toContain('\nApplicant: Avery Holloway\nEmail: avery@example.test\n');
  expect(body).toContain('\nTranscript ID: 1234567\nAccess Code: Holloway2019\n');
});

async function expectList(ours: Page): Promise<void> {
  const list = ours.getByRole('region', { name: 'Checklist', exact: true });
  await expect(list.locator('> ol > li')).toHaveCount(STEP_IDS.length);
  for (const [index, step] of STEP_IDS.entries()) {
    const each = list.locator('> ol > li').nth(index);
    await expect(each).toHaveAttribute('data-step', step);
    await expect(each).toHaveAttribute('data-state', /^(?:done|current|to-come|must|should|waiting)$/);
    await expect(each.getByRole('checkbox', { name: NAMES[index], exact: true })).toHaveCount(1);
    const opener = each.getByRole('heading', { level: 2 }).getByRole('button', { name: NAMES[index], exact: true });
    await expect(opener).toHaveAttribute('aria-expanded', /^(?:true|false)$/);
  }
  await expect(ours.getByRole('region', { name: 'On this page' })).toHaveCount(0);
  await expect(ours.getByRole('button', { name: 'Copy summary', exact: true })).toHaveCount(1);
  await expect(ours).toHaveTitle(/\S/);
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

async function expectMarks(ours: Page): Promise<void> {
  await expect(mark(ours, 'exams')).toBeChecked();
  await expect(mark(ours, 'exams')).toBeDisabled();
  await expect(mark(ours, 'evidence')).not.toBeChecked();
  await expect(mark(ours, 'letter')).not.toBeChecked();
  await expect(mark(ours, 'letter')).toBeEnabled();
  await expect(mark(ours, 'answer')).toBeDisabled();
}
