/** What leaves the page, where the extension runs at all, and where an access code is kept. */
import { samples } from '../samples';
import { extensionsOn } from './harness/isolated-worlds';
import { pieces } from './harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

const isWhole = process.env.ALL_FLOWS === '1';

test('only the page’s own JSON is requested, and only after the click', async ({ page, site, context, extension }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  for (const [sample, json] of [
    [samples.mcpDashboard, undefined],
    [samples.learnTranscript, '/api/profiles/transcript/share/d0exampleabc123'],
    [samples.learnCredentialShare, undefined],
    ...(isWhole ? [[samples.learnCredential, undefined] as const] : []),
    [samples.credlyBadge, `/api/v1/public_badges/00000000-0000-4000-8000-000000000400`],
  ] as const) {
    site.reset();
    await page.bringToFront();
    await page.goto(serveSample(site, sample));
    await page.getByRole('heading').first().waitFor();
    await waitForOnPageButton(page);
    expect(site.requests.map(({ path }) => path)).toEqual([sample.path]);
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
    const paths = site.requests.map(({ host, path }) => `${host} ${path.split('?')[0]}`);
    const own = [sample.path, json].filter((path) => path !== undefined);
    expect(paths).toEqual(own.map((path) => `${sample.host} ${path.split('?')[0]}`));
  }
  site.reset();
  await (await extension.openPopupTab()).getByRole('link', { name: 'Open email draft' }).waitFor();
  await (await extension.openRequestTab()).getByRole('link', { name: 'Open email draft' }).waitFor();
  expect(site.requests).toEqual([]);
  const hosts = new Set(asked.filter((url) => !/^(?:chrome|moz)-extension:/.test(url)).map((url) => new URL(url).host));
  expect([...hosts].sort()).toEqual(['learn.microsoft.com', 'www.credly.com', 'www.microsoft.com']);
});

test('the extension runs on share pages and leaves no trace on others', async ({ context, site }) => {
  const shared = await context.newPage();
  await shared.goto(serveSample(site, samples.mcpDashboard));
  expect(await extensionsOn(shared)).toEqual(['Credit Courier']);
  const text = '<p>Transcript ID: 1234567</p><p>Access Code: Holloway2019</p>';
  for (const [host, path] of [
    ['learn.microsoft.com', '/en-us/training/'],
    ['learn.microsoft.com', '/en-us/credentials/certifications/azure-administrator/'],
    ['www.credly.com', '/organizations/microsoft-certification/badges'],
    ['www.microsoft.com', '/en-us/'],
    ['mcp.microsoft.com', '/mcp/home/migrate'],
    ['mcp.microsoft.com', '/mcp/home/migrate?step=2'],
  ] as const) {
    site.page(host, path, `<!doctype html><html lang="en"><title>Page</title><h1>Page</h1>${text}</html>`);
    const page = await context.newPage();
    await page.goto(`https://${host}${path}`);
    expect(await extensionsOn(page), path).toEqual([]);
    expect(await onPageButton(page), path).toBeNull();
  }
});

test('the profile transfer code is never taken, however the person gets to its page', async ({
  page,
  site,
  extension,
}) => {
  const text = '<h1>Move your profile</h1><p>Transcript ID: 1234567</p><p>Access Code: Moving2019</p>';
  for (const path of ['/mcp/home/migrate', '//mcp/home/Migrate', '/MCP/Home/Migrate']) {
    site.page('mcp.microsoft.com', path, `<!doctype html><html lang="en"><title>Page</title>${text}</html>`);
    await page.goto(`https://mcp.microsoft.com${path}`);
    await page.waitForTimeout(200);
    expect(await onPageButton(page), path).toBeNull();
  }
  await page.goto(serveSample(site, samples.mcpViewingPage));
  await page.evaluate((html) => {
    history.pushState({}, '', '/mcp/home/migrate');
    document.body.innerHTML = html;
  }, text);
  await page.waitForTimeout(300);
  expect(await onPageButton(page)).toBeNull();
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('moves your profile to another account');
  expect(await popup.text()).not.toContain('Moving2019');
  await popup.close();
});

test('an access code is kept only in memory', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const request = await extension.openRequestTab();
  await request.getByRole('textbox', { name: 'Full name' }).fill('Avery Holloway');
  await expect.poll(async () => JSON.stringify(await extension.stored('local'))).toContain('Avery Holloway');
  await request.getByRole('button', { name: 'Copy summary' }).click();
  await pieces(request)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await request.getByRole('button', { name: 'Undo' }).click();
  await expect(pieces(request)).toHaveCount(1);
  expect(JSON.stringify(await extension.stored('local'))).not.toContain('Holloway2019');
  expect(JSON.stringify(await extension.stored('session'))).toContain('Holloway2019');
});
