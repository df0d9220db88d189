/** The person's own data: shown, exported, imported, erased. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { chooseFile } from './harness/choose-file';
import type { Extension } from './harness/extension';
import { field, mark, noteAsSent, openRequestsMenu, openRow, pieces, requestsMenu } from './harness/list';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

const press = (ours: Page, name: string) => ours.getByRole('button', { name, exact: true }).click();

async function saved(ours: Page, button: string): Promise<string> {
  const waiting = ours.waitForEvent('download');
  await press(ours, button);
  return (await waiting).path();
}

const importFile = (options: Page, file: string) => chooseFile(options, () => press(options, 'Import…'), file);

/** A sent request with two kinds of evidence and an attached form, and another request in preparation. */
async function fillIn(page: Page, site: Parameters<typeof addSample>[1], extension: Extension): Promise<void> {
  await addSample(page, site, samples.mcpDashboard);
  await addSample(page, site, samples.credlyBadge);
  const request = await extension.openRequestTab();
  await field(request, 'Full name').fill('Avery Holloway');
  await field(request, 'Email').fill('avery@example.test');
  await request.locator('input[type=file]').setInputFiles({
    name: 'form.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n${'x'.repeat(60)}\n%%EOF\n`),
  });
  await request.getByRole('button', { name: 'Attach as it is' }).click();
  await expect(request.getByText('form.pdf', { exact: true })).toBeVisible();
  await noteAsSent(request);
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Waiting for Excelsior');
  await press(request, 'Start another request');
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Found in another tab');
  await request.close();
}

/** The accessibility trees of popup, request page and settings. */
async function screens(extension: Extension): Promise<string[]> {
  const shown: string[] = [];
  for (const file of ['popup.html', 'request.html', 'options.html']) {
    const ours = await extension.openTab(file);
    await ours.getByRole('heading', { level: 1 }).waitFor();
    shown.push(await ours.locator('body').ariaSnapshot());
    if (file === 'request.html') {
      if (await requestsMenu(ours).count()) {
        const all = await openRequestsMenu(ours);
        shown.push(await ours.locator('body').ariaSnapshot());
        await all.first().getByRole('button').click();
        await openRow(ours, 'letter');
        await expect(ours.getByRole('region', { name: 'What you sent' })).toBeVisible();
        shown.push(await ours.locator('body').ariaSnapshot());
        await (await openRequestsMenu(ours)).last().getByRole('button').click();
        await expect(ours.getByRole('heading', { level: 1 })).toHaveText('No evidence yet');
      }
    }
    await ours.close();
  }
  return shown;
}

/** Everything that the browser stores for the extension. */
async function dump(extension: Extension) {
  const ours = await extension.openTab('options.html');
  await ours.getByRole('heading', { level: 1 }).waitFor();
  const databases = await ours.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name).sort();
    const all: Record<string, number> = {};
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        all[`${name}/${store}`] = await new Promise((resolve) => {
          const counting = db.transaction(store).objectStore(store).count();
          counting.onsuccess = () => resolve(counting.result);
        });
      }
      db.close();
    }
    return all;
  });
  const web = await ours.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  const browserKeeps = await ours.evaluate(async () => ({
    permissions: await chrome.permissions.getAll(),
    contentScripts: await chrome.scripting.getRegisteredContentScripts(),
  }));
  await ours.close();
  return {
    local: await extension.stored('local'),
    session: await extension.stored('session'),
    // An empty database is the same as none.
    databases: Object.fromEntries(Object.entries(databases).filter(([, count]) => count > 0)),
    web,
    ...browserKeeps,
    alarms: await extension.alarms(),
    badge: await extension.badge(),
    title: await extension.title(),
  };
}

/** The part of the extension API that the tests call in our pages. */
declare const chrome: {
  permissions: { getAll(): Promise<{ permissions?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

/** The id and start of the empty request differ between profiles. */
const unnamed = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
      .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID'),
  );

/** Milliseconds from the next click on a page until it shows a text, by the page's own clock. */
const timeUntil = (ours: Page, text: string) =>
  ours.evaluate(
    (text) =>
      new Promise<number>((said) => {
        let begun = 0;
        addEventListener('click', ({ timeStamp }) => (begun = timeStamp), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (!begun || !document.body.textContent?.includes(text)) return;
          observer.disconnect();
          said(performance.now() - begun);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );

test('erasing restores the state of a fresh profile within a second', async ({
  page,
  site,
  extension,
  browserName,
}) => {
  const fresh = unnamed(await dump(extension));
  await fillIn(page, site, extension);
  const options = await extension.openTab('options.html');
  await options.getByRole('checkbox', { name: 'Keep the access code on this device' }).click();
  await options.getByRole('textbox', { name: 'Recipient' }).fill('registrar@excelsior.example');
  await options.getByRole('textbox', { name: 'Recipient' }).press('Enter');
  await options.getByRole('checkbox', { name: 'on Credly' }).click();
  // In headless mode, nobody can answer Chromium’s question.
  if (browserName === 'firefox') await options.getByRole('checkbox', { name: /^Notify me/ }).click();
  await expect.poll(async () => JSON.stringify(await extension.stored('local'))).toContain('Holloway2019');
  await options.close();
  const full = await dump(extension);
  expect(full.databases).not.toEqual({});
  expect(full.alarms).toHaveLength(1);
  expect(full.contentScripts).toHaveLength(1);
  expect(full.permissions.permissions?.includes('notifications')).toBe(browserName === 'firefox');

  const erasing = await extension.openTab('options.html');
  await press(erasing, 'Erase everything');
  await expect(erasing.getByRole('alertdialog')).toContainText('This can’t be undone.');
  const took = timeUntil(erasing, 'Everything was erased.');
  await press(erasing, 'Erase');
  await expect(erasing.getByText('Everything was erased.')).toBeVisible();
  expect(await took).toBeLessThan(1000);
  await expect(erasing.getByRole('textbox', { name: 'Recipient' })).toHaveValue('itcertifications@excelsior.edu');
  await erasing.close();
  await expect.poll(async () => unnamed(await dump(extension))).toEqual(fresh);

  // The share page that stayed open starts over without a reload.
  await page.bringToFront();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  await expect.poll(() => extension.badge()).toBe('1');
});

test('the next key does not bring back data erased in another tab', async ({ extension }) => {
  const request = await extension.openRequestTab();
  const name = field(request, 'Full name');
  await name.pressSequentially('Avery Holloway');
  const kept = async () => JSON.stringify(await extension.stored('local'));
  await expect.poll(kept).toContain('Avery Holloway');
  // The field keeps the focus.
  const options = await extension.openTab('options.html');
  await press(options, 'Erase everything');
  await press(options, 'Erase');
  await expect(options.getByText('Everything was erased.')).toBeVisible();
  await request.bringToFront();
  await expect(name).toHaveValue('');
  await expect(name).toBeFocused();
  await request.keyboard.type('B');
  await expect.poll(kept).toContain('"fullName":"B"');
  expect(await kept()).not.toContain('Avery');
});

test('export, erase and import restore the same screens; an import can be undone', async ({
  page,
  site,
  extension,
}) => {
  await fillIn(page, site, extension);
  await page.close();
  const before = await screens(extension);
  const options = await extension.openTab('options.html');
  const plain = readFileSync(await saved(options, 'Export my data'), 'utf8');
  expect(plain).not.toContain('Holloway2019');
  await options.getByRole('checkbox', { name: 'Include access codes' }).click();
  const file = await saved(options, 'Export my data');
  expect(readFileSync(file, 'utf8')).toContain('Holloway2019');

  await press(options, 'Erase everything');
  await press(options, 'Erase');
  await expect(options.getByText('Everything was erased.')).toBeVisible();
  const request = await extension.openRequestTab();
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('No evidence yet');
  const empty = await request.locator('body').ariaSnapshot();

  await importFile(options, file);
  await expect(options.getByRole('group', { name: 'File to import' })).toContainText(
    '2 requests, 2 pieces of evidence, 1 access code, and 1 application',
  );
  await press(options, 'Replace what is here');
  await expect(options.getByText('Imported')).toBeVisible();
  // The same, except for the undo button.
  const restored = async () =>
    (await screens(extension)).map((each) => each.replace(/\n *- button "Undo the import"/, ''));
  await expect.poll(restored).toEqual(before);
  // Undo works even after the page was closed or another file was chosen.
  await options.reload();
  await expect(options.getByRole('button', { name: 'Undo the import' })).toBeVisible();
  await importFile(options, file);
  await expect(options.getByRole('group', { name: 'File to import' })).toContainText('2 of them are here already');
  await press(options, 'Undo the import');
  await expect(options.getByText('Import undone')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Undo the import' })).toHaveCount(0);
  await expect.poll(() => request.locator('body').ariaSnapshot()).toEqual(empty);
});

test(
  'imported requests are added to existing ones, and a version 1 file is upgraded',
  { tag: VARIATION },
  async ({ page, site, extension }, testInfo) => {
    await fillIn(page, site, extension);
    const options = await extension.openTab('options.html');
    const file = await saved(options, 'Export my data');
    await press(options, 'Erase everything');
    await press(options, 'Erase');
    await expect(options.getByText('Everything was erased.')).toBeVisible();
    await page.bringToFront();
    await addSample(page, site, samples.learnTranscript);

    await options.bringToFront();
    await importFile(options, file);
    await press(options, 'Add to what is here');
    await expect(options.getByText('Imported')).toBeVisible();
    const request = await extension.openRequestTab();
    const rows = await openRequestsMenu(request);
    await expect(rows).toHaveText([/^Request from [^(]+In preparation$/, /\(2\)Sent$/, /\(3\)In preparation$/]);
    await expect(rows.first().getByRole('button')).toHaveAttribute('aria-current', 'true');
    await expect(pieces(request)).toHaveCount(1);
    await rows.nth(1).getByRole('button').click();
    await expect(pieces(request)).toHaveCount(2);
    await expect(mark(request, 'letter')).toBeChecked();
    await openRequestsMenu(request);
    await rows.first().getByRole('button').click();
    await expect(pieces(request)).toHaveCount(1);
    await openRequestsMenu(request);

    const first = JSON.parse(readFileSync(join(import.meta.dirname, '../stored/v1.json'), 'utf8'));
    const written = { format: 'credit-courier', version: 1, exportedAt: first.log[0].at, requests: first };
    const old = testInfo.outputPath('first-version.json');
    writeFileSync(old, JSON.stringify({ ...written, settings: { theme: 'dark', followUpDays: 900 } }));
    await options.bringToFront();
    await importFile(options, old);
    await expect(options.getByRole('group', { name: 'File to import' })).toContainText(
      'These settings could not be read from the file and stay unchanged: Follow up after (business days).',
    );
    await press(options, 'Add to what is here');
    await expect(options.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
    await expect(options.getByRole('spinbutton', { name: 'Follow up after (business days)' })).toHaveValue('15');
    await expect(rows).toHaveCount(4);
    await press(options, 'Undo the import');
    await expect(rows).toHaveCount(3);
  },
);

test('an import changes the recipient only with consent', { tag: VARIATION }, async ({ extension }, testInfo) => {
  const options = await extension.openTab('options.html');
  await options.getByRole('textbox', { name: 'Recipient' }).fill('registrar@excelsior.example');
  await options.getByRole('textbox', { name: 'Recipient' }).press('Enter');
  await expect.poll(async () => JSON.stringify(await extension.stored('local'))).toContain('registrar@');
  const file = testInfo.outputPath('mine.json');
  writeFileSync(file, readFileSync(await saved(options, 'Export my data')));
  await press(options, 'Use Excelsior’s address again');
  const recipient = options.getByRole('textbox', { name: 'Recipient' });
  await expect(recipient).toHaveValue('itcertifications@excelsior.edu');

  await importFile(options, file);
  await expect(options.getByRole('group', { name: 'File to import' })).toContainText(
    'Our sources give only itcertifications@excelsior.edu',
  );
  await press(options, 'Replace what is here');
  await expect(options.getByText('Imported')).toBeVisible();
  await expect(recipient).toHaveValue('itcertifications@excelsior.edu');

  await importFile(options, file);
  await options.getByRole('checkbox', { name: /letters then go to registrar@excelsior\.example/ }).click();
  await press(options, 'Add to what is here');
  await expect(recipient).toHaveValue('registrar@excelsior.example');
});

test('a file that is not an export changes nothing and says why', async ({ page, site, extension }, testInfo) => {
  await addSample(page, site, samples.mcpDashboard);
  const options = await extension.openTab('options.html');
  const before = await extension.stored('local');
  const good = JSON.parse(readFileSync(await saved(options, 'Export my data'), 'utf8'));
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  for (const [content, said] of [
    ['{"format":', 'This file is damaged or is not a Credit Courier export. Nothing was changed.'],
    [JSON.stringify({ some: 'thing' }), 'This file was not exported by Credit Courier. Nothing was changed.'],
    [JSON.stringify({ ...good, version: 99 }), 'This file comes from a newer version. Nothing was changed.'],
    [JSON.stringify({ ...good, requests: { all: 7 } }), 'Parts of this file are damaged.'],
    [
      JSON.stringify(good).replace('https://mcp.microsoft.com', 'javascript:alert(1)//'),
      'Parts of this file are damaged.',
    ],
    [deep, 'Nothing was changed.'],
    [`"${'x'.repeat(50_000_000)}"`, 'This file is larger than 30 MB. Nothing was changed.'],
    [Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'This file is damaged or is not a Credit Courier export.'],
  ] as const) {
    const file = testInfo.outputPath('foreign.json');
    writeFileSync(file, content);
    await importFile(options, file);
    await expect(options.getByRole('alert')).toContainText(said);
    await expect(options.getByRole('group', { name: 'File to import' })).toHaveCount(0);
  }
  expect(await extension.stored('local')).toEqual(before);
});

test('the table has a row for every exam and is safe in a spreadsheet', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const options = await extension.openTab('options.html');
  const table = readFileSync(await saved(options, 'Export as table (.csv)'));
  // This mark tells Excel that the text is UTF-8.
  expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head = '', ...rows] = table.toString('utf8').trim().split('\r\n');
  expect(head.toLowerCase()).toContain(',code,title,');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => !/(?:^|,)"?[=+@-]/.test(row))).toBe(true);
});
