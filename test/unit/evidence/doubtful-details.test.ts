// @vitest-environment happy-dom
/** Text on the newer share pages that stands beside exams, titles and names, and must not be taken for one. */
import { expect, it } from 'vitest';
import { kindOf } from '../../../lib/evidence/kinds';
import { type Answer, atOnce } from '../../../lib/evidence/page-kind';

const UUID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const BADGE = `https://www.credly.com/badges/${UUID}`;
const CREDENTIAL = 'https://learn.microsoft.com/en-us/users/averyexample-1/credentials/1a2b3c4d5e6f7a8b';
const TRANSCRIPT = 'https://learn.microsoft.com/en-us/users/averyexample-1/transcript/d0exampleabc123';

async function press(address: string, html: string, answer: Answer = { status: 'failed' }) {
  document.head.innerHTML = '';
  document.body.innerHTML = html;
  const url = new URL(address);
  const pressed = await kindOf(url)?.press(document, url, async () => answer, atOnce);
  if (!pressed) throw new Error('No kind of page has this address.');
  return pressed.ok ? pressed.capture.evidence : pressed.refusal;
}

/** The exams that are read from a transcript's text, as code and day. */
async function exams(html: string): Promise<{ exams: string[]; gaps: string[] }> {
  const evidence = await press(TRANSCRIPT, html);
  if (typeof evidence === 'string') return { exams: [], gaps: [evidence] };
  return { exams: evidence.exams.map(({ code, passedOn }) => `${code} ${passedOn}`), gaps: evidence.gaps };
}

const rows = (tag: string, ...cells: string[][]) =>
  cells.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('');
const table = (head: string[], ...body: string[][]) => `<table>${rows('th', head)}${rows('td', ...body)}</table>`;
const HEAD = ['Exam title', 'Exam number', 'Passed date'];
const ADMIN = ['Microsoft Azure Administrator', 'AZ-103', 'May 14, 2019'];
const PASSED = `<h2>Passed exams</h2>${table(HEAD, ADMIN)}`;
const FOUND = { exams: ['AZ-103 2019-05-14'], gaps: [] };

it.each([
  [
    'exams to come, before them',
    `<h2>Upcoming exams</h2>${table(HEAD, ['Azure Security', 'AZ-500', 'May 14, 2026'])}${PASSED}`,
  ],
  [
    'exams to come, behind them',
    `${PASSED}<h2>Upcoming exams</h2>${table(HEAD, ['Azure Security', 'AZ-500', 'May 14, 2026'])}`,
  ],
  [
    'a recommendation',
    `${PASSED}<div><h3>Recommended: Azure Security</h3><p>AZ-500</p><p>Updated May 1, 2024</p></div>`,
  ],
  [
    'modules that have a number',
    `${PASSED}<h2>Modules completed</h2><div><div>Intro to policies</div><div>300</div><div>May 15, 2019</div></div>`,
  ],
  ['a counter behind them', `${PASSED}<aside><h2>Overview</h2><p>Passed exams 1</p></aside>`],
  ['a counter before them', `<ul><li>Passed exams 1</li></ul>${PASSED}`],
])('reads only the passed exams on a page with %s', async (_, html) => {
  expect(await exams(html)).toEqual(FOUND);
});

it.each(['Fail', 'Failed', 'Not passed', 'Nicht bestanden', '不合格', 'Scheduled'])(
  'a row whose result is %s is not read as a passed exam',
  async (result) => {
    const head = ['Exam title', 'Exam number', 'Result', 'Date'];
    const html = table(
      head,
      ['Azure Security', 'AZ-500', result, 'May 14, 2019'],
      ['Microsoft Azure Administrator', 'AZ-103', 'Pass', 'May 14, 2019'],
    );
    expect(await exams(html)).toEqual(FOUND);
  },
);

it.each([
  ['table', (cells: string[]) => table(['Exam title', 'Exam number', 'Taken', 'Passed date'], cells)],
  ['grid', (cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`],
])('takes neither date if a row has two: %s', async (_, layout) => {
  const html = layout(['Microsoft Azure Administrator', 'AZ-103', 'May 10, 2019', 'May 14, 2019']);
  expect(await exams(html)).toEqual({ exams: ['AZ-103 undefined'], gaps: ['days-unsure'] });
});

it.each([
  'May 14, 2019 10:30 AM',
  '2019-05-14 10:30',
  '5/14/2019, 10:30:00 AM',
  '14.05.2019 10:30',
  '14 May 2019 10.30 UTC',
])('reads a date that is followed by a time: %s', async (day) => {
  expect(await exams(`<h2>Passed exams</h2>${table(HEAD, ['Azure Administrator', 'AZ-103', day])}`)).toEqual(FOUND);
  expect(await exams(table(['Titre', 'Numéro', 'Date'], ['Azure Administrator', 'AZ-103', day]))).toEqual(FOUND);
});

it.each([
  'Tuesday, May 14, 2019',
  'Tue, 14 May 2019',
  'Tuesday 14 May 2019',
  'Passed on May 14, 2019',
  'Passed date: 14 May 2019',
])('reads a date that is preceded by a word: %s', async (day) => {
  expect(await exams(`<h2>Passed exams</h2>${table(HEAD, ['Azure Administrator', 'AZ-103', day])}`)).toEqual(FOUND);
});

it('takes the visible title of a credential, not a hidden one', async () => {
  const html =
    '<h1 style="display: none">Microsoft Certified: Old</h1><h1>Microsoft Certified: New</h1><p>Legal name: Avery Example</p>';
  expect(await press(CREDENTIAL, html)).toMatchObject({ title: 'Microsoft Certified: New' });
});

const badge = (more: object): Answer => ({
  status: 'ok',
  json: {
    data: {
      id: UUID,
      issued_to: 'Avery Example',
      state: 'accepted',
      public: true,
      is_private_badge: false,
      issuer: { entities: [{ entity: { type: 'Organization', id: '1392f199-abe0-4698-92b5-834610af6baf' } }] },
      badge_template: { name: 'Exam 533: Implementing', public: false },
      ...more,
    },
  },
});

it.each([
  [{}, { holder: 'Avery Example', gaps: [] }],
  [
    { state: undefined, public: undefined, is_private_badge: undefined },
    { holder: 'Avery Example', gaps: [] },
  ],
  [{ state: 'revoked' }, 'link-gone'],
  [{ state: 'pending' }, 'sign-in'],
  [{ state: 'rejected' }, 'sign-in'],
  [{ is_private_badge: true }, 'sign-in'],
  [{ public: false }, 'sign-in'],
])('a badge whose JSON says %j gives %j', async (more, expected) => {
  const read = await press(BADGE, '', badge(more));
  if (typeof expected === 'string') expect(read).toBe(expected);
  else expect(read).toMatchObject(expected);
});

it.each([
  ['Avery Example'],
  ['Avery Example on May 14, 2019.'],
  ['Avery Example on 14 May 2019.'],
  ['Avery Example and celebrated by Bob and 3 others'],
  ['Avery Example on May 14, 2019 and celebrated by Bob on Monday'],
])('reads only the holder’s name from “issued to %s”', async (said) => {
  const html = `<div><h1>Exam 533: Implementing</h1><div>Issued by <a>Microsoft</a></div></div><p>This badge was issued to ${said}</p>`;
  expect(await press(BADGE, html)).toMatchObject({ holder: 'Avery Example' });
});

it('keeps “on” where it is part of the holder’s name', async () => {
  const html =
    '<div><h1>Exam 533: X</h1><div>Issued by Microsoft</div></div><p>This badge was issued to Avery on Avon</p>';
  expect(await press(BADGE, html)).toMatchObject({ holder: 'Avery on Avon' });
});
