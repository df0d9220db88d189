/** With several of our pages and share pages open, the person's last change wins everywhere. */
import type { BrowserContext, Page } from '@playwright/test';
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
