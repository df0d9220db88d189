// @vitest-environment happy-dom
/**
 * Whatever a person types and a page gives, what leaves is what was shown. Other programs read it back: no header,
 * parameter, part, cell or line is there by accident, and each word is that of the preview.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { LetterText } from '../../../components/letter/letter-text';
import { Words } from '../../../components/parts/words';
import { draftFile } from '../../../lib/channels/draft-file';
import { mailtoDraft } from '../../../lib/channels/mailto';
import { WEBMAIL, webmailLink } from '../../../lib/channels/webmail';
import { parseExport, writeExport } from '../../../lib/data/export-file';
import { COLUMNS, exportRows } from '../../../lib/data/rows';
import { tableOf } from '../../../lib/data/table';
import { AccessCode } from '../../../lib/evidence/evidence';
import { LIMITS } from '../../../lib/evidence/limits';
import { cleanLine } from '../../../lib/evidence/words/clean';
import { composeLetter, letterParts } from '../../../lib/letter/letter';
import { sendingOf } from '../../../lib/letter/sending';
import { summaryOf } from '../../../lib/letter/summary';
import { applyChange } from '../../../lib/request/changes';
import type { LifeEvent } from '../../../lib/request/life-event';
import { type Current, EMPTY_REQUEST } from '../../../lib/request/request';
import { Requests } from '../../../lib/request/requests';
import { english } from '../../../lib/texts/english';
import { recordRows, recordText } from '../../../lib/texts/record';
import { translator } from '../../../lib/texts/translate';
import { anyText } from '../channels/any-text';
import { fileOf, only } from '../data/example-data';
import { anyChange } from '../request/any-change';
import { credlyBadge, exam, NOW, oldTranscript, requestWith } from '../request/example-request';
import { SEED, times } from './trial';

const PYTHON = path.resolve(import.meta.dirname, '../../interop/python-readers.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.info('Left out: what leaves, read by Python, because there is no python3 here.');

const t = translator(english, 'en');
const text = (max: number) => anyText.map((written) => written.slice(0, max));
/** A complete request, with arbitrary words wherever words can be. */
const anyRequest: fc.Arbitrary<Current> = fc
  .record({
    fullName: text(120).map((name) => `A${name}`),
    email: text(120).map((email) => `a${email}`),
    studentId: text(40),
    title: anyText.map((title) => cleanLine(title, LIMITS.title)),
    examTitle: anyText.map((title) => cleanLine(title, LIMITS.title)),
    code: anyText
      .map((code) => AccessCode.safeParse(`x${code}`.slice(0, 64).trim()))
      .map(({ data }) => data ?? 'two  spaces'),
    file: text(300),
  })
  .map(({ fullName, email, studentId, title, examTitle, code, file }) =>
    requestWith([oldTranscript(), credlyBadge({ title, exams: [exam('AZ-103', examTitle)] })], {
      applicant: { fullName, email, studentId },
      application: { file: 'f1', name: file, size: 9, addedAt: NOW, findings: [] },
      codes: { 1234567: code },
    }),
  );

const trial = { seed: SEED, numRuns: times(300, 2000) };

const place = document.createElement('div');

function previewOf(current: Current): string {
  render(
    <Words.Provider value={t}>
      <LetterText letter={{ parts: letterParts(current) }} />
    </Words.Provider>,
    place,
  );
  const blocks = [...place.querySelectorAll('p')].map((block) =>
    [...block.querySelectorAll('.line')].map((line) => line.textContent).join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** Rich text as displayed: a break for each `<br>`, and several spaces as one unless the paragraph keeps them. */
function shown(html: string): string {
  const place = document.createElement('div');
  place.innerHTML = html;
  const blocks = [...place.querySelectorAll('p')].map((block) => {
    for (const line of block.querySelectorAll('br')) line.replaceWith('\n');
    const words = block.textContent ?? '';
    return block.getAttribute('style') === 'white-space:pre-wrap' ? words : words.replace(/ +/g, ' ');
  });
  return `${blocks.join('\n\n')}\n`;
}

const withLf = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n');

it('the draft file, the mail link, the record and the copied text match the preview, letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (current) => {
      const letter = composeLetter(current);
      const preview = previewOf(current);
      const mail = await PostalMime.parse(await draftFile(letter));
      expect(withLf(mail.text)).toBe(preview);
      expect(shown(withLf(mail.html))).toBe(preview);
      expect(mail.subject).toBe(letter.subject);
      expect(mail.headers).toHaveLength(5);
      expect(summaryOf(letter).text.endsWith(`\n\n${preview}`)).toBe(true);
      const heading = `To: ${letter.recipient}\nSubject: ${letter.subject}`;
      expect(shown(summaryOf(letter).html)).toBe(`${heading}\n\n${preview}`);
      const draft = mailtoDraft(current);
      if (draft.step === 'full') {
        const body = new URLSearchParams(draft.href.slice(draft.href.indexOf('?') + 1)).get('body');
        expect(withLf(body ?? '')).toBe(preview.trimEnd());
      }
      const kept = sendingOf(current);
      const code = Object.values(current.codes)[0] as string;
      expect(kept.text).toBe(preview.replace(`Access Code: ${code}\n`, 'Access Code: [access code: paste here]\n'));
    }),
    trial,
  );
}, 1_800_000);

/** A record of what was sent, as a foreign file could have it: arbitrary words in each place. */
const anySending = fc.record({
  recipient: text(200),
  subject: text(400),
  text: text(400),
  exams: fc.array(text(40), { maxLength: 3 }),
  links: fc.array(text(300), { maxLength: 3 }),
  application: text(300),
});

it('the record has one line for each thing, whatever text it contains', () => {
  fc.assert(
    fc.property(anySending, (sending) => {
      const sent = { at: NOW, channel: 'gmail' as const, sending };
      const [head = ''] = recordText(t, 'A request', [sent]).split(`\n\n${t('record.letter')}:\n\n`);
      const rows = recordRows(t, sent);
      const lines = rows.reduce((sum, row) => sum + row.lines.length, 0);
      expect(head.split(/[\r\n\v\f\u0085\u2028\u2029]/)).toHaveLength(2 + lines);
    }),
    trial,
  );
});

it('every reader finds the rows and columns of the table, and no cell is a formula in any locale', () => {
  const asked: Asked[] = [];
  const meant: string[][][] = [];
  fc.assert(
    fc.property(anySending, anyRequest, (sending, { request }) => {
      const life: LifeEvent[] = [{ event: 'sent', at: NOW, sending }];
      const { requests } = only({ ...request, life });
      const table = tableOf(requests);
      const rows = Papa.parse<string[]>(table, { delimiter: ',' });
      expect(rows.errors).toEqual([]);
      const cells = exportRows(requests).map((row) => COLUMNS.map((column) => row[column]));
      // Our only change is the mark before what would be a formula.
      const unmarked = (all: readonly (readonly string[])[]) =>
        all.map((row) => row.map((cell) => cell.replace(/'/g, '')));
      expect(unmarked(rows.data)).toEqual(unmarked([[...COLUMNS], ...cells]));
      for (const delimiter of [',', ';', '\t']) {
        const { data } = Papa.parse<string[]>(table, { delimiter, quoteChar: delimiter === ',' ? '"' : '\u0001' });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
      asked.push({ as: 'csv', text: table.toWellFormed() });
      meant.push(rows.data.map((row) => row.map((cell) => cell.toWellFormed())));
    }),
    trial,
  );
  if (hasPython) expect(readByPython(asked)).toEqual(meant);
});

it('an exported file is read back unchanged, by us and by Python', () => {
  const asked: Asked[] = [];
  const meant: unknown[] = [];
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 15 }), (changes) => {
      let current: Current = { request: EMPTY_REQUEST, codes: {} };
      for (const change of changes) current = applyChange(current, change, NOW, sendingOf(current)).current;
      const whole = { ...only(current.request), codes: { first: current.codes } };
      const file = JSON.parse(JSON.stringify(fileOf(whole)));
      const written = writeExport(file);
      expect(Requests.safeParse(file.requests).success).toBe(true);
      expect(parseExport(written)).toEqual({ file, leftOut: [] });
      asked.push({ as: 'json', text: written });
      meant.push(file);
    }),
    { ...trial, numRuns: times(100, 1000) },
  );
  if (hasPython) expect(readByPython(asked)).toEqual(meant);
}, 1_800_000);

it.runIf(hasPython)('mail links and webmail links have only their own fields, as read by Python', () => {
  const asked: Asked[] = [];
  const meant: unknown[] = [];
  for (const current of fc.sample(anyRequest, trial)) {
    const { href, letter } = mailtoDraft(current);
    const body = letter.text.trimEnd().replaceAll('\n', '\r\n');
    asked.push({ as: 'query', text: href });
    meant.push({
      scheme: 'mailto',
      host: '',
      path: letter.recipient,
      fragment: '',
      fields: [
        ['subject', letter.subject],
        ['body', body],
      ],
    });
    for (const row of WEBMAIL) {
      const { host, pathname, searchParams } = new URL(row.start);
      asked.push({ as: 'query', text: webmailLink(row, letter) });
      const fields = [
        ...searchParams,
        [row.fields.recipient, letter.recipient],
        [row.fields.subject, letter.subject],
        [row.fields.body, letter.text.replaceAll('\n', '\r\n')],
      ];
      meant.push({ scheme: 'https', host, path: pathname, fragment: '', fields });
    }
  }
  expect(readByPython(asked)).toEqual(meant);
});

interface Asked {
  as: 'csv' | 'json' | 'query';
  text: string;
}

function readByPython(asked: readonly Asked[]): unknown[] {
  const input = asked.map((each) => JSON.stringify(each)).join('\n');
  const output = execFileSync('python3', [PYTHON], { input, encoding: 'utf8', maxBuffer: 1024 ** 3 });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
