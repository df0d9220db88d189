// @vitest-environment happy-dom
/** The gate may open too often, but never stays closed on a page with evidence. Every test page is checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BETWEEN_LABELS } from '../../../lib/evidence/old-transcript/label-signs';
import { hasLabel, labelIn, SHARE_LABELS } from '../../../lib/evidence/old-transcript/labels';
import { mcpTranscript, mcpTranscriptPage } from '../../../lib/evidence/old-transcript/mcp-transcript';
import { finished } from '../../../lib/evidence/page/steps';

const URL_OF_DASHBOARD = new URL('https://www.microsoft.com/en-us/learning/dashboard.aspx');
const PAGES = join(import.meta.dirname, '../../pages/mcp-transcript');
const cases = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every label, and whether its value makes evidence. */
const LABELS = Object.entries(SHARE_LABELS).flatMap(([field, labels]) =>
  labels.split('|').map((label) => [field === 'transcriptId' || field === 'accessCode', label] as const),
);

const isOpen = (changed?: Node[]) => finished(mcpTranscriptPage.gate(document, changed, () => {})) !== undefined;
const reading = () => finished(mcpTranscript.read(document, URL_OF_DASHBOARD));
const isSomething = () => reading().state !== 'nothing';

function open(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

it('the gate is closed on a page without a label', () => {
  open('<main><h1>Dashboard</h1><p>Accessible transcripts and codes of conduct</p><input value="1234567"></main>');
  expect(isOpen()).toBe(false);
});

// Every old dashboard shows the person's number, and has a button that opens the transcript.
it.each([
  ['the number of the person', 'MCID: 99999999'],
  ['the number in full', 'Microsoft Certification ID 99999999'],
  ['a button to the transcript', '<a>Ver transcripción</a><a>Transcript Viewing Page</a>'],
  ['the number under a name', '<div role="group" aria-label="MCID">99999999</div>'],
])('the gate is closed on a page with only %s', (_, html) => {
  open(`<main><h1>Your dashboard</h1><div>${html}</div><p>Email or download your transcript.</p></main>`);
  expect(isSomething()).toBe(false);
  expect(isOpen()).toBe(false);
  expect(isOpen([document.querySelector('div') as Node])).toBe(false);
});

it('no label contains a character that separates labels', () => {
  for (const [, label] of LABELS) expect(label).not.toMatch(BETWEEN_LABELS);
  expect('Modules done: 7').toMatch(BETWEEN_LABELS);
});

it('a label right before a label of evidence does not hide it', () => {
  for (const [, beside] of LABELS) {
    for (const [isEvidence, label] of LABELS) {
      if (isEvidence) expect([beside, label, labelIn(beside + label)]).toEqual([beside, label, 'evidence']);
    }
  }
});

it.each(cases)('the gate is open on %s if the page shows anything', (name) => {
  open(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
  if (isSomething()) expect(isOpen()).toBe(true);
});

it.each(cases)('the gate has opened by the time the last change makes %s show anything', (name) => {
  open(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
  const content = [...document.body.childNodes];
  document.body.replaceChildren();
  let hasOpened = false;
  for (const node of content) {
    document.body.append(node);
    hasOpened ||= isOpen([node]);
    if (isSomething()) expect(hasOpened).toBe(true);
  }
});

it('the gate opens for a label that is split across elements', () => {
  const part = fc.constantFrom('<b>', '</b>', '<span>', '</span>', '<i></i>', '<!-- -->', '');
  fc.assert(
    fc.property(fc.array(part, { minLength: 13, maxLength: 13 }), (parts) => {
      const label = [...'Transcript ID'].map((letter, at) => letter + parts[at]).join('');
      open(`<main><p>${label}: 1234567</p></main>`);
      expect(isOpen()).toBe(true);
      expect(isOpen([document.querySelector('p') as Node])).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('recognizes a label however it is spaced', () => {
  for (const text of [
    'Transcript ID',
    'transcript - id',
    'TRANSCRIPTID',
    // As a Turkish keyboard types it.
    'TRANSCRİPT İD',
    'Code d´accès',
    'アクセス コード',
    '成績單ID',
  ]) {
    expect([text, hasLabel(text), labelIn(text)]).toEqual([text, true, 'evidence']);
  }
});

it.each([
  [
    'a group',
    '<div role="group" aria-label="Transcript ID">1234567</div><div role="group" aria-label="Access Code">Avery2020</div>',
  ],
  [
    'aria-labelledby',
    '<b id="a">Transcript ID</b><p>x</p><b id="b">Access Code</b><p>y</p><div aria-labelledby="a">1234567</div><div aria-labelledby="b">Avery2020</div>',
  ],
  ['a title', '<span title="Transcript ID">1234567</span> <span title="Access Code">Avery2020</span>'],
  ['SVG text', '<svg><text>Transcript ID: 1234567</text><text>Access Code: Avery2020</text></svg>'],
  ['an editable part', '<div contenteditable>Transcript ID: 1234567<br>Access Code: Avery2020</div>'],
  [
    'a summary',
    '<details open><summary>Transcript ID: 1234567</summary><output>Access Code: Avery2020</output></details>',
  ],
])('reads labels and values in %s', (_, html) => {
  open(`<main>${html}</main>`);
  expect(isOpen()).toBe(true);
  expect(reading()).toMatchObject({
    state: 'found',
    capture: { accessCode: 'Avery2020', evidence: { transcriptId: '1234567' } },
  });
});

it('reads values in open shadow roots, and reports those roots', () => {
  open('<main><x-id></x-id><x-code></x-code></main>');
  const fill = (name: string, text: string) => {
    const host = document.querySelector(name) as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
    return host.shadowRoot;
  };
  const roots = [fill('x-id', 'Transcript ID: 1234567'), fill('x-code', 'Access Code: Avery2020')];
  const found: unknown[] = [];
  expect(finished(mcpTranscriptPage.gate(document, undefined, (root) => found.push(root)))).toBeDefined();
  expect(found).toEqual(roots);
  expect(reading().state).toBe('found');
});

it.each(['div', 'section', 'p', 'x-id'])('sees a shadow tree in an empty %s', (name) => {
  open(`<main><${name} id="host"></${name}></main>`);
  const host = document.getElementById('host') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Transcript ID: 1234567</p>';
  expect(isSomething()).toBe(true);
  expect(isOpen()).toBe(true);
});

it('sees a shadow tree in a common element with children, inside another shadow tree', () => {
  open('<main><x-app></x-app></main>');
  const app = (document.querySelector('x-app') as Element).attachShadow({ mode: 'open' });
  app.innerHTML = '<div><b>Share</b></div>';
  const inner = (app.querySelector('div') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = '<p>Transcript ID: 1234567</p><p>Access Code: Avery2020</p><slot></slot>';
  expect(reading().state).toBe('found');
  expect(isOpen()).toBe(true);
});

it.each(['Trans\u200Bcript ID', 'Ｔｒａｎｓｃｒｉｐｔ ＩＤ', 'Transcript\u00ADID'])(
  'sees %j on a page with a lot of text',
  (label) => {
    open(`<main><p>${'Überblick der Module. '.repeat(4_000)}</p><p>${label}: 1234567</p></main>`);
    expect(isSomething()).toBe(true);
    expect(isOpen()).toBe(true);
  },
);

it('a code found only in an input field is kept separate and is not evidence', () => {
  open('<main><p>Transcript ID: 1234567</p><label>Access Code <input value="Avery2020"></label></main>');
  expect(reading()).toMatchObject({
    state: 'partial',
    missing: ['accessCode'],
    values: { transcriptId: ['1234567'], accessCode: [] },
    typed: { accessCode: ['Avery2020'] },
  });
});

it('finds every label, in any letter case and with any spacing between its words', () => {
  const gap = fc.stringMatching(/^[-\s\u2010-\u2014]{0,4}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...LABELS),
      gap,
      fc.constantFrom("'", '’', '´', '`'),
      fc.boolean(),
      ([isEvidence, label], between, quote, loud) => {
        const written = label.replace(/[ -]/g, between).replaceAll("'", quote);
        const text = `x ${loud ? written.toUpperCase() : written} y`;
        expect([text, labelIn(text)]).toEqual([text, isEvidence ? 'evidence' : 'beside']);
      },
    ),
    { numRuns: 2_000 },
  );
});
