/** A page is added by the menu of a right click and by keys as by its button; what stands in the way is told, too. */
import { samples } from '../samples';
import type { Extension } from './harness/extension';
import { waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

/** What the toolbar popup says that the press opened. */
async function popupSays(extension: Extension, text: string): Promise<void> {
  const popup = await extension.popup();
  await expect.poll(() => popup.text()).toContain(text);
  await popup.close();
}

test('the menu adds the page and opens the request', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  expect(await extension.pressMenuItem(page)).toBe(true);
  await popupSays(extension, 'Microsoft Learn transcript');
  await expect.poll(() => extension.badge()).toBe('1');
});

test('the keys add the page and open the request', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  await extension.pressShortcut(page);
  await popupSays(extension, 'Microsoft Learn transcript');
  await expect.poll(() => extension.badge()).toBe('1');
});

test('where the menu finds nothing to add, the popup opens and says why', async ({ page, site, extension }) => {
  site.page('mcp.microsoft.com', '/mcp/home/migrate', '<title>Move</title><p>Access Code: Moving2019</p>');
  await page.goto('https://mcp.microsoft.com/mcp/home/migrate');
  expect(await extension.pressMenuItem(page)).toBe(true);
  await popupSays(extension, 'The access code on this page moves your profile to another account.');
  expect(JSON.stringify(await extension.stored('session'))).not.toContain('Moving2019');
});

test('the menu goes and comes as it is set', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  const options = await extension.openTab('options.html');
  const choice = options.getByRole('checkbox', { name: /menu/i });
  await expect(choice).toBeChecked();
  await choice.click();
  await expect.poll(() => extension.pressMenuItem(page)).toBe(false);
  await options.bringToFront();
  await choice.click();
  await expect.poll(() => extension.pressMenuItem(page)).toBe(true);
  await expect.poll(() => extension.badge()).toBe('1');
});
