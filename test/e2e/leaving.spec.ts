/** How the letter leaves: through the email app, unchanged, or by the clipboard. */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { addSample } from './harness/add-sample';
import { draftLink } from './harness/letter';
import { field, openRow } from './harness/list';
import { readMailLink } from './harness/mail-link';
import { expect, test } from './harness/test';

const NAME = `Zoë O'Neil-Łuk  & Sons; 100% "ready" + 雅`;

test('the email app gets the letter unchanged from popup and request page', async ({ page, site, extension, mail }) => {
  await addSample(page, site, samples.mcpDashboard);
  for (const [index, file] of ['popup.html', 'request.html'].entries()) {
    const ours = await extension.openTab(file);
    await openRow(ours, 'you');
    await field(ours, 'Full name').fill(NAME);
    const { subject } = await expectApplicant(ours, NAME);
    expect(subject).toContain(NAME);
    if (file === 'request.html') {
      const sheet = ours.getByRole('region', { name: 'Letter' });
      const shown = (await sheet.evaluate((element) => (element as HTMLElement).innerText)).split('\n');
      expect(shown).toEqual(expect.arrayContaining([subject, `Applicant: ${NAME}`]));
    }
    const link = await draftLink(ours);
    expect(link).not.toMatch(/['\s"<>]/);
    await ours.getByRole('link', { name: 'Open email draft' }).click();
    expect(await mail.nextLink(index)).toBe(link);
    await expect(ours.getByRole('heading', { level: 1 })).toHaveText('Did you send it?');
    expect(mail.links()).toHaveLength(index + 1);
  }
});

test('the email app gets the letter from the toolbar popup', async ({ page, site, extension, mail }) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('1234567');
  const href = await popup.evaluate<string>(`document.querySelector('a[href^="mailto:"]').getAttribute('href')`);
  await popup.click('Open email draft');
  expect(await mail.nextLink()).toBe(href);
  const again = await extension.openPopupTab();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Did you send it?');
});

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
    const { body, subject, to } = await expectApplicant(ours, 'Avery <b>Holloway</b>');
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

test('when copying is refused, the text is shown for selecting', async ({ page, site, extension }) => {
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

async function expectApplicant(ours: Page, name: string) {
  await expect.poll(async () => readMailLink(await draftLink(ours)).body).toContain(`\nApplicant: ${name}\n`);
  return readMailLink(await draftLink(ours));
}

async function clipboardOf(ours: Page): Promise<{ plain: string; rich: string }> {
  return ours.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await text('text/plain'), rich: await text('text/html') };
  });
}
