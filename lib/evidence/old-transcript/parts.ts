/** Walks a page, or the surroundings of some places on it, in small parts and tells which parts may contain a label. */
import { innerRoot, nextOf } from '../page/flat-tree';
import { native } from '../page/native';
import { APART, BETWEEN_LABELS, POINTING, signsIn, TAIL } from './label-signs';
import { type LabelSign, labelIn } from './labels';
import { forgetPage, labelOn, lastLeaf, leafText, leaves, leavesAfter, leavesBefore } from './leaves';

/** Neighboring leaves, and what label they may contain. */
export interface Part {
  leaves: Node[];
  label: LabelSign | undefined;
}

/** How many leaves make a part, and how many of the part before are added, since a label may begin in them. */
export const IN_PART = 40;
const SHARED = 12;
/** A part ends after this many characters. */
export const LONG_PART = 4_000;

/** How many leaves around a change may belong with it. */
const NEAR = 24;
/** A change within this many leaves of another is covered by looking at the other. */
const TOGETHER = 12;

/** Walks from one node to the end of another, part by part. */
export function* partsOf(first: Node, last: Node, found?: (root: Node) => void): Generator<Part> {
  let before: Node[] = [];
  let tail = '';
  let part: Node[] = [];
  let text = '';
  const close = (): Part => {
    const label = labelIn(tail + text);
    const closed = { leaves: label ? [...before, ...part] : part, label };
    before = part.slice(-SHARED);
    tail = (tail + text).slice(-TAIL);
    part = [];
    text = '';
    return closed;
  };
  for (const leaf of leaves(first, last, found)) {
    part.push(leaf);
    text += leafText(leaf);
    if (part.length >= IN_PART || text.length > LONG_PART) yield close();
  }
  yield close();
}

/** From the start of one node to the end of another, often the same node. */
export type Run = [first: Node, last: Node];

/**
 * The parts around what changed on a page. Walks the surroundings of a change only if a label may be in it, begin in
 * it, or end in it, or if a known label is near.
 */
export function* changedParts(
  document: Document,
  changed: Iterable<Node>,
  found?: (root: Node) => void,
  isNearLabel?: (run: Run) => boolean,
): Generator<Part> {
  forgetPage();
  yield* partsAround(runsOf(document, changed), found, function* (run) {
    return isNearLabel?.(run) || (yield* mayHoldLabel(run));
  });
}

/**
 * The parts around runs of nodes. Runs that are close together are looked at once.
 *
 * @param isWorth decides whether to walk the surroundings of a run; absent if every run has a label
 */
export function* partsAround(
  runs: Iterable<Run>,
  found?: (root: Node) => void,
  isWorth?: (run: Run) => Generator<Part, boolean>,
): Generator<Part> {
  const done = new Set<Node>();
  for (const run of runs) {
    const [first, last] = run;
    if (done.size && endsOf(run).every((leaf) => done.has(leaf))) continue;
    if (isWorth && !(yield* isWorth(run))) continue;
    // On a deeply nested page, each of these walks is long.
    yield STEP;
    const before = [...leavesBefore(first, NEAR)];
    yield STEP;
    const after = [...leavesAfter(last, NEAR)];
    yield STEP;
    yield* partsOf(before.at(-1) ?? first, after.at(-1) ?? last, found);
    for (const near of [...before.slice(0, TOGETHER), ...endsOf(run), ...after.slice(0, TOGETHER)]) done.add(near);
  }
}

/** Whether a label may be in a run, begin before it, or end after it. The parts it yields are only steps. */
function* mayHoldLabel([first, last]: Run): Generator<Part, boolean> {
  let text = '';
  for (const leaf of leavesBefore(first, NEAR)) {
    const before = leafText(leaf);
    text = before + text;
    yield STEP;
    if (BETWEEN_LABELS.test(before)) break;
  }
  for (let node: Node | null = first; node; node = node === last ? null : nextOf(node)) {
    text += native(node, 'textContent') ?? '';
    if (native(node, 'nodeType') !== 1) continue;
    let looked = 0;
    for (const element of [node as Element, ...native(node as Element, 'querySelectorAll')(`${POINTING},${APART}`)]) {
      if (innerRoot(element) || labelOn(element)) return true;
      if (++looked % 50 === 0) yield STEP;
    }
  }
  for (const leaf of leavesAfter(last, NEAR)) {
    const behind = leafText(leaf);
    text += behind;
    yield STEP;
    if (BETWEEN_LABELS.test(behind)) break;
  }
  for (const sign of signsIn(text)) {
    if (sign) return true;
    yield STEP;
  }
  return false;
}

const STEP: Part = { leaves: [], label: undefined };

/** Groups changed nodes that directly follow one another into runs. */
function* runsOf(document: Document, changed: Iterable<Node>): Generator<Run> {
  let run: Run | undefined;
  for (const node of changed) {
    if (!isOnPage(node, document)) continue;
    if (run && nextOf(run[1]) === node) run[1] = node;
    else {
      if (run) yield run;
      run = [node, node];
    }
  }
  if (run) yield run;
}

/** Whether a node is in the page's body, or in a tree inside it. */
function isOnPage(node: Node, document: Document): boolean {
  const body = native(document, 'body');
  return native(node, 'getRootNode')() === document
    ? Boolean(body && native(body, 'contains')(node))
    : native(node, 'isConnected');
}

/** The first and the last leaf of a run; the run itself if it has none. */
function endsOf([first, last]: Run): Run {
  return [(leaves(first, first).next().value as Node | undefined) ?? first, lastLeaf(last) ?? last];
}
