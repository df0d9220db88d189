/**
 * How much of a page is read, counted in text nodes and never timed: all of it once, afterwards only around what
 * changed, however large the page is.
 */
import { expect, it } from 'vitest';
import { shareScan } from '../../../lib/evidence/share-scan';
import { textReads } from './text-reads';

/** Paragraphs in one section: pages of many thousand elements do not hold them all side by side. */
const IN_SECTION = 100;
const ADDED = 20_000;

it('reads each text of a page of 50,000 elements at most once, and finds the share result at its end', () => {
  fill(document, 50_000);
  const result = section();
  result.append(...SHARE_RESULT.map(paragraph));
  document.body.append(result);

  let scan: ReturnType<typeof shareScan> | undefined;
  const reads = textReads(() => {
    scan = shareScan(document, false);
  });

  expect(scan?.sighting()).toMatchObject({ state: 'found', id: 'mcp-transcript:1234567' });
  expect(reads.size).toBe(50_000 + SHARE_RESULT.length);
  expect(most(reads.values())).toBe(1);
});

it.each([1, 10, 100])('reads as much for %i added elements on a large page as on a small one', (batch) => {
  const small = readsOfUpdates(5_000, batch);
  const large = readsOfUpdates(50_000, batch);

  expect(large).toEqual(small);
  // Some forty texts around a change belong to its reading, and finding them takes as many again: once for a lone
  // change, and once for every few of a batch, since each reading covers the changes near it.
  expect(most(large)).toBeLessThanOrEqual(15 * batch + 150);
});

it('finds a share result that comes in the smallest steps on a large page', () => {
  fill(document, 50_000);
  const scan = shareScan(document, false);
  const result = section();
  document.body.append(result);

  const states = SHARE_RESULT.map((line) => {
    const added = result.appendChild(paragraph(line));
    scan.update([added]);
    return scan.sighting().state;
  });
  expect(states).toEqual(['partial', 'found', 'found']);
});

/** Adds elements in batches and tells each batch; gives how many texts each update read, repeated reads included. */
function readsOfUpdates(pageElements: number, batch: number): number[] {
  fill(document, pageElements);
  const scan = shareScan(document, false);
  const updates: number[] = [];
  let parent = section();
  // Single steps are all alike; a tenth of them says the same in a tenth of the time.
  for (let added = 0; added < (batch === 1 ? ADDED / 10 : ADDED); added += batch) {
    if (added % IN_SECTION === 0) document.body.append((parent = section()));
    const nodes = Array.from({ length: batch }, (_, i) => parent.appendChild(paragraph(`Added ${added + i}`)));
    updates.push(total(textReads(() => scan.update(nodes)).values()));
  }
  expect(scan.sighting()).toEqual({ state: 'nothing' });
  return updates;
}

const SHARE_RESULT = [
  'Transcript ID: 1234567',
  'Access Code: Holloway2019',
  'Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate',
];

/** Makes a page of so many elements, each with a text of its own. */
function fill(document: Document, elements: number): void {
  document.body.replaceChildren();
  for (let made = 0; made < elements; made += IN_SECTION) {
    const parent = section();
    for (let i = made; i < Math.min(made + IN_SECTION, elements); i++) parent.append(paragraph(`Paragraph ${i}`));
    document.body.append(parent);
  }
}

const section = () => document.createElement('section');

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

const most = (counts: Iterable<number>) => [...counts].reduce((a, b) => Math.max(a, b), 0);
const total = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0);
