/** Whatever is pasted or dropped, the answer is quick, and a transcript at the end is still found. */
import { describe, expect, it } from 'vitest';
import { sendersIn } from '../../../lib/evidence/paste/senders';
import { readPasted } from '../../../lib/evidence/pasted';
import { growth } from './growth';
import { times } from './trial';

const END = '\nTranscript ID: 1230422\nAccess Code: Larch2020\n';
const MB = 1_000_000;
/** Everything in its full size takes ten seconds; what grows too fast is seen in a fraction of it as well. */
const MUCH = times(4, 20);
const UUID = '0f1e2d3c-4b5a-4678-9abc-def012345678';

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** CPU time in milliseconds, so that a busy machine does not matter. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** One second on an idle machine, doubled for a shared one. */
const LIMIT = 2_000;

describe(`${MUCH} MB`, () => {
  it.each([
    ['of lines', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n'],
    ['in one line', 'lorem ipsum '],
    ['without a space', 'a'],
    ['of line breaks', '\r\n'],
    ['of Japanese', '成績の証明です。これは長い。\n'],
    ['from right to left', '\u202eمرحبا بالعالم '],
    ['of lone surrogates', '\ud800'],
    ['of angle brackets', '<a '],
    ['of base64', 'JVBERi0xLjQKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFIvRmlsdGVyIC9GbGF0ZURl\n'],
  ])('%s', (_, part) => {
    const text = filled(part, MUCH * MB) + END;
    let found = 0;
    const time = timeOf(() => {
      found = readPasted(text).certain.length;
    });
    expect(found).toBe(1);
    expect(time).toBeLessThan(LIMIT);
  });
});

it('a chat of two people takes twice as long for twice as many pairs', () => {
  const pairs = (count: number) => Array.from({ length: count }, (_, i) => [`${1_230_000 + i}`, `Larch${20_000 + i}`]);
  const chat = (count: number) =>
    pairs(count)
      .map(
        ([id, code], i) =>
          `[14.05.19, 15:02:11] ${i % 2 ? 'Kim' : 'Avery'}: ID ${id}\n[14.05.19, 15:03:40] Kim: ${code}\n`,
      )
      .join('');
  const texts = new Map([4000, 8000].map((count) => [count, chat(count)] as const));
  let mixed = 0;
  const ask = (count: number) => {
    const areFromTwo = sendersIn(texts.get(count) ?? '');
    mixed = pairs(count).filter(([id = '', code = '']) => areFromTwo(id, code)).length;
  };
  expect(growth(ask, 4000, 5)).toBeLessThan(3.2);
  expect(mixed).toBe(4000);
});

describe('twice as many transcripts take twice as long', () => {
  const [id, code] = [(i: number) => `${1_230_000 + i}`, (i: number) => `Larch${20_000 + i}`];
  it.each<[string, (i: number) => string]>([
    ['pairs', (i) => `Transcript ID: ${id(i)}\nAccess Code: ${code(i)}\n\n`],
    ['rows', (i) => `${i % 400 ? '' : 'Transcript ID\tAccess Code\n'}${id(i)}\t${code(i)}\n`],
    ['passwords of IDs', (i) => `Transcript ID: ${id(i)}\nPassword: ${code(i)}\n`],
  ])('%s', (_, one) => {
    const texts = new Map(
      [2000, 4000].map((count) => [count, Array.from({ length: count }, (_, i) => one(i)).join('')]),
    );
    expect(growth((count) => readPasted(texts.get(count) ?? ''), 2000, 4)).toBeLessThan(3.2);
  });
});

describe('a text made to be slow', () => {
  it.each([
    '<',
    '<td>',
    '<table><tr><td>',
    '[url=',
    '[x](',
    '*a ',
    '**',
    '_a ',
    '\\a{',
    '`',
    '&#',
    '"',
    '\t',
    ' ',
    '| Transcript ID ',
    'Transcript ID: ',
    'Access Code is is ',
    'Access Code:::::',
    'https://',
    'https%3A%2F%2F',
    'https://www.credly.com/badges/=\n',
    'https://www.google.com/url?q=',
    'credly.com/',
    'From: a\nTo: b\n',
    'Name: A',
    '> ',
    '1 ',
  ])('of %j', (part) => {
    for (const length of [150_000, times(0.6, 3) * MB]) {
      expect(timeOf(() => readPasted(filled(part, length) + END))).toBeLessThan(LIMIT);
      expect(timeOf(() => readPasted('', filled(part, length) + END))).toBeLessThan(LIMIT);
    }
  });
});

it('5,000 links are all read', () => {
  const uuid = (i: number) => UUID.slice(0, -5) + String(10_000 + i);
  const text = Array.from({ length: 5_000 }, (_, i) => `See https://www.credly.com/badges/${uuid(i)} of mine.`).join(
    '\n',
  );
  let found: string[] = [];
  const time = timeOf(() => {
    found = readPasted(text).certain.map(({ capture: { evidence } }) => ('link' in evidence ? evidence.link : ''));
  });
  expect(new Set(found).size).toBe(5_000);
  expect(found[4_999]).toBe(`https://www.credly.com/badges/${uuid(4_999)}`);
  expect(time).toBeLessThan(LIMIT);
});

it('an email with 20 MB of attachments is read without them', () => {
  const mail = [
    'From: Avery Example <avery@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<table><tr><td>Transcript ID</td><td>Access Code</td></tr><tr><td>1230422</td><td>Larch=',
    '2020</td></tr></table>',
    '--b1',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename="transcript.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    filled('JVBERi0xLjQKJcfsj6IKNSAwIG9iago8PC9MZW5ndGggNiAwIFIvRmlsdGVyIC9GbGF0ZURl\r\n', 20 * MB),
    '--b1--',
    '',
  ].join('\r\n');
  let found: unknown;
  const time = timeOf(() => {
    found = readPasted(mail).certain.map(({ capture }) => capture);
  });
  expect(found).toMatchObject([{ evidence: { transcriptId: '1230422' }, accessCode: 'Larch2020' }]);
  expect(time).toBeLessThan(LIMIT);
});

it('lone surrogates next to a value are not part of it', () => {
  const { certain } = readPasted('\ud800Transcript ID: 1230422\udfff Access Code: Larch2020\ud800');
  expect(certain.map(({ capture }) => capture.accessCode)).toEqual(['Larch2020']);
});
