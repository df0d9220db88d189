/** A school's form is filled in on the request page and leaves as a finished PDF. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { acroForm, fieldsNamed, flatForm, hostileForm, scannedForm } from '../forms/make-form';
import { hostileXfa, xfaForm } from '../forms/make-xfa';
import { complaints, drawnBy, READERS_MISSING, textIn } from '../forms/other-readers';
import { xfaDataIn } from '../forms/xfa-data';
import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { finding, openRow } from './harness/list';
import { expect, test, VARIATION } from './harness/test';

const isWhole = process.env.ALL_FLOWS === '1';

const region = (request: Page) => request.getByRole('region', { name: 'Application form' });
const field = (request: Page, key: string) => region(request).locator(`[data-key="${key}"]`);

async function chooseForm(request: Page, bytes: Uint8Array, name: string): Promise<void> {
  await request
    .getByLabel('Application (PDF)')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  await expect(region(request)).toBeVisible();
}

async function openForm(request: Page, bytes: Uint8Array, name = 'form.pdf'): Promise<void> {
  await chooseForm(request, bytes, name);
  await expect(region(request).getByRole('button', { name: 'Done', exact: true })).toBeEnabled();
}

async function typeApplicant(request: Page, fullName: string): Promise<void> {
  await request.getByLabel('Full name').fill(fullName);
  await request.getByLabel('Email', { exact: true }).fill('avery@example.com');
  await request.getByLabel('Student ID (optional)').fill('S1234567');
}

/** The application in the draft file, as Python's email package extracts it. */
async function attachedIn(request: Page, taken: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    request.waitForEvent('download'),
    request.getByRole('button', { name: 'Download draft file (.eml)' }).click(),
  ]);
  const script = [
    'import email, email.policy, sys',
    'message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)',
    'part, = message.iter_attachments()',
    'open(sys.argv[2], "wb").write(part.get_content())',
  ].join('\n');
  mkdirSync(dirname(taken), { recursive: true });
  execFileSync('python3', ['-c', script, await download.path(), taken]);
  return new Uint8Array(readFileSync(taken));
}

test('a blank form is prefilled, completed by keyboard and signed, and every value is in the draft file', async ({
  page,
  site,
  extension,
}, info) => {
  test.skip(Boolean(READERS_MISSING), READERS_MISSING);
  test.skip(spawnSync('python3', ['--version']).status !== 0, 'left out: this machine has no python3');
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await typeApplicant(request, 'Łukasz Żółć');
  await openForm(request, await acroForm());

  const fill = request.getByRole('button', { name: 'Fill in from my request' });
  await fill.focus();
  await request.keyboard.press('Enter');
  await expect(field(request, 'a1')).toHaveValue('Łukasz');
  await expect(field(request, 'a2')).toHaveValue('Żółć');
  await expect(field(request, 'a3')).toHaveValue('Łukasz Żółć');
  await expect(field(request, 'a4')).toHaveValue('avery@example.com');
  await expect(field(request, 'a5')).toHaveValue('S1234567');
  await expect(field(request, 'a7'), 'a social security number').toHaveValue('');
  await expect(region(request).locator('[data-filled="request"]')).toHaveCount(6);
  await expect(field(request, 'terms')).not.toBeChecked();
  await expect(field(request, 'office'), 'a value that the page already shows').toHaveCSS('opacity', '0');

  await field(request, 'a6').focus();
  await request.keyboard.press('Tab');
  await expect(field(request, 'a7')).toBeFocused();
  await request.keyboard.press('Tab');
  await request.keyboard.type('王小明 and Ödön');
  await request.keyboard.press('Tab');
  await request.keyboard.press('Tab');
  await expect(field(request, 'degree')).toBeFocused();
  await request.keyboard.press('B');
  await request.keyboard.press('Tab');
  await request.keyboard.press('Space');
  await expect(field(request, 'terms')).toBeChecked();

  const sign = region(request).getByRole('button', { name: 'Sign', exact: true });
  await sign.focus();
  await request.keyboard.press('Enter');
  await request.getByRole('radio', { name: 'Type' }).focus();
  await request.keyboard.press('Space');
  await request.getByRole('button', { name: 'Put it on the form' }).focus();
  await request.keyboard.press('Enter');
  await request.getByRole('button', { name: 'Put it on page 1' }).focus();
  await request.keyboard.press('Enter');
  const move = region(request).getByRole('button', { name: /^Move: Your signature/ });
  await move.focus();
  for (let i = 0; i < 10; i++) await request.keyboard.press('ArrowDown');

  await region(request).getByRole('button', { name: 'Done', exact: true }).focus();
  await request.keyboard.press('Enter');
  await request.getByRole('button', { name: 'Finish anyway' }).focus();
  await request.keyboard.press('Enter');
  await expect(region(request)).toHaveCount(0);
  await expect(request.getByRole('button', { name: 'Remove: form.pdf' })).toBeVisible();

  const finished = await attachedIn(request, info.outputPath('finished.pdf'));
  const text = textIn(finished);
  for (const value of ['Łukasz', 'Żółć', 'Łukasz Żółć', 'avery@example.com', '王小明 and Ödön', 'Bachelor', 'kept']) {
    expect(text).toContain(value);
  }
  expect(text.replaceAll(/\s/g, '')).toContain('S1234567');
  expect(complaints(finished)).toEqual([]);
  // The signature starts in the middle of the page and moves ten steps down.
  const picture = drawnBy(finished);
  let dark = 0;
  for (let x = 220; x < 375; x++) for (let y = 440; y < 490; y++) dark += Number(picture.dark(x, y) > 100);
  expect(dark).toBeGreaterThan(50);
});

test('a half-filled form survives a restart, and prefilled values can be removed', async ({
  extension,
  restartBrowser,
}) => {
  const request = await extension.openRequestTab();
  await typeApplicant(request, 'Avery Example');
  await openForm(request, await fieldsNamed(['First name', 'Address']));
  await request.getByRole('button', { name: 'Fill in from my request' }).click();
  await field(request, 'Address').fill('1 Example Road');
  await expect(field(request, 'First name')).toHaveValue('Avery');
  await request.waitForTimeout(500);

  const again = await restartBrowser();
  const reopened = await again.extension.openRequestTab();
  await reopened.getByRole('button', { name: 'Application', exact: true }).click();
  await reopened.getByRole('button', { name: 'Continue with the form' }).click();
  await expect(field(reopened, 'Address')).toHaveValue('1 Example Road');
  await reopened.getByRole('button', { name: 'Remove these values' }).click();
  await expect(field(reopened, 'First name')).toHaveValue('');
  await expect(field(reopened, 'Address')).toHaveValue('1 Example Road');
});

test('the form reader is made ready while the person is still choosing the file', async ({
  extension,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'only Chromium tells a test which workers a page has');
  const request = await extension.openRequestTab();
  await openRow(request, 'application');
  expect(request.workers()).toEqual([]);
  const dialog = request.waitForEvent('filechooser');
  await request.getByText('Choose the form', { exact: true }).click();
  const opened = await dialog;
  await expect.poll(() => request.workers().length).toBe(1);
  const ready = request.workers();
  await opened.setFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await flatForm()) });
  await expect(region(request).getByRole('button', { name: 'Done', exact: true })).toBeEnabled();
  expect(request.workers()).toEqual(ready);
});

test('on a form without fields, known values go where the person clicks', async ({ extension }) => {
  const request = await extension.openRequestTab();
  await typeApplicant(request, 'Avery Example');
  await openForm(request, await flatForm());
  await expect(request.getByText('This form has no fields.')).toBeVisible();
  await request.getByRole('button', { name: 'Avery Example' }).click();
  await request.getByRole('button', { name: 'Put it on page 1' }).click({ position: { x: 140, y: 120 } });
  await expect(region(request).locator('[data-mark="text"] textarea')).toHaveValue('Avery Example');
  await region(request).getByRole('button', { name: 'Remove: Text on the page' }).focus();
  await request.keyboard.press('Enter');
  await expect(region(request).locator('[data-mark]')).toHaveCount(0);
});

for (const [what, width, height, tag] of [
  ['a scan', 1654, 2339, undefined],
  ['a scan of a billion pixels', 32_000, 32_000, VARIATION],
] as const) {
  test(
    `${what} is filled in like a form without fields`,
    tag ? { tag } : {},
    async ({ page, site, extension }, info) => {
      test.skip(Boolean(READERS_MISSING), READERS_MISSING);
      await addSample(page, site, samples.mcpDashboard);
      const request = await extension.openRequestTab();
      await typeApplicant(request, 'Avery Example');
      await openForm(request, await scannedForm(width, height), 'scan.pdf');
      await expect(request.getByText('This form has no fields.')).toBeVisible();
      await region(request).getByRole('button', { name: 'Avery Example' }).click();
      await request.getByRole('button', { name: 'Put it on page 1' }).click({ position: { x: 140, y: 120 } });
      await region(request).getByRole('button', { name: 'Done', exact: true }).click();
      await request.getByRole('button', { name: 'Finish anyway' }).click();
      await expect(request.getByRole('button', { name: 'Remove: scan.pdf' })).toBeVisible();
      const finished = await attachedIn(request, info.outputPath('scan.pdf'));
      expect(textIn(finished)).toContain('Avery Example');
      expect(complaints(finished)).toEqual([]);
    },
  );
}

test('an XFA-only form is filled from the request, completed, kept, and finished with every value in its data', async ({
  page,
  site,
  extension,
}, info) => {
  test.skip(Boolean(READERS_MISSING), READERS_MISSING);
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await typeApplicant(request, 'Łukasz Żółć');
  await openForm(request, await xfaForm(), 'xfa.pdf');
  await expect(region(request)).toContainText('This kind of form (XFA) cannot be signed here');
  // Text placed on its page would not be visible.
  await expect(region(request).getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await expect(region(request).getByRole('heading', { name: 'Application for credit' })).toBeVisible();
  await expect(region(request).getByRole('img', { name: 'Arms of Example College' }).locator('canvas')).toHaveAttribute(
    'width',
    '4',
  );

  await request.getByRole('button', { name: 'Fill in from my request' }).click();
  await expect(field(request, 'application.a1')).toHaveValue('Łukasz Żółć');
  await expect(field(request, 'application.Email')).toHaveValue('avery@example.com');
  await expect(field(request, 'application.a2')).toHaveValue('S1234567');
  await expect(field(request, 'application.beside.a5')).toHaveValue('Excelsior University');
  await expect(field(request, 'application.Today')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await expect(field(request, 'application.SSN')).toHaveValue('');
  await expect(field(request, 'application.Terms')).not.toBeChecked();
  await expect(field(request, 'application.a1')).toHaveAttribute('data-filled', 'request');

  await field(request, 'application.SSN').focus();
  await request.keyboard.press('Shift+Tab');
  await expect(field(request, 'application.beside.a5')).toBeFocused();
  await field(request, 'application.exams.a3').fill('AZ-103');
  await field(request, 'application.Comments').fill('王小明 & <Ödön>');
  await region(request).getByRole('combobox', { name: 'Degree' }).selectOption('Bachelor');
  await region(request).getByText('I agree to the terms').click();
  await region(request).getByText('Fall', { exact: true }).click();
  await field(request, 'application.a1').fill('');

  // The form is opened again, and the prefilled values are removed and put back.
  await request.waitForTimeout(500);
  await request.reload();
  await openRow(request, 'application');
  await request.getByRole('button', { name: 'Continue with the form' }).click();
  await expect(field(request, 'application.Comments')).toHaveValue('王小明 & <Ödön>');
  await request.getByRole('button', { name: 'Remove these values' }).click();
  await expect(field(request, 'application.Email')).toHaveValue('');
  await expect(field(request, 'application.Terms')).toBeChecked();
  await request.getByRole('button', { name: 'Fill in from my request' }).click();
  await field(request, 'application.a1').fill('');

  await region(request).getByRole('button', { name: 'Done', exact: true }).click();
  await expect(region(request)).toContainText('1 required field is empty');
  await region(request).getByRole('button', { name: 'Full legal name' }).click();
  await expect(field(request, 'application.a1')).toBeFocused();
  await request.keyboard.type('Łukasz Żółć');
  await region(request).getByRole('button', { name: 'Done', exact: true }).click();
  await request.getByRole('button', { name: 'Finish anyway' }).click();
  await expect(request.getByRole('button', { name: 'Remove: xfa.pdf' })).toBeVisible();
  await expect(request.getByText('Adobe Acrobat, Adobe Reader, and Firefox show its content')).toBeAttached();
  await openRow(request, 'application');
  await expect(finding(request, 'form-not-signed')).toBeVisible();

  const finished = await attachedIn(request, info.outputPath('xfa.pdf'));
  expect(complaints(finished)).toEqual([]);
  expect(xfaDataIn(finished)).toMatchObject({
    a1: 'Łukasz Żółć',
    Email: 'avery@example.com',
    a2: 'S1234567',
    a3: 'AZ-103',
    SSN: '',
    Degree: 'B',
    Term: 'Fall',
    Terms: '1',
    Comments: '王小明 & <Ödön>',
  });
});

test('an XFA form that cannot be shown is named as such and attached unchanged', async ({ extension }) => {
  const request = await extension.openRequestTab();
  await chooseForm(request, await xfaForm({ hasFonts: false }), 'xfa.pdf');
  await expect(region(request)).toContainText('This form is of a kind (XFA)');
  await region(request).getByRole('button', { name: 'Attach as it is' }).click();
  await expect(request.getByRole('button', { name: 'Remove: xfa.pdf' })).toBeVisible();
});

test('in print, an open form begins on the first sheet, followed by the request', async ({
  extension,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'only Chromium prints into a file for a test');
  test.skip(Boolean(READERS_MISSING), READERS_MISSING);
  const request = await extension.openRequestTab();
  for (const form of [await acroForm(), await xfaForm()]) {
    await openForm(request, form);
    const sheets = textIn(new Uint8Array(await request.pdf({ format: 'Letter' }))).split('\f');
    expect(sheets[0]).toContain('Page 1 of 1');
    // What follows is below the form's page, not on top of it.
    expect(sheets[0]).not.toContain('Evidence');
    expect(sheets[1]).toContain('Evidence');
    await request.reload();
  }
});

test('each thing missing in the finished form links to its field', async ({ page, site, extension }) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await typeApplicant(request, 'Avery Example');
  await openForm(request, await acroForm());
  await region(request).getByRole('button', { name: 'Done', exact: true }).click();
  await request.getByRole('button', { name: 'Finish anyway' }).click();
  await openRow(request, 'application');
  const lack = finding(request, 'form-required-empty');
  await expect(lack).toBeVisible();
  await lack.getByRole('button', { name: 'Open the form at this field' }).click();
  await expect(region(request)).toBeVisible();
  await expect(field(request, 'a1')).toBeFocused();
});

test('a hostile form gets nothing that it asks for', async ({ extension, context }) => {
  const asked: string[] = [];
  context.on('request', (made) => {
    if (/^https?:/.test(made.url())) asked.push(made.url());
  });
  const request = await extension.openRequestTab();
  await openForm(request, await hostileForm());
  await expect(field(request, 'Email')).toBeVisible();
  expect(await region(request).getByRole('link').all()).toHaveLength(1);
  await openForm(request, await hostileXfa(), 'xfa.pdf');
  await expect(field(request, 'application.Email')).toBeVisible();
  const [link, ...more] = await region(request).getByRole('link').all();
  expect(more).toEqual([]);
  await expect(link ?? region(request)).toHaveAttribute('href', 'https://example.com/help');
  await request.waitForTimeout(1000);
  expect(asked).toEqual([]);
});

for (const theme of isWhole ? (['light', 'dark'] as const) : (['dark'] as const)) {
  test(`the form keeps WCAG 2.2 AA and fits 320 pixels, ${theme}`, async ({ extension, browserName }) => {
    test.skip(browserName === 'firefox', 'axe looks at the same page in Chromium');
    const request = await extension.openRequestTab();
    await request.emulateMedia({ colorScheme: theme });
    await request.setViewportSize({ width: 320, height: 640 });
    await typeApplicant(request, 'Avery Example');
    await openForm(request, await acroForm());
    await request.getByRole('button', { name: 'Fill in from my request' }).click();
    await region(request).getByRole('button', { name: 'Sign', exact: true }).click();
    expect(await request.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page: request }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test(`an XFA-only form keeps WCAG 2.2 AA and fits 320 pixels, ${theme}`, {
    tag: VARIATION,
  }, async ({ extension, browserName }) => {
    test.skip(browserName === 'firefox', 'axe looks at the same page in Chromium');
    const request = await extension.openRequestTab();
    await request.emulateMedia({ colorScheme: theme });
    await request.setViewportSize({ width: 320, height: 640 });
    await typeApplicant(request, 'Avery Example');
    await openForm(request, await xfaForm(), 'xfa.pdf');
    await request.getByRole('button', { name: 'Fill in from my request' }).click();
    await region(request).getByRole('button', { name: 'Done', exact: true }).click();
    expect(await request.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page: request }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
