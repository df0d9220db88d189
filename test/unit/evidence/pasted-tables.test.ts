/** Tables as people have them: whatever columns stand beside the two that count, and however a cell is written. */
import { describe, expect, it } from 'vitest';
import { readsOf } from './pasted-told';

const WHOLE = { certain: ['1230422 Larch2020', '1230423 Birch2020'], ask: [] };
const ROWS = [
  ['1230422', 'Larch2020', 'Active'],
  ['1230423', 'Birch2020', 'Expired'],
];

/** How a table is written. */
const FORMS: [string, (rows: string[][]) => [text: string, html?: string]][] = [
  ['Markdown', (rows) => [rows.map((row) => `| ${row.join(' | ')} |`).join('\n')]],
  ['tabs', (rows) => [rows.map((row) => row.join('\t')).join('\n')]],
  ['CSV', (rows) => [rows.map((row) => row.join(',')).join('\n')]],
  ['CSV with semicolons', (rows) => [rows.map((row) => row.join(';')).join('\n')]],
  ['quoted CSV', (rows) => [rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')]],
  [
    'HTML',
    (rows) => ['', `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`],
  ],
];

describe.each(FORMS)('as %s', (_, written) => {
  it.each(['Status', 'Note', 'Comments', 'Title', 'Country', 'Year', 'Provider', 'Certification'])(
    'a column “%s” after the codes is not read as codes',
    (heading) => {
      expect(readsOf(...written([['Transcript ID', 'Access Code', heading], ...ROWS]))).toEqual(WHOLE);
    },
  );

  it('loses no row after one whose code cannot be read', () => {
    const rows = [['Transcript ID', 'Access Code'], ['1230424', 'see mail'], ...ROWS.map((row) => row.slice(0, 2))];
    expect(readsOf(...written(rows))).toEqual({ certain: ['1230424 -', ...WHOLE.certain], ask: [] });
  });
});

describe('a cell in quotes', () => {
  it.each([
    ['a comma', 'name,transcript_id,access_code\n"Example, Avery",1230422,Larch2020'],
    ['a semicolon', 'name;transcript_id;access_code\n"Example; Avery";1230422;"Larch2020"'],
    ['doubled quotes', 'name,transcript_id,access_code\n"Avery ""Ave"", Example",1230422,Larch2020'],
    ['a line break', 'name,transcript_id,access_code\n"Avery\nExample",1230422,Larch2020'],
    ['a line break, from a sheet', 'name\ttranscript_id\taccess_code\n"Avery\nExample"\t1230422\tLarch2020'],
  ])('may contain %s', (_, text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });

  it('is a code as a whole, or not at all', () => {
    const text = 'transcript_id,access_code\n1230422,"Larch,2020"\n1230423,"Birch""2020"\n1230424,Cedar2020';
    expect(readsOf(text)).toEqual({ certain: ['1230422 -', '1230423 -', '1230424 Cedar2020'], ask: [] });
  });
});

it('loses neither a code beside an ID that cannot be read nor the rows below', () => {
  const text =
    'Name\tTranscript ID\tAccess Code\nAvery\t1 230 422\tLarch2020\nBob\tnone\tnone\nKim\t1230424\tCedar2020';
  expect(readsOf(text)).toEqual({ certain: ['1230424 Cedar2020'], ask: ['- Larch2020'] });
});

it('leaves the ID of a row with more or fewer cells than the heading to the person', () => {
  const text = 'name,transcript_id,access_code\nAvery,1230422,Larch,2020\nBob,1230423\nKim,1230424,Cedar2020';
  expect(readsOf(text)).toEqual({ certain: ['1230424 Cedar2020'], ask: ['1230422 -', '1230423 -'] });
});

it.each([
  ['commas', 'Transcript ID,1230422\nAccess Code,Larch2020'],
  ['commas and quotes', '"Access Code","Larch2020"\n"Transcript ID","1230422"'],
  ['semicolons', 'Name;Avery Example\nTranscript ID;1230422\nAccess Code;Larch2020'],
  ['formulas', 'Transcript ID,Access Code\n="1230422",="Larch2020"'],
  [
    'a drawn frame',
    '┌───────────────┬─────────────┐\n│ Transcript ID │ Access Code │\n├───────────────┼─────────────┤\n│ 1230422       │ Larch2020   │\n└───────────────┴─────────────┘',
  ],
  [
    'a frame of double lines',
    '╔═════════╦════════╗\n║ Transcript ID ║ Access Code ║\n╠═════════╬════════╣\n║ 1230422 ║ Larch2020 ║',
  ],
  ['doubled bars around headings', '||Transcript ID||Access Code||\n|1230422|Larch2020|'],
  ['doubled bars and more headings', '|| Name || Transcript ID || Access Code ||\n| Avery | 1230422 | Larch2020 |'],
  ['doubled bars and signs', '{|\n! Transcript ID !! Access Code\n|-\n| 1230422 || Larch2020\n|}'],
  ['its labels and values in one row', 'Transcript ID,1230422,Access Code,Larch2020'],
  ['spaces in that row', 'Name, Avery Example, Transcript ID, 1230422, Access Code, Larch2020'],
  ['quotes in that row', '"Access Code";"Larch2020";"Transcript ID";"1230422"'],
  ['notes in its heading', 'Transcript ID (7 digits)\tAccess Code (8 characters)\n1230422\tLarch2020'],
])('a table is read with %s', (_, text) => {
  expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
});

it.each([
  'Transcript ID,1230422,Access Code,Larch2020\nTranscript ID,1230423,Access Code,Birch2020',
  'Transcript ID;1230422\nAccess Code;Larch2020\nTranscript ID;1230423\nAccess Code;Birch2020',
])('of several transcripts, each under its own labels, loses none: %j', (text) => {
  expect(readsOf(text)).toEqual(WHOLE);
});

it('a table on its side, with commas, has a column for each transcript', () => {
  const text = ',Avery,Kim\nTranscript ID,1230422,1230423\nAccess Code,Larch2020,Birch2020';
  expect(readsOf(text)).toEqual(WHOLE);
});

it.each([
  'Name Transcript ID Access Code\nAvery Example 1230422 Larch2020',
  'Transcript ID Access Code Exam Date\n1230422 Larch2020 AZ-103 2019-05-14',
  'Name\nTranscript ID\nAccess Code\nAvery Example\n1230422\nLarch2020',
])('a table that has lost its columns is left to the person: %j', (text) => {
  expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
});

describe('the clipboard’s HTML', () => {
  it('is completed from the plain text if it lacks a space that the page shows, and left to the person', () => {
    const html =
      '<div><b>Transcript ID</b><span>1230422</span></div><div><span>Access Code</span><span>Larch2020</span></div>';
    expect(readsOf('Transcript ID\n1230422\nAccess Code\nLarch2020', html)).toEqual({
      certain: [],
      ask: ['1230422 Larch2020'],
    });
  });

  it('is not completed with the code of another transcript', () => {
    expect(readsOf('Transcript ID: 1230423\nAccess Code: Birch2020', '<p>Transcript ID: 1230422</p>')).toEqual({
      certain: ['1230422 -'],
      ask: [],
    });
  });
});

it.each([
  'Access Code  : Larch2020\nTranscript ID  : 1230422',
  '<b>Access Code</b> : Larch2020\n<b>Transcript ID</b> : 1230422',
])('lines with a wide space before their colon are not a table: %j', (text) => {
  expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
});
