/**
 * Share pages as they occur in practice: filled in late, with JSON of another shape, deleted, or laid out differently.
 */
import type { Page } from '@playwright/test';
import { samples } from '../samples';
import { examLines, letterOn } from './harness/letter';
import { openRow, pieces } from './harness/list';
import { onPageButton, pressOnPageButton, waitForOnPageButton } from './harness/on-page-button';
import { DASHBOARD, DASHBOARD_URL } from './harness/share-result';
import { expect, test, VARIATION } from './harness/test';

const TRANSCRIPT = samples.learnTranscript;
const TRANSCRIPT_URL = `https://${TRANSCRIPT.host}${TRANSCRIPT.path}`;
const TRANSCRIPT_JSON = '/api/profiles/transcript/share/d0exampleabc123';
const UUID = '00000000-0000-4000-8000-000000000103';
const BADGE = 'Microsoft Certified: Azure Administrator Associate';

const html = (body: string, head = '<title>Profile | Microsoft Learn</title>', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const examTable = (rows: [title: string, number: string, day: string][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const badgePage = (title: string, holder: string, head = '') =>
  html(
    `<main id="root"><p>This badge was issued to <a href="/users/x">${holder}</a></p><p>Date issued: May 14, 2019</p>
    <div><h1>${title}</h1><div>Issued by <a href="/org/x">Microsoft</a></div></div></main>`,
    `<title>Credly</title>${head}`,
  );

test('if the JSON fails, the reader waits for a transcript that fills in after the click', async ({
  page,
  site,
  extension,
}) => {
  const table = examTable([['Microsoft Azure Administrator', 'AZ-103', 'May 14, 2019']]);
  const late = `<main id="main"></main><script>setTimeout(() => { document.getElementById('main').innerHTML =
    '<h2>Passed exams</h2>${table}' }, 3000)</script>`;
  site.page(TRANSCRIPT.host, TRANSCRIPT.path, html(late));
  site.json(TRANSCRIPT.host, TRANSCRIPT_JSON, 503, {});
  await page.goto(TRANSCRIPT_URL);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Reading…');
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  expect(examLines(await letterOn(await extension.openPopupTab()))).toEqual([
    'AZ-103 Microsoft Azure Administrator, passed 2019-05-14',
  ]);
});

test('JSON of an unknown shape falls back to the text; exams counted but not listed are reported', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  const table = examTable([['Microsoft Azure Administrator', 'AZ-103', 'May 14, 2019']]);
  site.page(TRANSCRIPT.host, TRANSCRIPT.path, html(`<h1>Transcript</h1><h2>Passed exams</h2>${table}`));
  site.json(TRANSCRIPT.host, TRANSCRIPT_JSON, 200, {
    userName: 'averyholloway-4821',
    certificationData: { legalName: 'Avery Holloway', passedExams: 'AZ-103', totalExamsPassed: 7 },
  });
  await page.goto(TRANSCRIPT_URL);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  const popup = await extension.openPopupTab();
  await expect(await openRow(popup, 'evidence')).toContainText('more passed exams than could be read');
  expect(examLines(await letterOn(popup))).toEqual(['AZ-103 Microsoft Azure Administrator, passed 2019-05-14']);
});

test('a deleted credential and a page that asks for sign-in add nothing and say why', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const { host, path } = samples.learnCredential;
  const gone =
    '<title>404 - Page not found | Microsoft Learn</title><meta property="og:title" content="Page not found">';
  site.page(host, path, html('<h1>404 - Page not found</h1>', gone), { status: 404 });
  await page.goto(`https://${host}${path}`);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'This link no longer works');

  // The page is in an unknown language, so only its status code tells.
  site.page(host, path, html('<h1>Oldal nem érhető el</h1>'), { status: 503 });
  await page.goto(`https://${host}${path}`);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'is not responding properly');

  site.page(TRANSCRIPT.host, TRANSCRIPT.path, html('<h1>Sign in to your account</h1><input type="password">'));
  site.json(TRANSCRIPT.host, TRANSCRIPT_JSON, 403, {});
  await page.goto(TRANSCRIPT_URL);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'asks for a sign-in');
  await expectEmptyRequest(await extension.openPopupTab());
});

test('a badge is found whatever its holder’s name, without a <head>, and after in-site navigation', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  const head = (title: string, holder: string, uuid: string) =>
    `<meta property="og:title" content="${title} was issued by Microsoft to ${holder}.">` +
    `<meta property="og:url" content="https://www.credly.com/badges/${uuid}">`;
  const path = `/badges/${UUID}`;
  const json = `/api/v1/public_badges/${UUID}`;
  site.json('www.credly.com', json, 500, {});
  site.page('www.credly.com', path, html('', head(BADGE, 'Welcome to Nowhere', UUID)));
  await page.goto(`https://www.credly.com${path}`);
  await waitForOnPageButton(page, 'Badge found');

  // Without a <head>, it is found once the page has drawn itself.
  const drawn = badgePage(BADGE, 'Welcome to Nowhere');
  const late = html(
    `<script>setTimeout(() => { document.body.innerHTML = ${JSON.stringify(drawn.replace(/^.*<body>|<\/body>.*$/gs, ''))} }, 1000)</script>`,
  );
  site.page('www.credly.com', path, late);
  await page.goto(`https://www.credly.com${path}`);
  await waitForOnPageButton(page, 'Badge found');

  // Another badge was shown before, and its <head> remains.
  const before = '00000000-0000-4000-8000-000000000900';
  const [first, second] = [
    badgePage('Microsoft Certified: Azure Fundamentals', 'Jordan Example'),
    badgePage(BADGE, 'Welcome to Nowhere'),
  ];
  site.page(
    'www.credly.com',
    `/badges/${before}`,
    first.replace('</head>', `${head('Microsoft Certified: Azure Fundamentals', 'Jordan Example', before)}</head>`),
  );
  await page.goto(`https://www.credly.com/badges/${before}`);
  await waitForOnPageButton(page, 'Badge found');
  await page.evaluate(
    ([at, body]) => {
      history.pushState({}, '', at);
      document.body.innerHTML = body ?? '';
    },
    [path, second.replace(/^.*<body>|<\/body>.*$/gs, '')],
  );
  await waitForOnPageButton(page, 'Badge found');
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  const popup = await extension.openPopupTab();
  const { body } = await letterOn(popup);
  expect(body).toContain(`Badge: ${BADGE}`);
  expect(body).not.toContain('Azure Fundamentals');
  await expect(await openRow(popup, 'evidence')).toContainText('Welcome to Nowhere');
});

test('an access code found only in a dashboard field is offered masked, and one click adds it', {
  tag: VARIATION,
}, async ({ page, site, extension }) => {
  site.page(
    DASHBOARD.host,
    DASHBOARD.path,
    html(
      '<p>Transcript ID: 1234567</p><label>Access Code <input value="Holloway2019"></label>',
      '<title>Share</title>',
    ),
  );
  await page.goto(DASHBOARD_URL);
  await page.waitForTimeout(300);
  expect(await onPageButton(page)).toBeNull();
  const popup = await extension.openToolbarPopup();
  await expect.poll(() => popup.text()).toContain('A box on the page has a code');
  expect(await popup.text()).not.toContain('Holloway2019');
  await popup.click('Use it');
  expect((await letterOn(await extension.openPopupTab())).body).toContain(
    '\nTranscript ID: 1234567\nAccess Code: Holloway2019\n',
  );
  await popup.close();
});

test('a German transcript is read row by row; an ambiguous date is left out and reported', { tag: VARIATION }, async ({
  page,
  site,
  extension,
}) => {
  const table = examTable([
    ['Prüfungstitel', 'Prüfungsnummer', 'Bestanden am'],
    ['Microsoft Azure Architect Design', 'AZ-301', '19. September 2019'],
    ['Microsoft Azure Administrator', 'AZ-103', '03/04/2020'],
  ]);
  site.page(TRANSCRIPT.host, TRANSCRIPT.path, html(`<h2>Bestandene Prüfungen</h2>${table}`, '<title>T</title>', 'de'));
  site.json(TRANSCRIPT.host, TRANSCRIPT_JSON, 500, {});
  await page.goto(TRANSCRIPT_URL);
  await pressOnPageButton(page);
  await waitForOnPageButton(page, 'Added. Nothing is sent yet.', 15_000);
  const popup = await extension.openPopupTab();
  await expect(await openRow(popup, 'evidence')).toContainText('is ambiguous, like 03/04/2019');
  const letter = await letterOn(popup);
  expect(examLines(letter)).toEqual(['AZ-301 Microsoft Azure Architect Design, passed 2019-09-19']);
  expect(letter.body).toContain('\nAZ-103 Microsoft Azure Administrator\n');
});

for (const [way, body] of [
  [
    'under names meant for assistive technology',
    '<div role="group" aria-label="Transcript ID"><output>1234567</output></div>' +
      '<p id="code">Access Code</p><span aria-labelledby="code">Holloway2019</span>',
  ],
  [
    'in open shadow roots and in a frame',
    '<share-id></share-id><iframe srcdoc="&lt;p&gt;Access Code: Holloway2019&lt;/p&gt;"></iframe>' +
      `<script>customElements.define('share-id', class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Transcript ID: <b>1234567</b></p>' } })</script>`,
  ],
  [
    'in a summary, a text that can be edited, and a drawing',
    '<details open><summary>Transcript ID: 1234567</summary></details>' +
      '<svg width="300" height="40"><text y="20">Access Code: Holloway2019</text></svg>' +
      '<div contenteditable="true">Transcript ID: 1234567</div>',
  ],
] as const) {
  test(`values are read ${way}`, { tag: /shadow/.test(way) ? [] : VARIATION }, async ({ page, site, extension }) => {
    site.page(DASHBOARD.host, DASHBOARD.path, html(body, '<title>Share</title>'));
    await page.goto(DASHBOARD_URL);
    await pressOnPageButton(page);
    await waitForOnPageButton(page, 'Added. Nothing is sent yet.');
    expect((await letterOn(await extension.openPopupTab())).body).toContain(
      '\nTranscript ID: 1234567\nAccess Code: Holloway2019\n',
    );
  });
}

test('a label drawn by a style sheet is not read, so nothing is guessed', async ({ page, site }) => {
  const style = '<style>i::before { content: "Transcript ID: " } b::before { content: "Access Code: " }</style>';
  site.page(
    DASHBOARD.host,
    DASHBOARD.path,
    html('<i>1234567</i><br><b>Holloway2019</b>', `<title>Share</title>${style}`),
  );
  await page.goto(DASHBOARD_URL);
  await page.waitForTimeout(500);
  expect(await onPageButton(page)).toBeNull();
});

async function expectEmptyRequest(popup: Page): Promise<void> {
  await expect(popup.getByRole('region', { name: 'Checklist' })).toBeVisible();
  await expect(pieces(popup)).toHaveCount(0);
}
