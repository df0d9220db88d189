import { samples } from '../samples/index';
import { addSample } from './harness/add-sample';
import { exam, field, finding, openRow, row } from './harness/list';
import { pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import { expect, test, VARIATION } from './harness/test';

const SHARE_JSON = '/api/profiles/transcript/share/d0exampleabc123';

test('for a badge that names no exam, the exams that fit its date are offered for confirmation', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.credlyBadge);
  const request = await extension.openRequestTab();
  const exams = await openRow(request, 'exams');
  await expect(exams.getByText('Your badge fits these.')).toBeVisible();
  await expect(exam(request, 'AZ-400')).toHaveAttribute('aria-pressed', 'false');
  await exam(request, 'AZ-400').click();
  await exams.getByRole('button', { name: 'Add pass dates' }).click();
  await exams.getByLabel('AZ-400, passed on').fill('2020-02-10');
  await expect(
    request.getByText('AZ-400 Designing and Implementing Microsoft DevOps Solutions, passed 2020-02-10'),
  ).toBeVisible();
});

test('an Administrator badge of May 2019 fits three paths, and only the confirmed exam is requested', {
  tag: VARIATION,
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
  const exams = await openRow(request, 'exams');
  await expect(exams.locator('.chip.fitting')).toHaveText(['AZ-100', 'AZ-101', 'AZ-103', 'AZ-102']);
  await exam(request, 'AZ-103').click();
  await exams.getByRole('button', { name: 'Add pass dates' }).click();
  await exams.getByLabel('AZ-103, passed on').fill('2019-05-10');
  await expect(request.getByText('AZ-103 Microsoft Azure Administrator, passed 2019-05-10')).toBeVisible();
  await expect(request.getByRole('region', { name: 'Letter' })).not.toContainText('AZ-102');
});

test('problems to fix are asked about once, and each leads to its field', async ({
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
  await expect(request.getByRole('heading', { level: 1 })).toHaveText('Access code not kept');
  const code = request.getByRole('textbox', { name: 'Type the access code again' });
  await expect(finding(request, 'access-code-forgotten')).toBeVisible();
  // Each missing part of the letter leads to its field.
  await request
    .getByRole('region', { name: 'Letter' })
    .getByRole('button', { name: 'access code', exact: true })
    .click();
  await expect(code).toBeFocused();

  await request.getByRole('link', { name: 'Open email draft' }).click();
  const question = request.getByRole('alertdialog');
  await expect(question).toContainText('1');
  expect(mail.links()).toEqual([]);
  await question.getByRole('link').click();
  expect(decodeURIComponent(await mail.nextLink())).toContain('Access Code: [access code: paste here]');

  await openRow(request, 'evidence');
  await code.fill('Holloway2019');
  await request.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(finding(request, 'access-code-forgotten')).toHaveCount(0);
});

test('every finding appears in its row with its rule and severity', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const popup = await extension.openPopupTab();
  await expect(finding(popup, 'application-missing')).toHaveAttribute('data-severity', 'should');
  await expect(row(popup, 'application').locator('[data-rule="application-missing"]')).toHaveCount(1);
});

test('only the listed exams of a transcript are selected; others can be added', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  await expect(
    request.getByRole('group', { name: 'Exams to ask for' }).getByRole('button', {
      name: 'AZ-103 Microsoft Azure Administrator',
      exact: true,
    }),
  ).toHaveAttribute('aria-pressed', 'true');
  await request.getByRole('button', { name: /^\d+ more$/ }).click();
  const unlisted = exam(request, 'AZ-900');
  await expect(unlisted).toHaveAttribute('aria-pressed', 'false');
  await unlisted.click();
  await expect(request.getByText('AZ-900 Microsoft Azure Fundamentals, passed 2019-01-03')).toBeVisible();
});

test('changes since 2020 come after the checklist, in a line that opens and links to the sources', async ({
  page,
  site,
  extension,
}) => {
  await addSample(page, site, samples.mcpDashboard);
  const request = await extension.openRequestTab();
  const letter = request.getByRole('region', { name: 'Letter' });
  await expect(letter.getByText('itcertifications@excelsior.edu').first()).toBeVisible();
  await expect(letter.getByRole('link', { name: 'Where our facts come from' })).toHaveCount(0);
  await letter.getByRole('button', { name: 'Why this address?' }).click();
  await expect(letter.getByRole('link', { name: 'Where our facts come from' })).toHaveAttribute(
    'href',
    '/sources.html',
  );

  const sources = await extension.openTab('sources.html');
  await expect(sources.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await sources.getByText('Credit recommendations', { exact: true }).click();
  await expect(sources.getByText('NCCRS: AZ-102', { exact: false })).toBeVisible();
  await expect(sources.getByText('Do not send the letter to Microsoft.', { exact: false })).toBeVisible();
});

test('a click checks the link from the open page, without cookies', async ({ page, site, extension, context }) => {
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
  await expect(request.getByText('This link no longer works. Checked')).toBeVisible();
  site.json('learn.microsoft.com', SHARE_JSON, 500, {});
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('Could not check the link')).toBeVisible();

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

test('a check gives up if the page never answers', { tag: VARIATION }, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  site.json('learn.microsoft.com', SHARE_JSON, 200, {}, { delayMs: Number.POSITIVE_INFINITY });
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('Checking…')).toBeVisible();
  await expect(request.getByText('Checking…')).toHaveCount(0, { timeout: 20_000 });
  await expect(request.getByText('Could not check the link')).toBeVisible();
});

test('the check notices a changed transcript', { tag: VARIATION }, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const json = structuredClone(Object.values(samples.learnTranscript.json)[0]) as {
    certificationData: { passedExams: unknown[]; totalExamsPassed: number };
  };
  json.certificationData.passedExams.pop();
  // A list shorter than its own count proves no change.
  json.certificationData.totalExamsPassed--;
  site.json('learn.microsoft.com', SHARE_JSON, 200, json);
  await request.getByRole('button', { name: 'Check the link' }).click();
  await expect(request.getByText('The page has changed since you added it.')).toBeVisible();
});

test('a name other than the holder’s is flagged; the same name spelled differently is not', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  await addSample(page, site, samples.learnTranscript);
  const request = await extension.openRequestTab();
  const differs = finding(request, 'name-differs');
  await field(request, 'Full name').fill('Holloway, Avery');
  await field(request, 'Email').fill('avery@example.test');
  await expect(request.getByText('Applicant: Holloway, Avery')).toBeVisible();
  await expect(differs).toHaveCount(0);
  await field(request, 'Full name').fill('Morgan Example');
  await expect(differs).toContainText('Morgan Example');
  await expect(row(request, 'you')).toHaveAttribute('data-state', 'should');
  // Two names can belong to one person: once confirmed, the finding stays quiet until a name changes.
  await differs.getByRole('button', { name: 'Both are me' }).click();
  await expect(differs).toHaveCount(0);
  await expect(row(request, 'you')).toHaveAttribute('data-state', 'done');
  await field(request, 'Full name').fill('Somebody Example');
  await expect(differs).toBeVisible();
  await differs.getByRole('button', { name: 'Use that name' }).click();
  await expect(field(request, 'Full name')).toHaveValue('AVERY J HOLLOWAY');
});
