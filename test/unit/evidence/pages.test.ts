// @vitest-environment happy-dom
/**
 * Every page in test/pages/<kind>/<case>/ is read and its button clicked; its `expected.json` says what must come out.
 * A new case is a new folder and nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Capture, KINDS } from '../../../lib/evidence/evidence';
import { kindOf } from '../../../lib/evidence/kinds';
import { LIMITS } from '../../../lib/evidence/limits';
import { finished } from '../../../lib/evidence/page/steps';
import { type Answer, type Ask, atOnce, type PageKind, type Reading } from '../../../lib/evidence/page-kind';
import { begun, sightingOf } from './begun';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../pages');

const REFUSALS = ['link-gone', 'sign-in', 'consent', 'unavailable', 'not-microsoft', 'nothing-here'] as const;
const Values = z.array(z.string()).check(z.minLength(1));
const Expected = z.strictObject({
  url: z.url(),
  reading: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('nothing') }),
    z.strictObject({ state: z.literal('found') }),
    z.strictObject({
      state: z.literal('partial'),
      /** The fields without a value, in any order. */
      missing: z.array(z.enum(['transcriptId', 'accessCode'])),
      /** Every value of the two fields, in page order; an omitted field has none. */
      values: z.strictObject({ transcriptId: z.optional(Values), accessCode: z.optional(Values) }),
      /** Values found only in input fields, for the fields without a value. */
      typed: z.optional(z.strictObject({ transcriptId: z.optional(Values), accessCode: z.optional(Values) })),
    }),
  ]),
  /** The answers of the page's own origin, by path without query; no other path may be requested. */
  answers: z.optional(
    z.record(
      z.string().check(z.startsWith('/')),
      z.union([
        z.strictObject({ status: z.literal('ok'), file: z.string() }),
        z.strictObject({ status: z.literal('ok'), json: z.unknown() }),
        z.strictObject({ status: z.enum(['not-found', 'forbidden', 'failed']) }),
      ]),
    ),
  ),
  press: z.optional(
    z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), capture: Capture }),
      z.strictObject({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
    ]),
  ),
});
type Expected = z.infer<typeof Expected>;

const kinds = foldersIn(PAGES);
const cases = kinds.flatMap((kind) => foldersIn(join(PAGES, kind)).map((name) => `${kind}/${name}`));

it('there are cases for every kind', () => {
  expect(kinds).toEqual([...KINDS].sort());
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe.each(cases)('%s', (name) => {
  const kind = name.split('/')[0];

  it('reads what the page shows', () => {
    const { expected, page } = open(name);
    const before = document.documentElement.outerHTML;
    const reading = page ? finished(page.read(document, new URL(expected.url))) : { state: 'nothing' as const };

    expectReading(reading, expected.reading);
    if (expected.reading.state !== 'nothing') expect(page?.kind).toBe(kind);
    expect(page ? sightingOf(page, document, new URL(expected.url)).state : 'nothing').toBe(reading.state);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the expected result on a click', async () => {
    const { expected, page, ask, asked } = open(name);
    const before = document.documentElement.outerHTML;
    if (!expected.press) return;
    if (!page) throw new Error('A press is expected on a page of no kind.');

    expect(await page.press(document, new URL(expected.url), ask, atOnce)).toEqual(expected.press);
    expect(asked()).toEqual(Object.keys(expected.answers ?? {}));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['part by part', appendParts],
    ['node by node', appendNodes],
  ])('follows a page that fills in late, %s, and empties again', (_, append) => {
    const { expected, url, page } = open(name);
    const content = [...document.body.childNodes];
    document.body.replaceChildren();
    const scan = begun(page, document, url);
    if (!page || !scan) return;
    expect(scan.sighting()).toEqual({ state: 'nothing' });

    append(document.body, content, (added) => finished(scan.follow([added])));
    expect(scan.sighting()).toEqual(sightingOf(page, document, url));
    expect(scan.sighting().state).toBe(expected.reading.state);

    document.body.replaceChildren();
    finished(scan.follow([document.body]));
    expect(scan.sighting()).toEqual({ state: 'nothing' });
  });
});

it('keeps no more rows than the limit', async () => {
  const { url, expected, page } = open('learn-transcript/nothing-readable');
  const passedExams = Array.from({ length: LIMITS.rows + 20 }, (_, row) => ({
    examTitle: `Example ${row}`,
    examNumber: `XX-${row}`,
    examDateTaken: '2019-05-14T14:09:27+00:00',
  }));
  const names = passedExams.map(({ examTitle }) => ({ name: examTitle, status: 'Active' }));
  const json = {
    certificationData: { passedExams, activeCertifications: names, historicalCertifications: names },
  };
  const pressed = await page?.press(document, url, async () => ({ status: 'ok', json }), atOnce);

  expect(expected.press?.ok).toBe(true);
  if (!pressed?.ok) throw new Error('The press gave no evidence.');
  expect(Capture.parse(pressed.capture)).toEqual(pressed.capture);
  expect(pressed.capture.evidence.exams.map(({ code }) => code)).toEqual(
    passedExams.slice(0, LIMITS.rows).map(({ examNumber }) => examNumber),
  );
  expect(pressed.capture.evidence.certifications).toHaveLength(LIMITS.rows);
});

function expectReading(reading: Reading, expected: Expected['reading']) {
  if (reading.state === 'partial' && expected.state === 'partial') {
    const { transcriptId = [], accessCode = [] } = reading.values;
    if (expected.typed) expect(reading.typed).toEqual(expected.typed);
    expect({ missing: [...reading.missing].sort(), transcriptId, accessCode }).toEqual({
      missing: [...expected.missing].sort(),
      transcriptId: expected.values.transcriptId ?? [],
      accessCode: expected.values.accessCode ?? [],
    });
    return;
  }
  expect(reading).toMatchObject({ state: expected.state });
  if (reading.state === 'found') expect(Capture.parse(reading.capture)).toEqual(reading.capture);
}

function appendParts(parent: Node, content: Iterable<Node>, added: (node: Node) => void) {
  for (const node of content) {
    parent.appendChild(node);
    added(node);
  }
}

function appendNodes(parent: Node, content: Iterable<Node>, added: (node: Node) => void) {
  for (const node of content) {
    const isTemplate = node.nodeName === 'TEMPLATE';
    const bare = parent.appendChild(node.cloneNode(isTemplate));
    added(bare);
    if (!isTemplate) appendNodes(bare, [...node.childNodes], added);
  }
}

/** Makes the case's page this window's document, at its own address. */
function open(name: string) {
  const folder = join(PAGES, name);
  const expected = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const url = new URL(expected.url);

  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(expected.url);
  document.open();
  document.write(readFileSync(join(folder, 'page.html'), 'utf8'));
  document.close();
  // A rule of every browser's own style sheet that happy-dom lacks.
  const style = document.createElement('style');
  style.textContent = '[hidden] { display: none !important }';
  document.head.append(style);

  const asked: string[] = [];
  const ask: Ask = async (path) => {
    const at = new URL(path, url.origin).pathname;
    asked.push(at);
    return answer(folder, expected.answers?.[at]);
  };
  const page: PageKind | undefined = kindOf(url);
  return { expected, url, page, ask, asked: () => asked };
}

function answer(folder: string, planned: NonNullable<Expected['answers']>[string] | undefined): Answer {
  if (!planned) return { status: 'failed' };
  if (!('file' in planned)) return planned as Answer;
  return { status: 'ok', json: JSON.parse(readFileSync(join(folder, planned.file), 'utf8')) };
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
