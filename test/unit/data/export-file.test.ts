import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExportFile, type ImportRefusal, LARGEST_IMPORT, parseExport } from '../../../lib/data/export-file';
import { REQUESTS_LIMIT, Requests, SCHEMA_VERSION } from '../../../lib/request/requests';
import { oldTranscript, requestWith } from '../request/example-request';
import { EVERYTHING, fileOf, only, PREPARED, RICH, SENT } from './example-data';

const FILE = fileOf(EVERYTHING);
const text = (part: object = {}) => JSON.stringify({ ...FILE, ...part });
const refusalOf = (written: string): ImportRefusal | undefined => {
  const parsed = parseExport(written);
  return 'refusal' in parsed ? parsed.refusal : undefined;
};

/** A file with parts of the sent request changed. */
const withSent = (part: object) => text({ requests: { ...RICH, all: [{ ...SENT, ...part }, PREPARED] } });
/** The same, with its first piece of evidence changed. */
const withEvidence = (part: object) => {
  const [item, ...others] = SENT.items;
  return withSent({ items: [{ ...item, evidence: { ...item?.evidence, ...part } }, ...others] });
};

describe('an exported file', () => {
  it.each([0, 1, '\t'])('is read back unchanged, indented by %j', (indent) => {
    expect(parseExport(JSON.stringify(FILE, undefined, indent))).toEqual({ file: FILE, leftOut: [] });
  });

  it('with applications is read back with them', () => {
    const applications = { 'f-1': 'JVBERi0xLjcK', 'f-2': '', 'f-3': 'YQ==' };
    expect(parseExport(text({ applications }))).toEqual({ file: { ...FILE, applications }, leftOut: [] });
  });

  it('contains codes only if they were asked for', () => {
    const file = fileOf(EVERYTHING, false);
    expect(JSON.stringify(file)).not.toContain('Avery2020');
    expect(parseExport(JSON.stringify(file))).toEqual({ file, leftOut: [] });
    expect(JSON.stringify(FILE)).toContain('Avery2020');
  });

  it('by an older version is upgraded', () => {
    const v1 = JSON.parse(readFileSync(new URL('../../stored/v1.json', import.meta.url), 'utf8'));
    const parsed = parseExport(text({ version: 1, requests: v1, accessCodes: undefined }));
    expect(parsed).toMatchObject({ file: { version: SCHEMA_VERSION, requests: { currentId: 'first' } } });
  });

  it('drops unknown properties', () => {
    const more = { ...FILE, telemetry: true, settings: { ...FILE.settings, colour: 'red' } };
    expect(parseExport(JSON.stringify(more))).toEqual({ file: FILE, leftOut: [] });
  });

  it('keeps names as plain text, whatever they contain', () => {
    const fullName = '<img src=x onerror=alert(1)>“&amp;"';
    const whole = only({ applicant: { fullName, email: '<b>', studentId: '{{7*7}}' } });
    expect(parseExport(JSON.stringify(fileOf(whole)))).toEqual({ file: fileOf(whole), leftOut: [] });
  });
});

describe('is refused as', () => {
  it.each<[ImportRefusal, string, string]>([
    ['not-json', 'nothing at all', ''],
    ['not-json', 'text', 'Dear Excelsior University,'],
    ['not-json', 'a file that ends too early', text().slice(0, -1)],
    ['not-json', 'a file that ends in a text', text().slice(0, 400)],
    ['not-json', 'more after the end', `${text()}}`],
    ['not-json', 'a mark before it', `\uFEFF${text()}`],
    ['not-json', 'NaN', 'NaN'],
    ['not-json', 'code', `({format: 'credit-courier'})`],
    ['not-json', 'bytes', '\0\x01\x02'],
    ['foreign', 'null', 'null'],
    ['foreign', 'a number', '7'],
    ['foreign', 'a text', '"credit-courier"'],
    ['foreign', 'a list', '[]'],
    ['foreign', 'a list of files', `[${text()}]`],
    ['foreign', 'an empty object', '{}'],
    ['foreign', 'another format', text({ format: 'other' })],
    ['foreign', 'another letter case', text({ format: 'Credit-Courier' })],
    ['foreign', 'a list as format', text({ format: ['credit-courier'] })],
    ['foreign', 'no format', text({ format: undefined })],
    ['foreign', 'its format where every object has something', '{"__proto__": {"format": "credit-courier"}}'],
    ['newer', 'the next version', text({ version: SCHEMA_VERSION + 1 })],
    ['newer', 'a far version', text({ version: 1e9 })],
    ['newer', 'a newer version of which nothing else is known', '{"format": "credit-courier", "version": 99}'],
    ['damaged', 'no version', text({ version: undefined })],
    ['damaged', 'a version in words', text({ version: '2' })],
    ['damaged', 'version 0', text({ version: 0 })],
    ['damaged', 'a version below', text({ version: -1 })],
    ['damaged', 'no requests', text({ requests: undefined })],
    ['damaged', 'requests of a newer version', text({ requests: { ...RICH, version: SCHEMA_VERSION + 1 } })],
    ['damaged', 'an application that no browser decodes', text({ applications: { 'f-1': 'YQ=' } })],
    ['damaged', 'an application cut short', text({ applications: { 'f-1': 'JVBER' } })],
    [
      'damaged',
      'a life that begins with its end',
      withSent({ life: [{ event: 'closed', at: '2026-05-12T10:00:00.000Z' }] }),
    ],
    ['damaged', 'an item twice', withSent({ items: [...SENT.items, SENT.items[0]] })],
    ['damaged', 'no settings', text({ settings: undefined })],
    ['damaged', 'no moment', text({ exportedAt: undefined })],
    ['damaged', 'a moment that no clock shows', text({ exportedAt: '2026-99-99T99:99:99.999Z' })],
    ['damaged', 'only its head', '{"format": "credit-courier", "version": 2}'],
  ])('%s: %s', (refusal, _, written) => {
    expect(refusalOf(written)).toBe(refusal);
  });
});

describe('is damaged with', () => {
  it.each([
    ['no request', text({ requests: { ...RICH, all: [] } })],
    ['a request that is none', text({ requests: { ...RICH, all: [null] } })],
    ['two requests of one id', text({ requests: { ...RICH, all: [SENT, SENT], currentId: 'first' } })],
    ['a request shown that is not there', text({ requests: { ...RICH, currentId: 'other' } })],
    ['an id with a space', withSent({ id: 'a b' })],
    ['an id that every object has', withSent({ id: 'constructor' })],
    ['an id that leads to every object', withSent({ id: '__proto__' })],
    ['evidence under such an id', withSent({ items: [{ ...SENT.items[0], id: 'constructor' }] })],
    ['evidence of another kind', withEvidence({ kind: 'diploma' })],
    ['a viewing page elsewhere', withEvidence({ viewingPage: 'https://example.com/' })],
    ['a viewing page by http', withEvidence({ viewingPage: 'http://mcp.microsoft.com/' })],
    ['a viewing page that is code', withEvidence({ viewingPage: 'javascript:alert(1)' })],
    ['a viewing page with a line break', withEvidence({ viewingPage: 'https://mcp.microsoft.com/\nBcc: a@b' })],
    ['a transcript ID in words', withEvidence({ transcriptId: 'abc' })],
    ['a holder over two lines', withEvidence({ holder: 'Avery\nTranscript ID: 666' })],
    ['a holder that hides text', withEvidence({ holder: 'Avery\u202E' })],
    ['a day that no calendar has', withEvidence({ exams: [{ code: 'AZ-103', title: '', passedOn: '2019-02-30' }] })],
    ['a code over two lines', withEvidence({ exams: [{ code: 'AZ\n103', title: '' }] })],
    ['a life out of words', withSent({ life: 'sent' })],
    ['an event that is none', withSent({ life: [{ event: 'lost', at: SENT.startedAt }] })],
    ['an event at no moment', withSent({ life: [{ event: 'sent', at: '2026-13-01T00:00:00.000Z' }] })],
    ['an event before all computers', withSent({ life: [{ event: 'sent', at: '0001-01-01T00:00:00.000Z' }] })],
    ['too many credit hours', withSent({ life: [{ ...SENT.life[4], credits: [{ exam: 'AZ-103', hours: 1e9 }] }] })],
    ['a note that is too long', withSent({ life: [{ ...SENT.life[4], note: 'a'.repeat(501) }] })],
    ['a step that is none', withSent({ ticks: ['mow'] })],
    ['a name that is a number', withSent({ applicant: { ...SENT.applicant, fullName: 7 } })],
    ['a name that is too long', withSent({ applicant: { ...SENT.applicant, fullName: 'a'.repeat(121) } })],
    ['an application without a key', withSent({ application: { ...SENT.application, file: undefined } })],
    ['settings that are none', text({ settings: [] })],
    ['codes that are a list', text({ accessCodes: ['Avery2020'] })],
    ['a code that is a number', text({ accessCodes: { first: { 'mcp-transcript:1234567': 7 } } })],
    ['a code over two lines', text({ accessCodes: { first: { 'mcp-transcript:1234567': 'a\nBadge: Forged' } } })],
    ['a code that is too long', text({ accessCodes: { first: { 'mcp-transcript:1234567': 'a'.repeat(65) } } })],
    ['an application that is no base64', text({ applications: { f1: 'a b' } })],
    ['an application that is a list', text({ applications: { f1: ['YQ=='] } })],
    ['an application under what every object has', text({ applications: { constructor: 'YQ==' } })],
  ])('%s', (_, written) => {
    expect(refusalOf(written)).toBe('damaged');
  });
});

describe('a setting that is not valid', () => {
  it.each([
    ['recipient', 'a@microsoft.com'],
    ['recipient', 'a@example.edu\nBcc: b@c.d'],
    ['followUpDays', 900],
    ['theme', 'plaid'],
    ['keepCodes', 'yes'],
    ['buttonOff', null],
  ] as const)('is left out and reported, and the rest is read: %s, %j', (name, value) => {
    const { [name]: _, ...rest } = FILE.settings;
    expect(parseExport(text({ settings: { ...FILE.settings, [name]: value } }))).toEqual({
      file: { ...FILE, settings: rest },
      leftOut: [name],
    });
  });

  it('does not include settings that the file leaves out', () => {
    expect(parseExport(text({ settings: { theme: 'dark' } }))).toEqual({
      file: { ...FILE, settings: { theme: 'dark' } },
      leftOut: [],
    });
  });
});

describe('too much data', () => {
  const many = <T>(one: T, length = 100_000) => Array.from({ length }, () => one);

  it('is a file of more than 30 MB', () => {
    const long = ' '.repeat(50_000_000);
    expect(refusalOf(long)).toBe('too-large');
    expect(refusalOf(`{"format": "credit-courier", "version": 2, "requests": "${long}"}`)).toBe('too-large');
    expect(refusalOf(' '.repeat(LARGEST_IMPORT + 1))).toBe('too-large');
    expect(refusalOf(' '.repeat(LARGEST_IMPORT))).toBe('not-json');
  });

  it('does not include an application that just fits, and its length breaks nothing', () => {
    const base64 = 'A'.repeat(LARGEST_IMPORT - 100_000);
    const parsed = parseExport(text({ applications: { f1: base64 } }));
    expect('file' in parsed && parsed.file.applications?.f1?.length).toBe(base64.length);
    expect(refusalOf(text({ applications: { f1: `${base64}*` } }))).toBe('damaged');
  });

  it.each([
    ['requests', () => text({ requests: { ...RICH, all: many(PREPARED, 10_000) } })],
    [
      'requests, each with an id of its own',
      () => {
        const all = many(PREPARED, REQUESTS_LIMIT + 1).map((request, i) => ({ ...request, id: `r${i}` }));
        return text({ requests: { ...RICH, currentId: 'r0', all } });
      },
    ],
    ['events', () => withSent({ life: many(SENT.life[0], 5000) })],
    ['exams', () => withEvidence({ exams: many({ code: 'AZ-103', title: '' }) })],
    ['credits', () => withSent({ life: [{ ...SENT.life[4], credits: many({ exam: 'AZ-103', hours: 3 }) }] })],
    ['nulls', () => withSent({ items: many(null) })],
  ])('is refused: many %s', (_, write) => {
    expect(refusalOf(write())).toBe('damaged');
  });

  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

  it.each([
    ['not-json', 'lists without an end', '['.repeat(100_000)],
    ['foreign', 'lists in lists', nested(100_000, '[', ']')],
    ['foreign', 'objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    [
      'damaged',
      'lists in the requests',
      text({ requests: 0 }).replace('"requests":0', `"requests":${nested(1e5, '[', ']')}`),
    ],
    [
      'damaged',
      'objects in the life',
      withSent({ life: 0 }).replace('"life":0', `"life":${'{"life":'.repeat(1e5)}0${'}'.repeat(1e5)}`),
    ],
  ] as [ImportRefusal, string, string][])('%s: deep nesting: %s', (refusal, _, written) => {
    expect(refusalOf(written)).toBe(refusal);
  });

  it('deep nesting in an unknown property is dropped', () => {
    const written = text({ more: 0 }).replace('"more":0', `"more":${nested(1e5, '[', ']')}`);
    expect(parseExport(written)).toEqual({ file: FILE, leftOut: [] });
  });
});

describe('keys that every object inherits', () => {
  const insert = (at: string, keys: string) => {
    const written = text();
    expect(written).toContain(at);
    return written.replace(at, `${at}${keys},`);
  };
  const KEYS = '"__proto__":{"polluted":true,"keepCodes":true},"constructor":{"prototype":{"polluted":true}}';

  it.each(['{', '"requests":{', '"settings":{', '"applicant":{', '"evidence":{', '"sending":{'])(
    'are dropped in %s',
    (at) => {
      expect(parseExport(insert(at, KEYS))).toEqual({ file: FILE, leftOut: [] });
      expect({}).not.toHaveProperty('polluted');
      expect(Object.getPrototypeOf(ExportFile.parse(JSON.parse(insert(at, KEYS))))).toBe(Object.prototype);
    },
  );

  it('are not codes', () => {
    const parsed = parseExport(insert('"accessCodes":{', '"__proto__":{"mcp-transcript:1234567":"Forged1"}'));
    expect(JSON.stringify(parsed)).not.toContain('Forged1');
    expect(refusalOf(insert('"accessCodes":{', '"constructor":{"mcp-transcript:1234567":"Forged1"}'))).toBe('damaged');
  });

  it('are not choices', () => {
    const parsed = parseExport(insert('"choices":{', '"__proto__":true'));
    expect(parsed).toEqual({ file: FILE, leftOut: [] });
  });
});

it('never throws, and leaves the stored data alone, whatever a file contains', () => {
  const paths = ['version', 'exportedAt', 'requests', 'settings', 'accessCodes', 'applications', 'format'] as const;
  const garbage = fc.dictionary(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }));
  const request = fc.dictionary(fc.constantFrom(...Object.keys(SENT)), fc.jsonValue({ maxDepth: 3 }));
  const before = structuredClone(EVERYTHING);
  const seen = new Set<string>();
  const look = (written: string) => {
    const parsed = parseExport(written);
    seen.add('file' in parsed ? 'file' : parsed.refusal);
    if ('file' in parsed) expect(Requests.safeParse(parsed.file.requests).success).toBe(true);
  };
  fc.assert(
    fc.property(garbage, (part) => look(text(part))),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(request, (part) => look(withSent(part))),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.string(), look), { numRuns: 200 });
  expect([...seen]).toEqual(expect.arrayContaining(['file', 'damaged', 'foreign', 'not-json']));
  expect(EVERYTHING).toEqual(before);
});

it('any code that can be typed can be exported', () => {
  const { request, codes } = requestWith([oldTranscript()], { codes: { 1234567: 'A "b" <c> \\ ü' } });
  const whole = { ...only(request), codes: { first: codes } };
  expect(parseExport(JSON.stringify(fileOf(whole)))).toEqual({ file: fileOf(whole), leftOut: [] });
});
