/** How the letter leaves through the email app: unchanged. */
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

async function expectApplicant(ours: Page, name: string) {
  await expect.poll(async () => readMailLink(await draftLink(ours)).body).toContain(`\nApplicant: ${name}\n`);
  return readMailLink(await draftLink(ours));
}
