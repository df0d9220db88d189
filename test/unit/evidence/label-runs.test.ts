// @vitest-environment happy-dom
/** The search for labels finds the same on every page as a walk through the whole page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareScan } from '../../../lib/evidence/old-transcript/scan';
import { finished } from '../../../lib/evidence/page/steps';

const PAGES = join(import.meta.dirname, '../../pages/mcp-transcript');
const cases = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(PAGES, name, 'page.html'), 'utf8'));

const FILLER = '<p>Module 12: plan and operate</p>';
/** Surroundings of a share result, each for another case that the search distinguishes. */
const AROUND: Record<string, (html: string) => string> = {
  'as it is': (html) => html,
  'among many siblings': (html) => FILLER.repeat(120) + html + FILLER.repeat(120),
  'far down': (html) => `${`<div>${FILLER}`.repeat(12)}${html}${`${FILLER}</div>`.repeat(12)}`,
  'behind its own number': (html) => `<p>MCID: 99999999</p>${html}`,
  'beside scripts and comments': (html) =>
    `<!-- Transcript ID --><script type="application/json">{"Transcript ID": 1}</script>${html}`,
};

it.each(Object.keys(AROUND))('the search finds the same as a full walk on every sample page, %s', (where) => {
  let found = 0;
  for (const page of cases) {
    open(
      page.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, begin, html, end) => begin + AROUND[where]?.(html) + end),
    );
    const searched = fields();
    expect([page, searched]).toEqual([page, fields({ isWalked: true })]);
    found += searched.transcriptId.length;
  }
  expect(found).toBeGreaterThan(60);
});

it('the search finds the same as a full walk where labels begin in one element and end in another', () => {
  const part = fc.constantFrom('<b>', '</b>', '<div>', '</div>', '<p>', '<i></i>', '<!-- -->', ' ', '', FILLER);
  const filler = fc.constantFrom('', FILLER, FILLER.repeat(110));
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(part, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      filler,
      filler,
      ([a = [], b = [], c = []], before, after) => {
        open(`<body>${before}<main>${before}<div>Transcript${a.join('')}ID${b[0]}: ${b[1]}1234567</div>
          <div>Access ${c.join('')} Code: ${b[2]}Holloway2019</div>${after}</main></body>`);
        const searched = fields();
        expect(searched).toEqual(fields({ isWalked: true }));
        found += searched.transcriptId.length;
      },
    ),
    { numRuns: 300, seed: 20261128 },
  );
  expect(found).toBeGreaterThan(20);
});

function open(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** What the search finds, or what a walk through the whole page finds, as after a change to all of it. */
function fields({ isWalked = false } = {}) {
  const scan = shareScan(document, false);
  if (isWalked) finished(scan.follow([document.body]));
  else finished(scan.begin());
  return scan.fields();
}
