import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { WEBMAIL_SITES } from '../../lib/request/channel';
import { english } from '../../lib/texts/english';
import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { field, mark, openRow, pieces, row } from './harness/list';
import { showOnPaper } from './harness/show-on-paper';
import { expect, test, VARIATION } from './harness/test';

const WEBMAIL_NAMES = WEBMAIL_SITES.map((site) => english[`channel.${site}`]);

test('for the application, the toolbar popup leads to the request page, since a file picker would close it', async ({
  page,
  extension,
}) => {
  await page.bringToFront();
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Application');
  await popup.click('Application');
  await expect.poll(() => popup.text()).toContain('Choose the signed PDF…');
  expect(await popup.evaluate(`document.querySelectorAll('input[type=file]').length`)).toBe(0);
  await popup.click('Choose the signed PDF…');

  await expect.poll(() => extension.tabs('request.html').length).toBe(1);
  for (const request of extension.tabs('request.html')) {
    await expect(request.locator('input[type=file]')).toHaveCount(1);
  }
  await expect.poll(() => extension.popupContext()).toBeUndefined();
});

test('the completed application is checked, survives a restart, and is attached byte for byte', async ({
  page,
  site,
  extension,
  restartBrowser,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await field(request, 'Full name').fill('Zoë Müller-Ødegård');
  const pdf = pdfOf(randomBytes(300_000));
  await chooseFile(request, 'Bewerbung – Excelsior.pdf', pdf);
  await request.getByRole('button', { name: 'Attach as it is' }).click();
  await expect(application(request)).toContainText('Bewerbung – Excelsior.pdf300 kB');
  await expect(mark(request, 'application')).toBeChecked();

  const again = await restartBrowser();
  const reopened = await again.extension.openRequestTab();
  await expect(application(reopened)).toContainText('Bewerbung – Excelsior.pdf300 kB');
  // The access code was not kept, which is asked about first.
  const save = reopened.getByRole('button', { name: 'Download draft file (.eml)' });
  await save.click();
  await reopened.getByRole('button', { name: 'Fix it first' }).click();
  const draft = await saveDraftFile(reopened, async () => {
    await save.click();
    await reopened.getByRole('button', { name: 'Open it anyway' }).click();
  });

  expect(draft.name).toBe('credit-request-Zoë-Müller-Ødegård.eml');
  const read = await PostalMime.parse(draft.bytes);
  expect(read.to?.map(({ address }) => address)).toEqual(['itcertifications@excelsior.edu']);
  expect(read.headers.filter(({ key }) => key === 'x-unsent').map(({ value }) => value)).toEqual(['1']);
  expect(read.text).toContain('Transcript ID: 1234567');
  expect(read.text).toContain('Access Code: [access code: paste here]');
  expect(read.text).toContain('The completed application is attached.');
  const [attached] = read.attachments;
  expect(attached?.filename).toBe('Bewerbung – Excelsior.pdf');
  expect(Buffer.from(attached?.content as ArrayBuffer).equals(pdf)).toBe(true);
});

test("Python's email package reads the draft file with a 10 MB application", { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  test.skip(!hasPython(), 'left out: this machine has no python3');
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  const pdf = pdfOf(randomBytes(10 * 1024 * 1024 - 100));
  await chooseFile(request, 'application.pdf', pdf);
  await request.getByRole('button', { name: 'Attach as it is' }).click();
  await expect(application(request)).toContainText('application.pdf10.5 MB');
  const draft = await saveDraftFile(request);

  const script = join(import.meta.dirname, '../interop/python-email.py');
  const read = JSON.parse(execFileSync('python3', [script, draft.path], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  expect(read.defects).toEqual([]);
  expect(read.to).toEqual(['itcertifications@excelsior.edu']);
  expect(read.text).toContain('Access Code: Holloway2019');
  expect(read.attachments).toEqual([
    expect.objectContaining({ sha256: createHash('sha256').update(pdf).digest('hex') }),
  ]);
  const lines = draft.bytes.toString('latin1').split('\r\n');
  expect(lines.filter((line) => line.length > 78 || /[^\x20-\x7E]/.test(line))).toEqual([]);
});

test('a program and an empty file are refused with advice', async ({ extension }) => {
  const request = await extension.openRequestTab();
  for (const [name, bytes, words] of [
    ['form.exe', Buffer.from('MZ\x90\0'), 'This kind of file can harm the person who opens it'],
    ['empty.pdf', Buffer.alloc(0), 'This file is empty'],
  ] as const) {
    await chooseFile(request, name, bytes);
    await expect(request.getByText(words)).toBeVisible();
    await expect(application(request).getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await expect(mark(request, 'application')).not.toBeChecked();
  }
});

test('a PDF that cannot be opened is attached unchanged, with a warning', async ({ extension }) => {
  const request = await extension.openRequestTab();
  await chooseFile(request, 'locked.pdf', lockedPdf());
  await request.getByRole('button', { name: 'Attach as it is' }).click();
  await expect(request.getByText(/This PDF (?:is protected|may be incomplete)\./)).toBeVisible();
  await request.getByRole('button', { name: 'Remove: locked.pdf' }).click();
  await expect(request.getByText('locked.pdf')).toHaveCount(0);
});

test('webmail links contain a placeholder, and the code has its own copy button', { tag: VARIATION }, async ({
  page,
  site,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  for (const product of WEBMAIL_NAMES) {
    const href = await request.getByRole('link', { name: product, exact: true }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('Access Code: [access code: paste here]');
    expect(new URL(href ?? '').searchParams.get('to')).toBe('itcertifications@excelsior.edu');
    expect(href).not.toContain('Holloway2019');
    expect(href?.length).toBeLessThanOrEqual(1800);
  }
  await sheetOf(request).getByRole('button', { name: 'Copy access code' }).click();
  await expect(request.getByText('Access code copied')).toBeVisible();
  expect(await request.evaluate(() => navigator.clipboard.readText())).toBe('Holloway2019');
});

test('the way to send that was used last comes first the next time', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  const ways = sheetOf(request).locator('.ways');
  await expect(ways.getByRole('link').first()).toHaveText('Gmail');
  await ways.getByRole('link', { name: 'Yahoo Mail' }).click();
  await request.reload();
  await expect(ways.getByRole('term').first()).toHaveText('Open in');
  await expect(ways.getByRole('link').first()).toHaveText('Yahoo Mail');
  await saveDraftFile(request);
  await request.reload();
  await expect(ways.getByRole('term').first()).toHaveText('File');
});

test('after a draft opens, the question stays until answered, and “No draft opened” shows the other ways', {
  tag: VARIATION,
}, async ({ page, site, extension, mail }) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await popup.getByRole('link', { name: 'Open email draft' }).click();
  await mail.nextLink();
  const request = await extension.openRequestTab();
  const status = request.getByRole('heading', { level: 1 });
  await expect(status).toHaveText('Did you send it?');
  // Dismissed, it returns when the page is reopened.
  await request.getByRole('button', { name: 'Not yet', exact: true }).click();
  await expect(status).not.toHaveText('Did you send it?');
  await request.reload();
  await expect(status).toHaveText('Did you send it?');
  await request.getByRole('button', { name: 'No draft opened', exact: true }).click();
  await openRow(request, 'letter');
  await expect(row(request, 'letter')).toContainText('No email app opened.');
  await request.getByRole('button', { name: 'Set up an email app' }).click();
  await expect(row(request, 'letter')).toContainText(/: Settings, |: Mail, Settings, /);
  await expect(mark(request, 'letter')).not.toBeChecked();
  await popup.reload();
  const letter = await openRow(popup, 'letter');
  for (const way of WEBMAIL_NAMES) {
    await expect(letter.getByRole('link', { name: way, exact: true })).toBeVisible();
  }
  await expect(letter.getByRole('button', { name: 'Copy letter' })).toBeVisible();

  await request.getByRole('link', { name: 'Open email draft' }).click();
  await request.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(mark(request, 'letter')).toBeChecked();
  await expect(status).toHaveText('Waiting for Excelsior');
});

test('“More ways to send” opens the letter row in the popup', { tag: VARIATION }, async ({
  page,
  site,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await expect(popup.getByRole('button', { name: 'Copy recipient' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'More ways to send' }).click();
  const letter = row(popup, 'letter');
  await expect(letter).toHaveAttribute('data-open', 'true');
  for (const [button, said, copied] of [
    ['Copy recipient', 'Recipient copied', 'itcertifications@excelsior.edu'],
    ['Copy subject', 'Subject copied', 'credit'],
    ['Copy letter', 'Letter copied', 'Access Code: Holloway2019'],
    ['Copy access code', 'Access code copied', 'Holloway2019'],
  ] as const) {
    await letter.getByRole('button', { name: button, exact: true }).click();
    await expect(popup.getByText(said)).toBeVisible();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain(copied);
  }
  // A save dialog would close the popup.
  await letter.getByRole('button', { name: 'Download draft file…' }).click();
  await expect.poll(() => extension.tabs('request.html').length).toBe(1);
});

test('a dropped file works like a chosen one, and symbols and emoji in its name survive', { tag: VARIATION }, async ({
  extension,
}) => {
  const request = await extension.openRequestTab();
  const drop = await request.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(['%PDF-1.7\n', 'x'.repeat(100), '\n%%EOF\n'], '🎓 form “v2”.pdf', { type: 'application/pdf' }),
    );
    return transfer;
  });
  await request.locator('.drop').dispatchEvent('drop', { dataTransfer: drop });
  await expect(request.getByText('🎓 form “v2”.pdf')).toBeVisible();
});

test('the printout has evidence, checklist and letter, but no buttons', async ({ page, site, extension }) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await expect(request.getByText('Dear Excelsior University,')).toBeVisible();
  await showOnPaper(request);
  await expect(request.getByText('Dear Excelsior University,')).toBeVisible();
  await expect(request.getByText('Transcript 1234567')).toBeVisible();
  await expect(request.getByRole('region', { name: 'Checklist' })).toBeVisible();
  const steps = request.locator('.step');
  await expect(steps).toHaveCount(6);
  for (const name of await steps.getByRole('heading', { level: 2 }).all()) await expect(name).toBeVisible();
  // Row names, exams and missing parts print as plain text; every other control is left out.
  for (const button of await request.locator('button:not(h2 button, .chip, .gap), .button').all())
    await expect(button).toBeHidden();
});

test('Alt+C copies the summary', async ({ page, site, extension, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await expect(pieces(popup)).toHaveCount(1);
  await popup.keyboard.press('Alt+c');
  await expect(popup.getByText('Summary copied')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('Access Code: Holloway2019');
});

const application = (request: Page) => row(request, 'application');
const sheetOf = (request: Page) => request.getByRole('region', { name: 'Letter', exact: true });

async function chooseFile(request: Page, name: string, buffer: Buffer): Promise<void> {
  await openRow(request, 'application');
  await request.getByLabel('Application (PDF)').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

async function saveDraftFile(
  request: Page,
  press = () => request.getByRole('button', { name: 'Download draft file (.eml)' }).click(),
): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([request.waitForEvent('download'), press()]);
  await expect(request.getByText('Draft file saved.')).toBeVisible();
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** Any bytes between a PDF's header and trailer, which is all that the check looks at. */
const pdfOf = (content: Buffer) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.from(content.toString('base64').slice(0, content.length - 60)),
    Buffer.from('\n%%EOF\n'),
  ]);

function lockedPdf(): Buffer {
  const body = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
  const xref = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Encrypt 2 0 R >>\n';
  return Buffer.from(`${body}${xref}startxref\n${body.length}\n%%EOF\n`);
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}
