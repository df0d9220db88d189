// @vitest-environment happy-dom
/** Old share results with something else where a value should be: we find nothing that a person would not find. */
import { expect, it } from 'vitest';
import { mcpTranscript } from '../../../lib/evidence/old-transcript/mcp-transcript';
import { finished } from '../../../lib/evidence/page/steps';
import type { Late } from '../../../lib/evidence/page-kind';

const URL_OF_PAGE = new URL('https://www.microsoft.com/en-us/learning/dashboard.aspx');
const ID = '<p>Transcript ID: 1230422</p>';
const CODE = '<p>Access Code: Larch2020</p>';

/** What is read: `ID / code` if they make evidence, otherwise the candidates for each field. */
function read(html: string): string {
  document.body.innerHTML = html;
  const reading = finished(mcpTranscript.read(document, URL_OF_PAGE));
  if (reading.state === 'nothing') return 'nothing';
  if (reading.state === 'partial') {
    const { transcriptId = [], accessCode = [] } = reading.values;
    return `? ${transcriptId.join(' or ')} / ${accessCode.join(' or ')}`;
  }
  const { evidence, accessCode } = reading.capture;
  return `${'transcriptId' in evidence && evidence.transcriptId} / ${accessCode}`;
}

const FOUND = '1230422 / Larch2020';
const NO_CODE = '? 1230422 / ';
const NO_ID = '?  / Larch2020';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const field = (code: string) =>
  `<label>Transcript ID <input readonly value="1230422"></label><label>Access Code <input readonly value="${code}"></label>`;

it.each([
  ['an exam', '<table><tr><td>AZ-103</td><td>Microsoft Azure Administrator</td></tr></table>'],
  ['an old exam', '<table><tr><td>70-533</td><td>Implementing</td></tr></table>'],
  ['an exam in a line', '<p>AZ-103 Microsoft Azure Administrator</p>'],
  ['a day', '<div>2020-08-11</div>'],
  ['a day with the month first', '<div>05-14-2019</div>'],
  ['a year', '<p>2020</p>'],
  ['a year in a line', '<footer>2020 Microsoft</footer>'],
  ['a phone number', '<div>1-800-636-7544</div>'],
  ['the number of a certification', '<p>H192-1754</p>'],
  ['a heading', '<h2>Exams</h2>'],
  ['a rule', '<p>8 to 16 characters</p>'],
  ['a list', '<p>Larch2020, Birch2019</p>'],
])('does not take what follows an empty access code: %s', (_, next) => {
  expect(read(`${ID}<div>Access Code:</div>${next}`)).toBe(NO_CODE);
});

it.each([
  'Pending',
  'Expired',
  'Unset',
  'Change',
  'Edit',
  'Generate',
  'Loading...',
  'Loading…',
  'loading',
  'PENDING',
  'Erforderlich',
  'Obligatorio',
  'obligatorio',
  'Afficher',
  'Ladevorgang…',
  'Показать',
  'показать',
])('does not take a word that the page shows in place of a code: %s', (word) => {
  expect(read(`${ID}<p>Access Code: ${word}</p>`)).toBe(NO_CODE);
  expect(read(`${ID}<p>Access Code: <span>${word}</span></p>`)).toBe(NO_CODE);
  expect(read(field(word))).toBe(NO_CODE);
  expect(read(`<table>${row('Transcript ID', 'Access Code')}${row('1230422', word)}</table>`)).toBe(NO_CODE);
});

it.each(['larchwood', 'LARCHWOOD', 'larchWood', 'Larch2020'])(
  'accepts %s, which a holder may have chosen as the code',
  (code) => {
    expect(read(`${ID}<p>Access Code: <span>${code}</span></p>`)).toBe(`1230422 / ${code}`);
    expect(read(field(code))).toBe(`1230422 / ${code}`);
  },
);

const card = (value: string, label: string) => `<div><div>${value}</div><div>${label}</div></div>`;

it.each([
  [
    'and something behind them',
    `${card('1230422', 'Transcript ID')}${card('20202020', 'Access Code')}<div>2020 exams</div>`,
    '? 1230422 or 20202020 / 20202020',
  ],
  [
    'the code first, and an MCID behind them',
    `${card('20202020', 'Access Code')}${card('1230422', 'Transcript ID')}<div>9999999</div><div>MCID</div>`,
    '? 1230422 or 9999999 / 20202020 or 1230422',
  ],
  [
    'the code first, and another number behind them',
    `${card('20202020', 'Access Code')}${card('1230422', 'Transcript ID')}${card('9999999', 'Certification ID')}`,
    '? 1230422 or 9999999 / 20202020 or 1230422',
  ],
  ['and nothing behind them', `${card('1230422', 'Transcript ID')}${card('Larch2020', 'Access Code')}`, 'nothing'],
])('does not assign values above their labels to the labels before them: %s', (_, html, expected) => {
  expect(read(html)).toBe(expected);
});

it.each([
  ['a heading', '<h1>Transcript2020</h1>', FOUND],
  ['an MCID', '<dl><dt>MCID</dt><dd>9999999</dd></dl>', FOUND],
  ['a number', '<p>9999999</p>', '? 9999999 or 1230422 / 1230422 or Larch2020'],
])('labels and values below %s are read, or left open if they are ambiguous', (_, above, expected) => {
  const html = `${above}<dl><dt>Transcript ID</dt><dd>1230422</dd><dt>Access Code</dt><dd>Larch2020</dd></dl>`;
  expect(read(html)).toBe(expected);
});

it.each([
  'L1rch 2020',
  'L1rch,2020',
  'L1rch;2020',
  'L1rch(2020)',
  'L1rch|2020',
  "L1rch'2020",
  'Larch2020.',
  '#- L1rch',
])('does not cut a code off at a character that no code has: %s', (code) => {
  expect(read(field(code))).toBe(NO_CODE);
  expect(read(`<table>${row('Transcript ID', '1230422')}${row('Access Code', code)}</table>`)).toBe(NO_CODE);
  expect(read(`${ID}<p>Access Code: <b>${code}</b></p>`)).toBe(NO_CODE);
  expect(read(`${ID}<div>Access Code</div><div>${code}</div>`)).toBe(NO_CODE);
});

it.each(['-Larch2020', '*Larch2020*', '_Larch2020', 'Larch2020!'])(
  'keeps the punctuation of a code that is alone in its field: %s',
  (code) => {
    expect(read(field(code))).toBe(`1230422 / ${code}`);
    expect(read(`<dl><dt>Transcript ID</dt><dd>1230422</dd><dt>Access Code</dt><dd>${code}</dd></dl>`)).toBe(
      `1230422 / ${code}`,
    );
  },
);

it.each([
  ['a space', '<p>Access Code: L1rch 2020</p>'],
  ['a comma', '<p>Access Code: L1rch,2020</p>'],
  ['a bracket', '<p>Access Code: L1rch(2020)</p>'],
  [
    'another box',
    '<p>Access Code: <b style="display: inline-block">L1rch</b><b style="display: inline-block">2020</b></p>',
  ],
])('in a line of text, takes no code that may continue after %s', (_, html) => {
  expect(read(ID + html)).toBe(NO_CODE);
});

const box = (text: string) => `<span style="display: inline-block">${text}</span>`;

it.each([
  ['boxes', `${box('1230')}${box('422')}`],
  ['hidden signs', '<span>1230</span><span style="display: none">-</span><span>422</span>'],
  ['spaces', '1230 422'],
  ['letters', '12304<b>A22</b>'],
])('takes no part of an ID that is interrupted by %s', (_, id) => {
  expect(read(`<p>Transcript ID: ${id}</p>${CODE}`)).toBe(NO_ID);
  expect(read(`<dl><dt>Transcript ID</dt><dd>${id}</dd></dl>${CODE}`)).toBe(NO_ID);
});

it.each([
  ['quotes', '<p>Access Code: <b>“Larch2020”</b></p>'],
  ['a colon beside the value', '<p><b>Access Code</b><span>: Larch2020</span></p>'],
  ['an aside in the cell', '<dl><dt>Access Code</dt><dd>Larch2020 (case sensitive)</dd></dl>'],
  ['a link in the cell', '<dl><dt>Access Code</dt><dd>Larch2020 <a href="#">Copy</a></dd></dl>'],
  ['the next value beside it', '<p><span>Access Code</span> <span>Larch2020</span> <span>5/14/2019</span></p>'],
  ['a full stop', '<p>Your access code is Larch2020.</p>'],
])('reads the code and nothing else despite %s', (_, html) => {
  expect(read(ID + html)).toBe(FOUND);
});

it.each([
  ['raised', '1230422<sup>1</sup>', 'Larch2020<sup>2</sup>'],
  ['raised signs', '1230422<sup>*</sup>', 'Larch2020<sup>†</sup>'],
  ['as characters', '1230422¹', 'Larch2020²'],
  ['a trade mark', '1230422™', 'Larch2020™'],
  ['a letter in a circle', '1230422 ⓘ', 'Larch2020ⓘ'],
])('leaves footnote marks out of the values: %s', (_, id, code) => {
  expect(read(`<p>Transcript ID: ${id}</p><p>Access Code: ${code}</p>`)).toBe(FOUND);
  expect(read(`<dl><dt>Transcript ID<sup>1</sup></dt><dd>${id}</dd><dt>Access Code¹</dt><dd>${code}</dd></dl>`)).toBe(
    FOUND,
  );
});

it.each(['<del>', '<s>', '<strike>'])('ignores text that is struck out: %s', (tag) => {
  const end = tag.replace('<', '</');
  expect(
    read(
      `<p>Transcript ID: ${tag}9999999${end} 1230422</p><p>Access Code: ${tag}Birch2020${end} <ins>Larch2020</ins></p>`,
    ),
  ).toBe(FOUND);
  expect(read(`${ID}<p>Access Code: ${tag}Birch2020${end}</p>`)).toBe(NO_CODE);
});

it('takes no code if part of its text is struck out by a style', () => {
  const struck = (text: string) => `<span style="text-decoration: line-through">${text}</span>`;
  expect(read(`${ID}<p>Access Code: ${struck('<b>Birch2020</b>')} Larch2020</p>`)).toBe(NO_CODE);
});

const people = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

it.each([
  [
    'whose code cannot be read',
    people('Transcript ID: 1230422', 'Access Code: see mail', 'Bob', 'Access Code: Birch2020'),
  ],
  [
    'whose ID cannot be read',
    people('Access Code: Birch2020', 'Transcript ID: 1,230,422', 'Bob', 'Transcript ID: 1230422'),
  ],
  [
    'whose code is empty',
    people('Transcript ID: 1230422', 'Access Code:', 'Transcript ID: 1,2', 'Access Code: Birch2020'),
  ],
  [
    'in a row of a table',
    `<table>${row('Transcript ID', 'Access Code')}${row('1230422', 'L1rch 2020')}${row('1,2', 'Birch2020')}</table>`,
  ],
])('does not give the code of the next person to a person %s', (_, html) => {
  expect(read(html)).toBe(NO_CODE);
});

it('an empty Access Code field does not keep an ID and a code below it from being read together', () => {
  expect(read(`${ID}<label>Access Code <input></label><p>Shared:</p>${ID}${CODE}`)).toBe(FOUND);
});

it.each([
  [
    'in rows of their own',
    '<div><div>Year</div><div>Transcript ID</div><div>Access Code</div></div><div><div>2019</div><div>1230422</div><div>Larch2020</div></div>',
    FOUND,
  ],
  [
    'all in one',
    '<div>Year</div><div>Transcript ID</div><div>Access Code</div><div>2019</div><div>1230422</div><div>Larch2020</div>',
    'nothing',
  ],
  [
    'in a table that ends with the label',
    `<table>${row('Created', 'Transcript ID')}${row('2019', '1230422')}</table>${CODE}`,
    FOUND,
  ],
])('does not assign cells to the column before theirs: %s', (_, html, expected) => {
  expect(read(html)).toBe(expected);
});

it('a click waits only for a code that is still loading', async () => {
  const fills: unknown[] = [];
  const late: Late = async (readPage, fillOf) => {
    if (!fillOf) return finished(readPage());
    fills.push(fillOf(finished(readPage())));
    document.body.innerHTML = ID + CODE;
    fills.push(fillOf(finished(readPage())));
    return finished(readPage());
  };
  const press = () => mcpTranscript.press(document, URL_OF_PAGE, async () => ({ status: 'failed' }), late);
  document.body.innerHTML = `${ID}<p>Access Code: Loading...</p>`;
  expect(await press()).toMatchObject({ ok: true, capture: { accessCode: 'Larch2020' } });
  expect(fills).toEqual(['begun', 'filled']);

  expect(await press()).toMatchObject({ ok: true });
  document.body.innerHTML = ID + CODE + ID.replace('1230422', '1230423');
  expect(await press()).toMatchObject({ ok: false });
  document.body.innerHTML = '';
  expect(await press()).toEqual({ ok: false, refusal: 'nothing-here' });
  expect(fills).toHaveLength(2);
});
