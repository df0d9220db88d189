/** With several of our pages and share pages open, the person's last change wins everywhere. */
import type { BrowserContext, Page } from '@playwright/test';
import { fieldsNamed } from '../forms/make-form';
import { samples } from '../samples';
import type { Extension } from './harness/extension';
import { field, openRow } from './harness/list';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

/** The extension API in our own pages and in the background. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data?: unknown }> };
  windows: { create(window: { url: string; incognito: boolean }): Promise<{ incognito: boolean }> };
};

const ask = (ours: Page, name: string, body: object) =>
  ours.evaluate(({ name, body }) => chrome.runtime.sendMessage({ name, body }), { name, body });

async function openAll(extension: Extension): Promise<[Page, Page, Page]> {
  const all: [Page, Page, Page] = [
    await extension.openPopupTab(),
    await extension.openRequestTab(),
    await extension.openRequestTab(),
  ];
  for (const ours of all) await openRow(ours, 'you');
  return all;
}

const nameOn = (ours: Page) => field(ours, 'Full name');

test('what is typed on one page shows on all others, and the last change wins', async ({ extension }) => {
  const all = await openAll(extension);
  const [popup, first, second] = all;
  await nameOn(first).fill('Avery from the first');
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('Avery from the first', { timeout: 2000 });
  await Promise.all([nameOn(popup).fill('Popup'), nameOn(second).fill('Second')]);
  await first.waitForTimeout(500);
  await nameOn(second).fill('The last word');
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('The last word', { timeout: 2000 });
});

test('three share pages clicked at the same time are each added once', async ({ context, site, extension }) => {
  const ours = await extension.openRequestTab();
  const shared = [samples.learnTranscript, samples.credlyBadge, samples.mcpDashboard];
  const pages: Page[] = [];
  for (const sample of shared) {
    const page = await context.newPage();
    await page.goto(serveSample(site, sample));
    await waitForOnPageButton(page);
    pages.push(page);
  }
  for (const page of pages) {
    await page.bringToFront();
    const { box } = await waitForOnPageButton(page);
    // Does not wait for the answer.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(150);
  }
  const kept = async () => {
    const { requests } = (await extension.stored('local')) as { requests?: { all: { items: { id: string }[] }[] } };
    return requests?.all.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
  };
  await expect.poll(async () => (await kept()).length).toBe(3);
  expect(new Set(await kept()).size).toBe(3);
  await expect(ours.locator('.piece')).toHaveCount(3);
});

test('an import during typing loses nothing, and typing continues', { tag: VARIATION }, async ({ extension }) => {
  const [popup, first, second] = await openAll(extension);
  await nameOn(first).fill('Avery');
  await expect(nameOn(popup)).toHaveValue('Avery');
  const exported = (await ask(popup, 'data/export', { withCodes: false })).data as { file: { requests: object } };
  const other = JSON.parse(
    JSON.stringify(exported.file).replaceAll('"first"', '"brought"').replace('Avery', 'Somebody'),
  );
  await nameOn(first).focus();
  await first.keyboard.press('End');
  const typing = first.keyboard.type(' of the long name', { delay: 30 });
  await popup.waitForTimeout(150);
  expect(await ask(popup, 'data/import', { file: other, how: 'merge', withRecipient: false })).toMatchObject({
    ok: true,
  });
  await typing;
  await expect(nameOn(second)).toHaveValue('Avery of the long name');
  const { requests } = (await extension.stored('local')) as {
    requests: { all: { applicant: { fullName: string } }[] };
  };
  expect(requests.all.map(({ applicant }) => applicant.fullName).sort()).toEqual([
    'Avery of the long name',
    'Somebody',
  ]);
});

test('erasing in one tab clears all others', async ({ extension }) => {
  const all = await openAll(extension);
  const [popup, first] = all;
  await nameOn(first).fill('Avery Example');
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('Avery Example');
  const options = await extension.openTab('options.html');
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(options.getByText('Everything was erased.')).toBeVisible();
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('', { timeout: 2000 });
  expect(JSON.stringify(await extension.stored('local'))).not.toContain('Avery');
  await nameOn(popup).fill('Somebody');
  await expect(nameOn(first)).toHaveValue('Somebody');
});

test('erasing closes a form that is open in another tab, and nothing of it is saved again', async ({ extension }) => {
  const request = await extension.openRequestTab();
  const form = request.getByRole('region', { name: 'Application form' });
  const options = await extension.openTab('options.html');
  for (const isTyped of [true, false]) {
    const buffer = Buffer.from(await fieldsNamed(['First name', 'Address']));
    await request.bringToFront();
    await openRow(request, 'application');
    await request
      .getByLabel('Application (PDF)')
      .setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer });
    await expect(form).toBeVisible();
    if (isTyped) {
      await form.locator('[data-key="Address"]').fill('1 Example Road');
      await expect.poll(() => formsKept(request)).not.toEqual([]);
    }
    // Without typing, the file is still waiting to be saved.
    expect(await ask(options, 'data/erase', {})).toMatchObject({ ok: true });
    await expect(form).toHaveCount(0);
    await request.waitForTimeout(1_000);
    expect(await formsKept(request)).toEqual([]);
  }
});

test('a form that another window replaced saves nothing beside the new one, and says so', async ({ extension }) => {
  const pages = [await extension.openRequestTab(), await extension.openRequestTab()] as const;
  const form = (ours: Page) => ours.getByRole('region', { name: 'Application form' });
  for (const [i, ours] of pages.entries()) {
    const buffer = Buffer.from(await fieldsNamed(['Address']));
    await ours.bringToFront();
    await openRow(ours, 'application');
    await ours
      .getByLabel('Application (PDF)')
      .setInputFiles({ name: `form-${i}.pdf`, mimeType: 'application/pdf', buffer });
    await form(ours).locator('[data-key="Address"]').fill(`${i} Example Road`);
  }
  const [first, second] = pages;
  await first.bringToFront();
  await form(first).locator('[data-key="Address"]').fill('9 Late Street');
  await expect(first.getByText('What you typed could not be saved')).toBeVisible();
  await second.reload();
  await openRow(second, 'application');
  await second.getByRole('button', { name: 'Continue with the form' }).click();
  await expect(form(second).locator('[data-key="Address"]')).toHaveValue('1 Example Road');
});

test('what is typed while another window opens another request stays in its own', async ({ extension }) => {
  const [popup, first, second] = await openAll(extension);
  await nameOn(first).fill('Avery');
  await expect(nameOn(popup)).toHaveValue('Avery');
  await nameOn(second).focus();
  await Promise.all([
    second.keyboard.type(' of the first request'),
    ask(popup, 'requests/start', { after: 'first' }).then(() => nameOn(popup).fill('Somebody')),
  ]);
  const names = async () => {
    const { requests } = (await extension.stored('local')) as {
      requests: { all: { id: string; applicant: { fullName: string } }[] };
    };
    return requests.all.map(({ applicant }) => applicant.fullName);
  };
  await expect.poll(async () => (await names()).length).toBe(2);
  const [own, other] = await names();
  // The focus leaves the field when its request is no longer shown.
  expect(' of the first request').toContain(own?.replace('Avery', ''));
  expect(other).not.toContain('first');
});

test('two windows side by side show the same, and the last change wins', { tag: VARIATION }, async ({
  context,
  extension,
}) => {
  const first = await extension.openRequestTab();
  const second = await inNewWindow(context, extension, { url: extension.address('request.html'), incognito: false });
  for (const ours of [first, second]) await openRow(ours, 'you');
  await nameOn(second).fill('From the second window');
  await expect(nameOn(first)).toHaveValue('From the second window', { timeout: 2000 });
  await nameOn(first).fill('The last word');
  await expect(nameOn(second)).toHaveValue('The last word', { timeout: 2000 });
});

test('in an allowed private window, a click adds to the same request', { tag: VARIATION }, async ({
  context,
  site,
  extension,
}) => {
  await extension.allowPrivateWindows();
  const ours = await extension.openRequestTab();
  await openRow(ours, 'you');
  await nameOn(ours).fill('Avery Example');
  const url = serveSample(site, samples.credlyBadge);
  const shared = await inNewWindow(context, extension, { url, incognito: true });
  await pressOnPageButton(shared);
  await waitForOnPageButton(shared, 'Added. Nothing is sent yet.');
  await expect(ours.locator('.piece')).toHaveCount(1);
  await shared.close();
  await nameOn(ours).fill('The last word');
  const again = await extension.openRequestTab();
  await expect(nameOn(again)).toHaveValue('The last word');
  await expect(again.locator('.piece')).toHaveCount(1);
});

/** The keys of the forms in the extension's database. */
const formsKept = (ours: Page) =>
  ours.evaluate(async () => {
    const opening = indexedDB.open('credit-courier-forms');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const keys = db.transaction('forms').objectStore('forms').getAllKeys();
    await new Promise((done) => {
      keys.onsuccess = done;
    });
    db.close();
    return keys.result;
  });

/** Opens a browser window and returns its page. */
async function inNewWindow(
  context: BrowserContext,
  extension: Extension,
  window: { url: string; incognito: boolean },
): Promise<Page> {
  const worker = await extension.serviceWorker();
  const open = (window: { url: string; incognito: boolean }) =>
    chrome.windows.create(window).then(({ incognito }) => incognito);
  const [page, isPrivate] = await Promise.all([context.waitForEvent('page'), worker.evaluate(open, window)]);
  expect(isPrivate).toBe(window.incognito);
  await page.waitForURL(window.url);
  return page;
}
