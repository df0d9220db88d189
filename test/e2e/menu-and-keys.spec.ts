/** The context menu and the shortcut add a page and report problems, as its button does. */
import { samples } from '../samples';
import type { Extension } from './harness/extension';
import { waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

/** The part of the extension API that the tests call in the background. */
type Api = { action: { openPopup(): Promise<void> } };
declare const chrome: Api;
declare const browser: Api | undefined;

/** The text of the toolbar popup that the command opened. */
async function popupSays(extension: Extension, text: string): Promise<void> {
  const popup = await extension.popup();
  await expect.poll(() => popup.text()).toContain(text);
  await popup.close();
}

test('the menu adds the page and opens the request', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  expect(await extension.pressMenuItem(page)).toBe(true);
  await popupSays(extension, 'Learn transcript');
  await expect.poll(() => extension.badge()).toBe('1');
});

test('the shortcut adds the page and opens the request', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  await extension.pressShortcut(page);
  await popupSays(extension, 'Learn transcript');
  await expect.poll(() => extension.badge()).toBe('1');
});

test('if the menu finds nothing to add, the popup opens and says why', async ({ page, site, extension }) => {
  site.page('mcp.microsoft.com', '/mcp/home/migrate', '<title>Move</title><p>Access Code: Moving2019</p>');
  await page.goto('https://mcp.microsoft.com/mcp/home/migrate');
  expect(await extension.pressMenuItem(page)).toBe(true);
  await popupSays(extension, 'The access code on this page moves your profile to another account.');
  expect(JSON.stringify(await extension.stored('session'))).not.toContain('Moving2019');
});

test('the menu entry follows its setting', async ({ page, site, extension }) => {
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

test('if the browser opens no popup, the request page shows the result once', async ({ page, site, extension }) => {
  const background = await extension.serviceWorker();
  await background.evaluate(() => {
    // Firefox exposes the API under two names.
    for (const { action } of typeof browser === 'undefined' ? [chrome] : [chrome, browser]) {
      action.openPopup = () => Promise.reject(new Error('The browser opens no popup.'));
    }
  });
  await page.goto(serveSample(site, samples.learnTranscript));
  await waitForOnPageButton(page);
  expect(await extension.pressMenuItem(page)).toBe(true);
  await expect.poll(() => extension.tabs('request.html').length).toBe(1);
  const [request] = extension.tabs('request.html');
  if (!request) throw new Error('The request page is gone.');
  const said = request.getByRole('status').filter({ hasText: /\S/ });
  await expect(said).toHaveText('Added. Nothing is sent yet.');
  // The page is open already.
  expect(await extension.pressMenuItem(page)).toBe(true);
  await expect(said).toHaveText('Already in your request');
  expect(extension.tabs('request.html')).toHaveLength(1);
  await request.reload();
  await expect(request.getByRole('region', { name: 'Checklist', exact: true })).toBeVisible();
  await expect(said).toHaveCount(0);
});
