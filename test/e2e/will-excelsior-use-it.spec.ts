import type { Page } from '@playwright/test';
import { samples } from '../samples/index';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test } from './harness/test';

const SHARE_JSON = '/api/profiles/transcript/share/d0exampleabc123';

test('a badge names no exam: the ones that fit its date are offered, and the person confirms', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(serveSample(site, samples.credlyBadge));
  await add(page);
  const request = await extension.openRequestTab();
  const yours = request.getByRole('region', { name: 'Your request' });
  await expect(yours.getByText('Possible')).toBeVisible();
  await yours.getByRole('button', { name: 'Add AZ-400' }).click();
  await yours.getByLabel('Passed on').fill('2020-02-10');
  await expect(
    request.getByText('AZ-400 Designing and Implementing Microsoft DevOps Solutions, passed 2020-02-10'),
  ).toBeVisible();
});

test('what must be mended is asked about once, and each finding leads to its field', async ({
  page,
  site,
  extension,
  restartBrowser,
  mail,
}) => {
  await page.goto(serveSample(site, samples.mcpDashboard));
  await add(page);
  await extension.openRequestTab();
  const again = await restartBrowser();
  const request = await again.extension.openRequestTab();
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Access code forgotten');
  const before = request.getByRole('region', { name: 'Before you send' });
  await before.getByRole('button', { name: 'Type the access code' }).click();
  await expect(request.getByLabel('Type the access code')).toBeFocused();

  await request.getByRole('link', { name: 'Open email draft' }).click();
  await expect(request.getByText('1 thing would make this request come back.', { exact: false }).first()).toBeVisible();
  expect(mail.links()).toEqual([]);
  await request.getByRole('link', { name: 'Open it all the same' }).click();
  expect(decodeURIComponent(await mail.nextLink())).toContain('Access Code: [access code: paste here]');

  await request.getByLabel('Type the access code').fill('Holloway2019');
  await expect(before.getByText('The access code was forgotten')).toHaveCount(0);
});

test('the link is checked on a press, from the open page, without cookies', async ({
  page,
  site,
  extension,
  context,
}) => {
  const url = serveSample(site, samples.learnTranscript);
  await context.addCookies([{ name: 'signed-in', value: 'yes', url }]);
  await page.goto(url);
  await add(page);
  const request = await extension.openRequestTab();
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('Opens without sign-in.')).toBeVisible();
  const asked = site.requests.filter(({ path }) => path.startsWith(SHARE_JSON));
  expect(asked.map(({ cookie }) => cookie)).toEqual(['', '']);

  site.json('learn.microsoft.com', SHARE_JSON, 403, {});
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('This link needs sign-in.')).toBeVisible();
  site.json('learn.microsoft.com', SHARE_JSON, 404, {});
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('This link no longer opens.')).toBeVisible();
  site.json('learn.microsoft.com', SHARE_JSON, 500, {});
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('Could not be checked')).toBeVisible();

  await page.close();
  await expect(request.getByRole('link', { name: 'Open the page to check it' })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/users/averyholloway-4821/transcript/d0exampleabc123',
  );
});

test('a changed transcript is noticed by the check', async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await add(page);
  const request = await extension.openRequestTab();
  const json = structuredClone(Object.values(samples.learnTranscript.json)[0]) as {
    certificationData: { passedExams: unknown[] };
  };
  json.certificationData.passedExams.pop();
  site.json('learn.microsoft.com', SHARE_JSON, 200, json);
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('It now shows something else than you added.')).toBeVisible();
});

test('another name than the holder’s is noticed, the same name written otherwise is not', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(serveSample(site, samples.learnTranscript));
  await add(page);
  const request = await extension.openRequestTab();
  const before = request.getByRole('region', { name: 'Before you send' });
  await request.getByLabel('Full name').fill('Holloway, Avery');
  await request.getByLabel('Email').fill('avery@example.test');
  await expect(request.getByText('Applicant: Holloway, Avery')).toBeVisible();
  await expect(before.getByText('but your name here is')).toHaveCount(0);
  await request.getByLabel('Full name').fill('Morgan Example');
  await expect(before.getByText('but your name here is Morgan Example', { exact: false })).toBeVisible();
});

async function add(page: Page): Promise<void> {
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added');
}
