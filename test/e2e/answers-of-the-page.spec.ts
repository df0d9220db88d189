/** What the button does when the page's own JSON is refused, broken, slow or missing. */
import type { Page } from '@playwright/test';
import { type Sample, sampleHtml, samples } from '../samples';
import { examLines, letterOn } from './harness/letter';
import { openRow, pieces, row } from './harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { serveSample } from './harness/serve-sample';
import type { Site } from './harness/site';
import { expect, test, VARIATION } from './harness/test';

const isWhole = process.env.ALL_FLOWS === '1';
const JSON_PATH = '/api/profiles/transcript/share/d0exampleabc123';
const EXAMS_SHOWN = [
  'AZ-301 Microsoft Azure Architect Design, passed 2019-09-19',
  'AZ-103 Microsoft Azure Administrator, passed 2019-05-14',
];

/** Serves the shared transcript as a page that never fills in, as if the browser blocked its scripts. */
function serveEmptyTranscript(site: Site): string {
  const url = serveSample(site, samples.learnTranscript);
  const { host, path } = samples.learnTranscript;
  site.page(
    host,
    path,
    '<!doctype html><html lang="en"><title>Profile | Microsoft Learn</title><h1>Profile</h1></html>',
  );
  return url;
}

/** Serves a sample whose JSON answers with an error. */
function serveWithout(site: Site, sample: Sample, status: number): string {
  const url = serveSample(site, sample);
  for (const path of Object.keys(sample.json)) site.json(sample.host, path, status, { message: 'no' });
  return url;
}

test('a Learn transcript is read from its text when its JSON is forbidden, broken, failing or missing', async ({
  page,
  site,
  extension,
}) => {
  const answers = [
    { status: 403, body: '{}' },
    { status: 200, body: '{"userName": "Avery' },
    ...(isWhole
      ? [
          { status: 500, body: 'Internal Server Error' },
          { status: 404, body: '{}' },
        ]
      : []),
  ];
  for (const [index, answer] of answers.entries()) {
    const share = `d0exampleabc20${index}`;
    const sample = {
      ...samples.learnTranscript,
      path: `/en-us/users/averyholloway-4821/transcript/${share}`,
      json: {},
    };
    site.answer('learn.microsoft.com', `/api/profiles/transcript/share/${share}`, {
      type: 'application/json',
      ...answer,
    });
    await page.bringToFront();
    await page.goto(serveSample(site, sample));
    await page.getByRole('heading', { name: 'Passed exams' }).waitFor();
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  }
  const popup = await extension.openPopupTab();
  await expect(pieces(popup)).toHaveCount(answers.length);
  const region = await openRow(popup, 'evidence');
  await expect(region).not.toContainText('could not be read');
  expect(examLines(await letterOn(popup))).toEqual(EXAMS_SHOWN);
});

test('only the link is added, with a notice, when neither JSON nor text can be read', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const url = serveEmptyTranscript(site);
  site.json('learn.microsoft.com', JSON_PATH, 500, {});
  await page.goto(url);
  await pressOnPageButton(page);
  // The text may come late, so the reader waits for it.
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  const popup = await extension.openPopupTab();
  const region = await openRow(popup, 'evidence');
  await expect(region).toContainText('The exams could not be read');
  expect((await letterOn(popup)).body).toContain(
    '\nTranscript Viewing Page: https://learn.microsoft.com/users/averyholloway-4821/transcript/d0exampleabc123\n',
  );

  serveSample(site, samples.learnTranscript);
  await page.bringToFront();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Updated in your request');
  await expect(region).not.toContainText('could not be read');
  await expect.poll(async () => examLines(await letterOn(popup))).toEqual(EXAMS_SHOWN);
});

test('a Learn link that no longer exists adds nothing and says so', async ({ page, site, extension }) => {
  const url = serveEmptyTranscript(site);
  site.json('learn.microsoft.com', JSON_PATH, 404, {});
  await page.goto(url);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'This link no longer works');
  await expectEmptyRequest(await extension.openPopupTab());
});

test('with no answer, the button says “Reading…” at once and reads the text after eight seconds', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  const url = serveSample(site, samples.learnTranscript);
  site.json('learn.microsoft.com', JSON_PATH, 200, {}, { delayMs: Number.POSITIVE_INFINITY });
  await page.goto(url);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Reading…');
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 20_000);
  expect(examLines(await letterOn(await extension.openPopupTab()))).toEqual(EXAMS_SHOWN);
});

test('a page that changes its address during reading adds nothing under the wrong link', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  const url = serveSample(site, samples.learnTranscript);
  const answer = samples.learnTranscript.json[JSON_PATH];
  site.json('learn.microsoft.com', JSON_PATH, 200, answer, { delayMs: 1500 });
  await page.goto(url);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Reading…');
  await page.evaluate(() => history.pushState({}, '', '/en-us/users/somebody-else/transcript/d0examplexyz789'));
  expect(await waitForOnPageButton(page, 'Transcript found')).toMatchObject({ count: 1 });
  await page.waitForTimeout(2000);
  expect(await waitForOnPageButton(page, 'Transcript found')).toMatchObject({ count: 1 });
  await expectEmptyRequest(await extension.openPopupTab());
});

test('a page cannot send our request to another host, by its base address or a redirect', async ({
  page,
  site,
  extension,
}) => {
  const forged = {
    userName: 'somebody-else',
    certificationData: { passedExams: [{ examNumber: 'AZ-900', examTitle: 'Forged' }] },
  };
  const open = { headers: { 'access-control-allow-origin': '*' } };
  site.json('www.credly.com', JSON_PATH, 200, forged, open);
  const { host, path } = samples.learnTranscript;
  const url = serveSample(site, samples.learnTranscript);
  const head = '<meta charset="utf-8">';
  const html = sampleHtml(samples.learnTranscript);
  site.page(host, path, html.replace(/<head>/, `<head><base href="https://www.credly.com/">${head}`));
  await page.goto(url);
  expect(await page.evaluate(() => document.baseURI)).toBe('https://www.credly.com/');
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  expect(site.paths('learn.microsoft.com').filter((asked) => asked.startsWith('/api/'))).toHaveLength(1);

  const other = path.replace('d0exampleabc123', 'd0exampleabc999');
  const location = `https://www.credly.com${JSON_PATH}`;
  site.answer(host, JSON_PATH.replace('d0exampleabc123', 'd0exampleabc999'), {
    type: 'text/plain',
    body: '',
    status: 302,
    headers: { location, 'access-control-allow-origin': '*' },
  });
  site.page(host, other, html);
  await page.bringToFront();
  await page.goto(`https://${host}${other}`);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');

  expect(site.paths('www.credly.com')).toEqual([]);
  const letter = await letterOn(await extension.openPopupTab());
  expect(letter.body).not.toContain('Forged');
  expect(examLines(letter)).toEqual(EXAMS_SHOWN);
});

test('a click cut off by the end of the service worker says so and can be repeated', async ({
  page,
  site,
  extension,
}) => {
  const url = serveSample(site, samples.learnTranscript);
  const answer = samples.learnTranscript.json[JSON_PATH];
  site.json('learn.microsoft.com', JSON_PATH, 200, answer, { delayMs: 3000 });
  await page.goto(url);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Reading…');
  await extension.stopServiceWorker();
  await waitForOnPageButton(page, 'That did not work. Press again.');
  site.json('learn.microsoft.com', JSON_PATH, 200, answer);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
});

test('a badge of another organization shows no button; one only named Microsoft is refused', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  await page.goto(serveSample(site, samples.credlyOtherIssuer));
  await page.getByRole('heading', { name: 'Contoso Cloud Foundations' }).waitFor();
  // A button that has not appeared soon after the page filled in never will.
  await page.waitForTimeout(400);
  expect(await onPageButton(page)).toBeNull();

  await page.goto(serveSample(site, samples.credlyNamesake));
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'not issued by Microsoft');
  await expectEmptyRequest(await extension.openPopupTab());
});

test('a badge whose JSON is unavailable is kept as “issuer not verified” until it answers', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  await page.goto(serveWithout(site, samples.credlyBadge, 403));
  await page.getByRole('heading', { name: 'Microsoft Certified' }).waitFor();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
  const popup = await extension.openPopupTab();
  const region = row(popup, 'evidence');
  await expect(region).toContainText('the issuer is not verified');
  expect((await letterOn(popup)).body).toContain('\nBadge: Microsoft Certified: DevOps Engineer Expert\n');

  serveSample(site, samples.credlyBadge);
  await page.bringToFront();
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Updated in your request');
  await expect(region).not.toContainText('the issuer is not verified');
  await expect(pieces(popup)).toHaveCount(1);
});

async function expectEmptyRequest(popup: Page): Promise<void> {
  await expect(popup.getByRole('region', { name: 'Checklist' })).toBeVisible();
  await expect(pieces(popup)).toHaveCount(0);
}
