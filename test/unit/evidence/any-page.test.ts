// @vitest-environment happy-dom
/** What holds for any web page at the address of a share page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Capture, KINDS } from '../../../lib/evidence/evidence';
import { identity } from '../../../lib/evidence/identity';
import { kindOf, LEARN_AND_CREDLY_KINDS, OLD_DASHBOARD_KINDS } from '../../../lib/evidence/kinds';
import { finished } from '../../../lib/evidence/page/steps';
import { type Answer, atOnce, type Sighting } from '../../../lib/evidence/page-kind';
import { sightingOf } from './begun';

// Do not let the next test read a page that a property has generated.
beforeEach(() => {
  document.title = '';
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const UUID = '0f1e2d3c-4b5a-4968-8776-655443322110';
const PAGES = join(import.meta.dirname, '../../pages');
/** For each kind, the first address that its test pages accept. */
const ADDRESSES = KINDS.map((kind) => {
  const { accepts } = JSON.parse(readFileSync(join(PAGES, kind, 'urls.json'), 'utf8'));
  return accepts[0] as string;
});

const WORDS = [
  'Transcript ID:',
  'Access Code',
  'Transcript Viewing Page',
  'MCID',
  '1234567',
  '7654321',
  'Avery2020',
  'https://mcp.microsoft.com/Transcript',
  'Passed exams',
  'Active certifications',
  'Exam title',
  'AZ-103',
  'Legal name: Avery Example',
  'Microsoft Certified: Azure Fundamentals',
  'Issued by Microsoft',
  'Date issued: May 14, 2019',
  'has successfully achieved',
  '404 - Page not found',
  'Sign in to your account',
  'Service unavailable',
  'Exam 533: Implementing Azure was issued by Microsoft to Avery Example.',
];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom('x'.repeat(700), '\u202E', '\u0000', '\uD83D', '\u0001'),
);
const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'a',
  'h1',
  'h2',
  'table',
  'tr',
  'th',
  'td',
  'dl',
  'dt',
  'dd',
  'ul',
  'li',
  'button',
];
const FIELDS = ['input', 'textarea', 'label', 'script', 'style', 'template', 'select', 'svg', 'br'];
const ATTRIBUTES = [
  'href',
  'value',
  'title',
  'placeholder',
  'aria-label',
  'aria-labelledby',
  'role',
  'hidden',
  'readonly',
  'for',
  'id',
  'style',
];

interface Node {
  tag: string;
  attributes: [string, string][];
  children: (Node | string)[];
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS, ...FIELDS),
    attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), word), { maxLength: 3 }),
    children: fc.array(fc.oneof({ maxDepth: 4, depthSize: 'small' }, word, tie('node')), { maxLength: 4 }),
  }),
}));
const page = fc.record({ body: fc.array(node, { maxLength: 6 }), title: word, heading: word });

function draw({ tag, attributes, children }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : draw(child))));
  return element;
}

function show({ body, title, heading }: { body: Node[]; title: string; heading: string }): void {
  document.title = title;
  const meta = Object.assign(document.createElement('meta'), { content: heading });
  meta.setAttribute('property', 'og:title');
  document.head.replaceChildren(meta);
  document.body.replaceChildren(...body.map(draw));
}

const json = fc.oneof(
  fc.jsonValue(),
  fc.record({
    userName: fc.oneof(word, fc.jsonValue()),
    certificationData: fc.record(
      {
        legalName: fc.oneof(word, fc.jsonValue()),
        passedExams: fc.array(
          fc.dictionary(fc.constantFrom('examNumber', 'examTitle', 'examDateTaken'), fc.oneof(word, fc.jsonValue())),
        ),
        activeCertifications: fc.array(
          fc.dictionary(fc.constantFrom('name', 'dateEarned', 'expiration', 'status'), fc.oneof(word, fc.jsonValue())),
        ),
        historicalCertifications: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    data: fc.record({
      id: fc.constantFrom(UUID, 'other'),
      issued_to: word,
      issued_at_date: fc.oneof(word, fc.constant('2019-05-14')),
      badge_template: fc.record({ name: word }),
      issuer: fc.oneof(
        fc.jsonValue(),
        fc.constant({ entities: [{ entity: { type: 'Organization', id: '1392f199-abe0-4698-92b5-834610af6baf' } }] }),
      ),
    }),
  }),
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  json.map((body) => ({ status: 'ok' as const, json: body })),
  fc.constantFrom<Answer>({ status: 'not-found' }, { status: 'forbidden' }, { status: 'failed' }),
);

it('the test addresses cover every kind of page', () => {
  expect(new Set(ADDRESSES.map((address) => kindOf(new URL(address))?.kind))).toEqual(
    new Set([...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS].map(({ kind }) => kind)),
  );
});

describe.each(ADDRESSES)('at %s', (address) => {
  const url = new URL(address);
  const kind = kindOf(url) as NonNullable<ReturnType<typeof kindOf>>;

  it('any page is read without an error and yields valid evidence or none', () => {
    fc.assert(
      fc.property(page, (drawn) => {
        show(drawn);
        const reading = finished(kind.read(document, url));
        const sighting = sightingOf(kind, document, url);
        expect(sighting.state).toBe(reading.state);
        if (reading.state !== 'found') return;
        expect(Capture.parse(reading.capture)).toEqual(reading.capture);
        const { kind: seen, id } = sighting as Extract<Sighting, { state: 'found' }>;
        expect([seen, id]).toEqual([reading.kind, identity(reading.capture.evidence)]);
      }),
      { numRuns: 60 },
    );
  });

  it('a click on any page yields valid evidence or a reason, whatever the site answers', async () => {
    await fc.assert(
      fc.asyncProperty(page, answer, async (drawn, answered) => {
        show(drawn);
        const before = document.body.innerHTML;
        const pressed = await kind.press(document, url, async () => answered, atOnce);
        if (pressed.ok) expect(Capture.parse(pressed.capture)).toEqual(pressed.capture);
        else
          expect(['link-gone', 'sign-in', 'consent', 'unavailable', 'not-microsoft', 'nothing-here']).toContain(
            pressed.refusal,
          );
        expect(document.body.innerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['-', undefined],
  ['AZ-103.', 'AZ-103'],
  ['(AZ-103)', 'AZ-103'],
  ['ß'.repeat(20), 'S'.repeat(20)],
])('the exam number %j of a Learn transcript becomes the code %s', async (examNumber, code) => {
  const url = new URL('https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1');
  const json = { certificationData: { passedExams: [{ examNumber, examTitle: 'Azure' }] } };
  const pressed = await kindOf(url)?.press(document, url, async () => ({ status: 'ok', json }), atOnce);
  if (!pressed?.ok) throw new Error('Nothing was read.');
  expect(Capture.parse(pressed.capture)).toEqual(pressed.capture);
  expect(pressed.capture.evidence).toMatchObject({ exams: code ? [{ code }] : [] });
});
