/** How the letter leaves by the clipboard. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { letterOn } from './harness/letter';
import { field, openRow } from './harness/list';
import { expect, test } from './harness/test';

test('the summary is copied as plain and rich text, the access code by its own button', async ({
  page,
  site,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addSample(page, site, samples.mcpDashboard);
  for (const ours of [await extension.openPopupTab(), await extension.openRequestTab()]) {
    await openRow(ours, 'you');
    await field(ours, 'Full name').fill('Avery <b>Holloway</b>');
    await expect.poll(async () => (await letterOn(ours)).body).toContain('\nApplicant: Avery <b>Holloway</b>\n');
    const { body, subject, to } = await letterOn(ours);
    await ours.bringToFront();
    await ours.getByRole('button', { name: 'Copy summary', exact: true }).click();
    await expect(ours.getByText('Summary copied')).toBeVisible();
    const { plain, rich } = await clipboardOf(ours);
    for (const part of [to, subject, body]) expect(plain).toContain(part);
    expect(rich).toMatch(/<a [^>]*href="https:\/\/mcp\.microsoft\.com\/Anonymous\/\/Transcript\/Validate"/);
    expect(rich).toContain('Access Code: Holloway2019');
    expect(rich).not.toContain('<b>');

    await openRow(ours, 'evidence');
    const yes = ours.getByRole('button', { name: 'Yes, it was on' });
    if (await yes.isVisible()) {
      await yes.click();
      // The answer completes the row, which then closes; opening it earlier would be undone.
      await expect(yes).toBeHidden();
      await openRow(ours, 'evidence');
    }
    await ours.getByRole('button', { name: 'Copy this code' }).click();
    await expect(ours.getByText('Access code copied')).toBeVisible();
    expect((await clipboardOf(ours)).plain).toBe('Holloway2019');
  }
});

test('if copying is refused, the text is shown for selecting', async ({ page, site, extension }) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await popup.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await popup.getByRole('button', { name: 'Copy summary', exact: true }).click();
  const box = popup.getByRole('textbox', { name: 'The browser did not allow copying' });
  await expect(box).toHaveValue(/Transcript ID: 1234567\nAccess Code: Holloway2019\n/);
});

async function clipboardOf(ours: Page): Promise<{ plain: string; rich: string }> {
  return ours.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await text('text/plain'), rich: await text('text/html') };
  });
}
