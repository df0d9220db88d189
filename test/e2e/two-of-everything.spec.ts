/** Several pages of ours and several share pages at once: the last word of the person stands everywhere. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import type { Extension } from './harness/extension';
import { field, openRow } from './harness/list';
import { waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

/** The extension API inside our own pages. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data?: unknown }> } };

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

test('what is typed on one page stands on all others, and the last word counts', async ({ extension }) => {
  const all = await openAll(extension);
  const [popup, first, second] = all;
  await nameOn(first).fill('Avery from the first');
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('Avery from the first', { timeout: 2000 });
  await Promise.all([nameOn(popup).fill('Popup'), nameOn(second).fill('Second')]);
  await first.waitForTimeout(500);
  await nameOn(second).fill('The last word');
  for (const ours of all) await expect(nameOn(ours)).toHaveValue('The last word', { timeout: 2000 });
});

test('three share pages that are pressed at once are all added, each once', async ({ context, site, extension }) => {
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
    // Its answer is not waited for.
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

test('an import while somebody types takes nothing away, and the typing goes on', async ({ extension }) => {
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

test('what is erased in one tab is gone in all others, and they begin anew', async ({ extension }) => {
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
