import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { showOnPaper } from './harness/show-on-paper';
import { expect, LATER_IN_FIREFOX, test } from './harness/test';

test('the toolbar popup, which a file picker would close, sends to the request page for the application', async ({
  page,
  extension,
}) => {
  await page.bringToFront();
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Choose the completed PDF…');
  expect(await popup.evaluate(`document.querySelectorAll('input[type=file]').length`)).toBe(0);
  await popup.click('Choose the completed PDF…');

  await expect.poll(() => extension.tabs('request.html').length).toBe(1);
  for (const request of extension.tabs('request.html')) {
    await expect(request.locator('input[type=file]')).toHaveCount(1);
  }
  await expect.poll(() => extension.popupContext()).toBeUndefined();
});

test('the completed application is checked, kept over a restart, and attached byte for byte', async ({
  page,
  site,
  extension,
  restartBrowser,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await request.getByLabel('Full name').fill('Zoë Müller-Ødegård');
  const pdf = pdfOf(randomBytes(300_000));
  await chooseFile(request, 'Bewerbung – Excelsior.pdf', pdf);
  await expect(request.getByText('Bewerbung – Excelsior.pdf, 300 kB')).toBeVisible();
  await expect(request.getByRole('checkbox', { name: 'Fill in and sign the application' })).toBeChecked();

  const again = await restartBrowser();
  const reopened = await again.extension.openRequestTab();
  await expect(reopened.getByText('Bewerbung – Excelsior.pdf, 300 kB')).toBeVisible();
  const draft = await saveDraftFile(reopened);

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

test("Python's email package reads the draft file with a 10 MB application", { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
}) => {
  test.skip(!hasPython(), 'left out: this machine has no python3');
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  const pdf = pdfOf(randomBytes(10 * 1024 * 1024 - 100));
  await chooseFile(request, 'application.pdf', pdf);
  await expect(request.getByText('application.pdf, 10.5 MB')).toBeVisible();
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

for (const [what, name, bytes, words] of [
  ['no PDF', 'letter.docx', Buffer.from('PK\x03\x04 a word file'), 'This is not a PDF'],
  ['an empty file', 'empty.pdf', Buffer.alloc(0), 'This file is empty'],
] as const) {
  test(`${what} is refused, with what to do`, async ({ extension }) => {
    const request = await extension.openRequestTab();
    await chooseFile(request, name, bytes);
    await expect(request.getByText(words)).toBeVisible();
    await expect(request.getByRole('button', { name: 'Remove the application' })).toHaveCount(0);
  });
}

test('a protected PDF is kept, with a warning', async ({ extension }) => {
  const request = await extension.openRequestTab();
  await chooseFile(request, 'locked.pdf', lockedPdf());
  await expect(request.getByText('This PDF is protected.')).toBeVisible();
  await request.getByRole('button', { name: 'Remove the application' }).click();
  await expect(request.getByText('locked.pdf')).toHaveCount(0);
});

test('web mail links hold a placeholder, and the code has a button of its own', { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  for (const product of ['Gmail', 'Outlook (work or school)', 'Outlook.com', 'Yahoo Mail']) {
    const href = await request.getByRole('link', { name: product, exact: true }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain('Access Code: [access code: paste here]');
    expect(new URL(href ?? '').searchParams.get('to')).toBe('itcertifications@excelsior.edu');
    expect(href).not.toContain('Holloway2019');
    expect(href?.length).toBeLessThanOrEqual(1800);
  }
  await request.getByRole('region', { name: 'Ways to send' }).getByRole('button', { name: 'Copy access code' }).click();
  await expect(request.getByText('Access code copied')).toBeVisible();
  expect(await request.evaluate(() => navigator.clipboard.readText())).toBe('Holloway2019');
});

test('the way used last comes first next time', { tag: LATER_IN_FIREFOX }, async ({ page, site, extension }) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  const ways = request.getByRole('region', { name: 'Ways to send' });
  await ways.getByRole('link', { name: 'Yahoo Mail' }).click();
  await request.reload();
  await expect(ways.locator('.card').first()).toContainText('Web mail');
  await expect(ways.getByRole('link').first()).toHaveText('Yahoo Mail');
});

test('the question after a draft was opened stands there until it is answered, and a “no” shows the other ways first', async ({
  page,
  site,
  extension,
  mail,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await popup.getByRole('link', { name: 'Open email draft' }).click();
  await mail.nextLink();
  const request = await extension.openRequestTab();
  await expect(request.getByText('Did your mail program open?')).toBeVisible();
  await request.getByRole('button', { name: 'No', exact: true }).click();
  await expect(request.getByText('Windows: Settings, Apps, Default apps, Email.')).toBeVisible();
  const regions = await request
    .getByRole('region')
    .evaluateAll((all) =>
      all.map((region) => document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent),
    );
  expect(regions.indexOf('Ways to send')).toBeLessThan(regions.indexOf('Your request'));
  await expect(request.getByRole('checkbox', { name: 'Send both to Excelsior, never to Microsoft' })).not.toBeChecked();

  await request.getByRole('link', { name: 'Open email draft' }).click();
  await request.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(request.getByRole('checkbox', { name: 'Send both to Excelsior, never to Microsoft' })).toBeChecked();
  await expect(request.getByRole('heading', { level: 1 })).toHaveText(/^Waiting for Excelsior since /);
});

test('a dropped file is taken like a chosen one; a name with signs and emoji keeps its signs', async ({
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

test('on paper stand evidence, checklist and letter, and no button', async ({ page, site, extension }) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await expect(request.getByText('Dear Excelsior University,')).toBeVisible();
  await showOnPaper(request);
  await expect(request.getByText('Dear Excelsior University,')).toBeVisible();
  await expect(request.getByText('Transcript, old dashboard')).toBeVisible();
  await expect(request.getByRole('region', { name: 'Checklist' })).toBeVisible();
  for (const button of await request.getByRole('button', { includeHidden: true }).all())
    await expect(button).toBeHidden();
});

test('Alt+C copies the summary', async ({ page, site, extension, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await expect(popup.getByText('Transcript, old dashboard')).toBeVisible();
  await popup.keyboard.press('Alt+c');
  await expect(popup.getByText('Summary copied')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('Access Code: Holloway2019');
});

async function chooseFile(request: Page, name: string, buffer: Buffer): Promise<void> {
  await request.getByLabel('Application (PDF)').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

async function saveDraftFile(request: Page): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    request.waitForEvent('download'),
    request.getByRole('button', { name: 'Download draft file (.eml)' }).click(),
  ]);
  await expect(request.getByText('Draft file saved.')).toBeVisible();
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** A file with a PDF's head and tail around any bytes; the check looks at no more. */
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
