/** What people paste and drop, once per kind; the unit tests cover the texts one by one. */
import type { Page } from '@playwright/test';
import { type Sample, samples } from '../samples';
import { exam, openPaste, openRow, pieces } from './harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

const id = (ours: Page) => ours.getByRole('textbox', { name: 'Transcript ID', exact: true });
const code = (ours: Page) => ours.getByRole('textbox', { name: 'Access Code', exact: true });
const TRANSCRIPT = 'https://learn.microsoft.com/en-us/users/someone-1234/transcript/d0exampleabc123';
const BADGE = 'https://www.credly.com/badges/0f1e2d3c-4b5a-4678-9abc-def012345678';

test('tables, marked-up text and signs beside labels fill the two fields, without any markup', async ({
  extension,
}) => {
  const request = await extension.openRequestTab();
  const box = await openPaste(request);
  for (const [text, inId, inCode] of [
    ['| Transcript ID | Access Code |\n|---|---|\n| 1230421 | Larch2019 |', '1230421', 'Larch2019'],
    ['**Transcript ID**: `1230422` | <b>Access Code</b>: <code>Larch2020</code>', '1230422', 'Larch2020'],
    ['Transcript ID#: 1230423\nAccess Code#: Larch2021', '1230423', 'Larch2021'],
  ] as const) {
    await box.fill(text);
    await expect(id(request)).toHaveValue(inId);
    await expect(code(request)).toHaveValue(inCode);
  }
});

test('an ambiguous text leads to a question and is never added without an answer', { tag: VARIATION }, async ({
  extension,
}) => {
  const request = await extension.openRequestTab();
  await (await openPaste(request)).fill('My transcript on mcp.microsoft.com, ID: 1230422, Code: Larch2020');
  await expect(request.getByText('Is this what you meant?')).toBeVisible();
  const offer = request.getByRole('checkbox', { name: '1230422 · Larch2020' });
  await expect(offer).not.toBeChecked();
  await expect(id(request)).toHaveValue('');
  await offer.check();
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(request)).toHaveCount(1);
});

test('links are found inside other links, without a scheme and across two lines, and need no advice', {
  tag: VARIATION,
}, async ({ extension }) => {
  const request = await extension.openRequestTab();
  const box = await openPaste(request);
  for (const text of [
    `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(TRANSCRIPT)}&data=05%7C02`,
    TRANSCRIPT.replace('https://', ''),
    `${TRANSCRIPT.slice(0, 50)}=\n${TRANSCRIPT.slice(50)}`,
    'http://www.credly.com/badges/0f1e2d3c-4b5a-4678-9abc-def012345678',
  ]) {
    await box.fill(text);
    await expect(request.getByText('1 link recognized')).toBeVisible();
    await expect(request.getByRole('alert')).toHaveCount(0);
  }
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(request)).toHaveCount(1);
});

test('the clipboard’s HTML is used for links behind words, and a dropped file is read like pasted text', async ({
  extension,
}) => {
  const request = await extension.openRequestTab();
  const box = await openPaste(request);
  await box.evaluate((field, href) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'My transcript is here.');
    clipboardData.setData('text/html', `<p>My transcript is <a href="${href}">here</a>.</p>`);
    // In Firefox, an event made by a page gets a separate clipboard.
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    field.dispatchEvent(event);
  }, TRANSCRIPT);
  await expect(request.getByText('1 link recognized')).toBeVisible();
  await request.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pieces(request)).toHaveCount(1);

  const drop = await request.evaluateHandle((badge) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([`Look at my badge: ${badge}`], 'note.txt', { type: 'text/plain' }));
    return transfer;
  }, BADGE);
  await request.locator('main').dispatchEvent('drop', { dataTransfer: drop });
  await expect(request.getByText('1 link recognized')).toBeVisible();
});

test('if a text has several people, each is offered with their name', { tag: VARIATION }, async ({ extension }) => {
  const request = await extension.openRequestTab();
  await (await openPaste(request)).fill(`Avery Example: ${BADGE}\nBlake Sample: ${BADGE.replace('/0f1e', '/1f1e')}`);
  for (const name of ['Avery Example', 'Blake Sample']) {
    await expect(request.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked();
  }
});

test('the profile transfer code is never taken from text, and a notice says so', async ({ extension }) => {
  const request = await extension.openRequestTab();
  await (await openPaste(request)).fill(
    'MCID: 9912345 Access Code: A1B2C3D4\nhttps://mcp.microsoft.com/mcp/h%6fme/migrate',
  );
  await expect(request.getByRole('alert')).toContainText('moves');
  await expect(code(request)).toHaveValue('');
});

test('a badge whose title starts with an exam code asks for that exam', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  // Every place on the page that names the badge.
  const named: Sample = JSON.parse(
    JSON.stringify(samples.credlyBadge).replaceAll(
      'Microsoft Certified: DevOps Engineer Expert',
      'AZ-300 Microsoft Azure Architect Technologies',
    ),
  );
  await page.goto(serveSample(site, named));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const popup = await extension.openPopupTab();
  await openRow(popup, 'exams');
  await expect(exam(popup, 'AZ-300')).toHaveAttribute('aria-pressed', 'true');
});

test('a holder’s own page has no button, and the popup says what to share instead', async ({
  page,
  site,
  extension,
}) => {
  site.page('learn.microsoft.com', '/en-us/users/someone-1234/transcript', '<h1>Transcript</h1>');
  await page.goto('https://learn.microsoft.com/en-us/users/someone-1234/transcript?tab=transcript');
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Only you can see this page');
  expect(await onPageButton(page)).toBeNull();
});
