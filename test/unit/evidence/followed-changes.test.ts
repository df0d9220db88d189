// @vitest-environment happy-dom
/** After a change to a page, near a label or far from all of them, an update sees the same as a fresh scan. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageSigns } from '../../../lib/evidence/old-transcript/page-signs';
import { shareScan } from '../../../lib/evidence/old-transcript/scan';
import { finished } from '../../../lib/evidence/page/steps';

const LINES = [
  'Transcript ID: 1234567',
  'Access Code: Holloway2019',
  'Transcript ID:',
  'Access Code',
  '7654321',
  'Avery2020',
  'Transcript',
  'ID: 2345678',
  'Module 12: plan and operate',
  'Completed',
  'MCID: 99999999',
];
const line = fc.constantFrom(...LINES);
/** In columns, a value can come after the value of another label. */
const COLUMNS = ['Transcript ID:', 'Access Code', '7654321', 'Avery2020'];
/** As a share of the page, so that it fits a page of any length; often near its beginning, where the labels are. */
const place = fc.oneof(fc.double({ min: 0, max: 0.05, noNaN: true }), fc.double({ min: 0, max: 0.99, noNaN: true }));
const change = fc.oneof(
  fc.record({ put: line, at: place }),
  fc.record({ write: line, at: place }),
  fc.record({ remove: fc.integer({ min: 1, max: 30 }), at: place }),
);

it('an update after any change finds the same as a fresh scan, on a page of a hundred lines', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.array(line, { maxLength: 6 }), fc.constant(COLUMNS)),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      (begun, changes) => {
        document.body.replaceChildren(
          ...begun.map(paragraph),
          ...Array.from({ length: 100 }, (_, i) => paragraph(`${i}.`)),
        );
        const scan = shareScan(document, false);
        finished(scan.begin());
        for (const each of changes) {
          finished(scan.follow(make(each)));
          const now = shareScan(document, false);
          finished(now.begin());
          expect(scan.fields()).toEqual(now.fields());
          found += now.fields().transcriptId.length;
        }
      },
    ),
    { numRuns: 150, examples: [[COLUMNS, [{ write: 'Holloway2019', at: 0.03 }]]] },
  );
  expect(found).toBeGreaterThan(50);
});

it('what a gate saw is of use although the page has changed since', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(line, { maxLength: 4 }).map((others) => [...LINES.slice(0, 2), ...others]),
      ),
      fc.integer({ min: 0, max: 120 }),
      fc.array(change, { maxLength: 8 }),
      (begun, others, changes) => {
        const filler = Array.from({ length: others }, (_, i) => paragraph(`${i}.`));
        document.body.replaceChildren(...filler.slice(0, 40), ...begun.map(paragraph), ...filler.slice(40));
        const signs = finished(pageSigns(document));
        const changed = changes.flatMap(make).filter((node) => node.isConnected);
        const scan = shareScan(document, false);
        finished(scan.begin(signs));
        finished(scan.follow(changed));
        const now = shareScan(document, false);
        finished(now.begin());
        expect(scan.fields()).toEqual(now.fields());
        found += now.fields().transcriptId.length;
      },
    ),
    { numRuns: 300, seed: 20261129 },
  );
  expect(found).toBeGreaterThan(50);
});

/** Makes a change and returns the nodes that an observer of the page would report. */
function make(wanted: { at: number; put?: string; write?: string; remove?: number }): Node[] {
  const { children } = document.body;
  const first = Math.floor(wanted.at * children.length);
  const old = children[first];
  if (wanted.remove !== undefined) {
    for (const gone of [...children].slice(first, first + wanted.remove)) gone.remove();
    return [children[first] ?? document.body.lastElementChild ?? document.body];
  }
  const made = paragraph(wanted.put ?? wanted.write ?? '');
  if (wanted.put !== undefined || !old) document.body.insertBefore(made, old ?? null);
  else old.replaceWith(made);
  return [made, ...(wanted.put === undefined && made.nextSibling ? [made.nextSibling] : [])];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
