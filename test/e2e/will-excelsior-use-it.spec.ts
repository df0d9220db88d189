import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, LATER_IN_FIREFOX, test } from './harness/test';

const SHARE_JSON = '/api/profiles/transcript/share/d0exampleabc123';

test('a badge names no exam: the ones that fit its date are offered, and the person confirms', {
  tag: LATER_IN_FIREFOX,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.credlyBadge);
  const request = await extension.openRequestTab();
  const yours = request.getByRole('region', { name: 'Your request' });
  await expect(yours.getByText('Possible')).toBeVisible();
  await yours.getByRole('button', { name: 'Add AZ-400' }).click();
  await yours.getByLabel('Passed on').fill('2020-02-10');
  await expect(
    request.getByText('AZ-400 Designing and Implementing Microsoft DevOps Solutions, passed 2020-02-10'),
  ).toBeVisible();
});

test('an Administrator badge of May 2019 fits three ways, and only the confirmed exam is asked for', {
  tag: LATER_IN_FIREFOX,
}, async ({ page, site, extension }) => {
  const url = serveSample(site, samples.credlyBadge);
  const [path, json] = Object.entries(samples.credlyBadge.json)[0] ?? [];
  const badge = structuredClone(json) as { data: { issued_at_date: string; badge_template: { name: string } } };
  badge.data.badge_template.name = 'Microsoft Certified: Azure Administrator Associate';
  badge.data.issued_at_date = '2019-05-14';
  site.json(samples.credlyBadge.host, path ?? '', 200, badge);
  await page.goto(url);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const request = await extension.openRequestTab();
  const fitting = request.getByRole('button', { name: /^Add AZ-/ });
  await expect(fitting).toHaveText(['Add AZ-100', 'Add AZ-101', 'Add AZ-102', 'Add AZ-103']);
  await request.getByRole('button', { name: 'Add AZ-103' }).click();
  await request.getByLabel('Passed on').fill('2019-05-10');
  await expect(request.getByText('AZ-103 Microsoft Azure Administrator, passed 2019-05-10')).toBeVisible();
  await expect(request.getByText(/^Dear Excelsior/)).not.toContainText('AZ-102');
});

test('what must be mended is asked about once, and each finding leads to its field', async ({
  page,
  site,
  extension,
  restartBrowser,
  mail,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  await extension.openRequestTab();
  const again = await restartBrowser();
  const request = await again.extension.openRequestTab();
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Access code forgotten');
  const checks = request.getByRole('region', { name: 'Checks' });
  await checks.getByRole('button', { name: 'Type the access code' }).click();
  await expect(request.getByLabel('Type the access code')).toBeFocused();

  await request.getByRole('link', { name: 'Open email draft' }).click();
  await expect(request.getByText('1 thing would make this request come back.', { exact: false }).first()).toBeVisible();
  expect(mail.links()).toEqual([]);
  await request.getByRole('link', { name: 'Open it all the same' }).click();
  expect(decodeURIComponent(await mail.nextLink())).toContain('Access Code: [access code: paste here]');

  await request.getByLabel('Type the access code').fill('Holloway2019');
  await expect(checks.getByText('The access code was forgotten')).toHaveCount(0);
});

test('every finding is an item with its rule and its severity', { tag: LATER_IN_FIREFOX }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  const finding = popup.getByRole('region', { name: 'Checks' }).locator('li[data-rule="application-missing"]');
  await expect(finding).toHaveAttribute('data-severity', 'should');
});

test('a transcript with listed and unlisted exams asks for the listed ones; another can be ticked', {
  tag: LATER_IN_FIREFOX,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const exams = request.getByRole('group', { name: 'Exams to ask for' });
  await expect(exams.getByRole('checkbox', { name: 'AZ-103 Microsoft Azure Administrator' })).toBeChecked();
  await request.getByText('more exams, not on the list').click();
  const unlisted = exams.getByRole('checkbox', { name: 'AZ-900 Microsoft Azure Fundamentals' });
  await expect(unlisted).not.toBeChecked();
  await unlisted.check();
  await expect(request.getByText('AZ-900 Microsoft Azure Fundamentals, passed 2019-01-03')).toBeVisible();
});

test('the notice of what changed is dismissed once and for all, and leads to the sources', async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  await expect(request.getByText('Ask Excelsior first.')).toBeVisible();
  await expect(request.getByRole('link', { name: 'Where our facts come from' })).toHaveAttribute(
    'href',
    '/sources.html',
  );
  await request.getByRole('button', { name: 'Dismiss' }).click();
  await expect(request.getByText('Ask Excelsior first.')).toHaveCount(0);
  await request.reload();
  await expect(request.getByText('Transcript, old dashboard')).toBeVisible();
  await expect(request.getByText('Ask Excelsior first.')).toHaveCount(0);

  const sources = await extension.openTab('sources.html');
  await expect(sources.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await expect(sources.getByText('NCCRS: AZ-102', { exact: false })).toBeVisible();
  await expect(sources.getByText('Do not send to Microsoft.', { exact: false })).toBeVisible();
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
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
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

  site.json('learn.microsoft.com', SHARE_JSON, 200, {}, { delayMs: Number.POSITIVE_INFINITY });
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('Checking…')).toBeVisible();
  await expect(request.getByText('Checking…')).toHaveCount(0, { timeout: 20_000 });
  await expect(request.getByText('Could not be checked')).toBeVisible();

  await context.setOffline(true);
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('You may be offline')).toBeVisible();
  await context.setOffline(false);

  await page.close();
  await expect(request.getByRole('link', { name: 'Open the page to check it' })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/users/averyholloway-4821/transcript/d0exampleabc123',
  );
});

test('a changed transcript is noticed by the check', { tag: LATER_IN_FIREFOX }, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const json = structuredClone(Object.values(samples.learnTranscript.json)[0]) as {
    certificationData: { passedExams: unknown[] };
  };
  json.certificationData.passedExams.pop();
  site.json('learn.microsoft.com', SHARE_JSON, 200, json);
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('It now shows something else than you added.')).toBeVisible();
});

test('another name than the holder’s is noticed, the same name written otherwise is not', {
  tag: LATER_IN_FIREFOX,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const checks = request.getByRole('region', { name: 'Checks' });
  await request.getByLabel('Full name').fill('Holloway, Avery');
  await request.getByLabel('Email').fill('avery@example.test');
  await expect(request.getByText('Applicant: Holloway, Avery')).toBeVisible();
  await expect(checks.getByText('but your name here is')).toHaveCount(0);
  await request.getByLabel('Full name').fill('Morgan Example');
  await expect(checks.getByText('but your name here is Morgan Example', { exact: false })).toBeVisible();
});
