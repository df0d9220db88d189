/** Goes through a page, or what is around some places of it, in small parts, and tells which of them may hold a label. */
import { innerRoot, nextOf } from '../page/flat-tree';
import { native } from '../page/native';
import { APART, BETWEEN_LABELS, POINTING, signsIn, TAIL } from './label-signs';
import { type LabelSign, labelIn } from './labels';
import { forgetPage, labelOn, lastLeaf, leafText, leaves, leavesAfter, leavesBefore } from './leaves';

/** Neighboring leaves, and what label may stand among them. */
export interface Part {
  leaves: Node[];
  label: LabelSign | undefined;
}

/** Leaves in a part, and those of the part before that a label may begin in. */
export const IN_PART = 40;
const SHARED = 12;
/** Characters after which a part ends. */
export const LONG_PART = 4_000;

/** How many leaves around a change can belong with it. */
const NEAR = 24;
/** How near a change must stand to another to be looked at with it. */
const TOGETHER = 12;

/** Goes from one node to the end of another, part by part. */
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

/** A node, and the one whose end is the end of what is meant; often the same. */
export type Run = [first: Node, last: Node];

/**
 * The parts around what changed on a page. They are gone through only where a label may stand in what changed or begin
 * or end in it, or where one is known to stand near it.
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
 * The parts around runs of nodes. Runs that stand near each other are looked at once.
 *
 * @param isWorth tells of a run whether to go through what is around it; absent where a label is known
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
    // On a page nested deep, each of these ways is long.
    yield STEP;
    const before = [...leavesBefore(first, NEAR)];
    yield STEP;
    const after = [...leavesAfter(last, NEAR)];
    yield STEP;
    yield* partsOf(before.at(-1) ?? first, after.at(-1) ?? last, found);
    for (const near of [...before.slice(0, TOGETHER), ...endsOf(run), ...after.slice(0, TOGETHER)]) done.add(near);
  }
}

/**
 * Whether a label may stand in a run, begin in what is before it, or end in what is behind it. The parts that it gives
 * are small steps only.
 */
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

/** Changed nodes that follow each other directly are one run. */
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

/** The first leaf of a run and the last one; without any, the run itself. */
function endsOf([first, last]: Run): Run {
  return [(leaves(first, first).next().value as Node | undefined) ?? first, lastLeaf(last) ?? last];
}
