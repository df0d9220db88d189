/** The help page: questions and answers, and the report of a page that was not recognized. */
import type { Page } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };
import { samples } from '../samples';
import { serveSample } from './harness/serve-sample';
import { DASHBOARD, DASHBOARD_URL } from './harness/share-result';
import { expect, test, VARIATION } from './harness/test';

test('the help page answers questions and names the source of each fact', async ({ extension }) => {
  const help = await extension.openTab('help.html');
  for (const [question, answer, source] of [
    ['What is the access code?', 'moves a profile to another account', 'Nov 22, 2026'],
    ['Which account do I sign in with?', 'a work account or a personal one', 'Nov 22, 2026'],
    ['Which of the three services do I need?', 'OneTranscript', 'Nov 22, 2026'],
    ['Which exams count, and for how many hours?', 'do our sources give a number of semester hours', 'Aug 11, 2020'],
    ['Does the transcript service cost anything?', 'no fee is known', 'Nov 22, 2026'],
    ['My school or work account is being closed', 'Link a personal account first', 'Nov 22, 2026'],
    ['How fresh must the evidence be?', 'within the last three weeks', 'Nov 22, 2026'],
    ['Where does the letter go?', 'Never send it to Microsoft', 'Aug 11, 2020'],
  ] as const) {
    const item = help.getByRole('group').filter({ hasText: question });
    await expect(item.getByText(answer)).toBeHidden();
    await item.getByText(question).click();
    await expect(item.getByText(answer)).toBeVisible();
    await expect(item).toContainText(source);
  }
});

test('every page of ours links to help', { tag: VARIATION }, async ({ extension, context }) => {
  for (const file of ['popup.html', 'request.html', 'options.html', 'welcome.html', 'sample.html']) {
    const page = await extension.openTab(file);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await expect((await opened).getByRole('heading', { name: 'Help', exact: true })).toBeVisible();
    await (await opened).close();
    await page.close();
  }
});

test('a report is shown before copying, contains nothing personal and is not sent', async ({
  context,
  page,
  site,
  extension,
}) => {
  const { host, path } = DASHBOARD;
  const html = '<!doctype html><html lang="en"><title>Avery Holloway</title><h1>Avery Holloway</h1>';
  site.page(host, path, `${html}<p>Transcript ID: 7654321</p><p>avery@example.com</p><p>Access Code:</p>`);
  await page.goto(`${DASHBOARD_URL}?user=avery`);
  const learn = await context.newPage();
  await learn.goto(`${serveSample(site, samples.learnTranscript)}?wt.mc_id=secret7`);
  const help = await extension.openTab('help.html');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  site.reset();
  const before = { local: await extension.stored('local'), session: await extension.stored('session') };

  const pages = help.getByRole('list', { name: 'Open pages' }).getByRole('listitem');
  await expect(pages).toHaveCount(2);
  await expect(help.getByRole('button', { name: 'Copy report' })).toHaveCount(0);
  expect(await describe(help, 'www.microsoft.com')).toBe(
    [
      `Page not recognized (Credit Courier ${packageJson.version})`,
      'Host: www.microsoft.com',
      'Path: /…/learning/dashboard.aspx',
      'Kind: mcp-transcript',
      'State: partial',
      'Language: en',
      'Labels found:',
      '- Transcript ID: labels 1, values 1',
      '- Access Code: labels 1, values 0',
      '- Transcript Viewing Page: labels 0, values 0',
    ].join('\n'),
  );
  const report = await describe(help, 'learn.microsoft.com');
  expect(report).toContain('Path: /…/users/…/transcript/…\n');
  expect(report).not.toMatch(/avery|holloway|d0example|secret7|\?|@|\d{3}/i);

  await help.getByRole('button', { name: 'Copy report' }).click();
  await expect(help.getByRole('status')).toContainText('Report copied. Nothing was sent');
  expect(await help.evaluate(() => navigator.clipboard.readText())).toBe(report);
  expect(site.requests).toEqual([]);
  expect({ local: await extension.stored('local'), session: await extension.stored('session') }).toEqual(before);
});

test('only share pages can be reported, but never the one with the profile transfer code', async ({
  page,
  site,
  extension,
}) => {
  const help = await extension.openTab('help.html');
  await expect(help.getByText('No such page is open.')).toBeVisible();
  site.page('mcp.microsoft.com', '/mcp/home/migrate', '<h1>Move</h1><p>Access Code: Moving2019</p>');
  await page.goto('https://mcp.microsoft.com/mcp/home/migrate');
  await help.reload();
  await expect(help.getByText('No such page is open.')).toBeVisible();
});

test('the popup offers the report when a share page shows nothing', async ({ page, site, extension }) => {
  site.page('mcp.microsoft.com', '/Anonymous//Transcript/Validate', '<!doctype html><title>Page</title><h1>Page</h1>');
  await page.goto('https://mcp.microsoft.com/Anonymous//Transcript/Validate');
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('Report that this page was not recognized');
  await popup.click('Report that this page was not recognized');
  await expect.poll(() => extension.tabs('help.html').length).toBe(1);
  const [help] = extension.tabs('help.html');
  const report = (help as Page).getByRole('region', { name: 'Report a page' });
  await expect(report).toBeInViewport({ ratio: 1 });
});

/** Creates a report of an open page and returns it as the person sees it. */
async function describe(help: Page, host: string): Promise<string> {
  const row = help.getByRole('listitem').filter({ hasText: host });
  await row.getByRole('button', { name: 'Describe this page' }).click();
  const box = help.getByRole('textbox', { name: 'Description, without anything personal' });
  await expect(box).toHaveValue(new RegExp(`Host: ${host.replaceAll('.', '\\.')}\n`));
  return box.inputValue();
}
