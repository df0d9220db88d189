// @vitest-environment happy-dom
/**
 * How much of a page is read, counted in text nodes and never timed: at first each text once, and afterward
 * only the surroundings of a change, however large the page.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { shareScan } from '../../../lib/evidence/old-transcript/scan';
import { finished } from '../../../lib/evidence/page/steps';
import { textReads } from './text-reads';

/** 20,000 elements in all. */
const BATCHES = [...Array(200).fill(1), ...Array(180).fill(10), ...Array(180).fill(100)] as number[];
/** Elements in one section: real pages of many thousand elements never have them all side by side. */
const IN_SECTION = 100;

const SHARE_RESULT = [
  'Transcript ID: 1234567',
  'Access Code: Holloway2019',
  'Transcript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate',
];

// The test DOM takes seconds to build a page of this size, so all tests share one page per size.
let small: ReturnType<typeof readInSteps>;
let large: ReturnType<typeof readInSteps>;
beforeAll(() => {
  small = readInSteps(2_000);
  large = readInSteps(50_000);
}, 160_000);

describe('the first reading of a page of 50,000 elements', () => {
  it('reads each text once', () => {
    expect(large.first.size).toBe(50_000);
    expect(most(large.first.values())).toBe(1);
  });
});

describe('20,000 elements added in batches', () => {
  it('cost as much on a large page as on a small one', () => {
    expect(large.updates).toEqual(small.updates);
  });

  it('cost in proportion to their number', () => {
    // Around a change, as many texts are read as a label can span. The changes of a batch are close together and
    // share that.
    const over = BATCHES.filter((batch, at) => (large.updates[at] ?? 0) > 6 * batch + 60);
    expect(over).toEqual([]);
  });

  it('do not hide a share result that is added afterward, line by line', () => {
    expect(large.states).toEqual(['nothing', 'partial', 'found', 'found']);
  });
});

/**
 * Reads a page, then adds to it in batches and reports each batch to the scan, then adds a share result.
 *
 * @returns how often each text was read at first; how many texts each update read, repeated reads included; and what
 *   was seen before the share result and after each of its lines
 */
function readInSteps(elements: number) {
  fill(document, elements);
  let scan = undefined as unknown as ReturnType<typeof shareScan>;
  const first = textReads(() => {
    scan = shareScan(document, false);
    finished(scan.begin());
  });

  const updates = BATCHES.map((batch) => {
    const added = Array.from({ length: batch }, (_, i) => paragraph(`Added ${i}`));
    lastSection(document).append(...added);
    return total(textReads(() => finished(scan.follow(added))).values());
  });

  const states = [scan.sighting().state];
  for (const line of SHARE_RESULT) {
    const added = paragraph(line);
    lastSection(document).append(added);
    finished(scan.follow([added]));
    states.push(scan.sighting().state);
  }
  return { first, updates, states };
}

/** Makes a page of this many elements, each with its own text, all of one length. */
function fill(document: Document, elements: number): void {
  document.body.replaceChildren();
  for (let made = 0; made < elements; made++)
    lastSection(document).append(paragraph(`Paragraph ${String(made).padStart(5, '0')}`));
}

/** The last section if it still has room, otherwise a new one. */
function lastSection(document: Document): Element {
  const last = document.body.lastElementChild;
  if (last && last.childElementCount < IN_SECTION) return last;
  return document.body.appendChild(document.createElement('section'));
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

const most = (counts: Iterable<number>) => [...counts].reduce((a, b) => Math.max(a, b), 0);
const total = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0);
