/** Goes through a page, or what is around some places of it, in small parts, and tells which of them may hold a label. */
import { innerRoot, nextOf } from './flat-tree';
import { APART_OR_POINTING, signsIn, TAIL } from './label-signs';
import { native } from './native';
import { forgetLabels, labelOn, lastLeaf, leafText, leaves, leavesAfter, leavesBefore } from './page-leaves';
import { type LabelSign, labelIn } from './share-labels';

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
 * The parts around what changed on a page. They are gone through only where their text as a whole, or what stands apart
 * from it, may hold a label.
 */
export function* changedParts(
  document: Document,
  changed: Iterable<Node>,
  found?: (root: Node) => void,
): Generator<Part> {
  forgetLabels();
  yield* partsAround(runsOf(document, changed), found, mayHoldLabel);
}

/**
 * The parts around runs of nodes. Runs that stand near each other are looked at once.
 *
 * @param isWorth tells, of a run and the leaves around it, whether to go through them; absent where a label is known
 */
export function* partsAround(
  runs: Iterable<Run>,
  found?: (root: Node) => void,
  isWorth?: (run: Run, before: Node[], after: Node[]) => Generator<Part, boolean>,
): Generator<Part> {
  const done = new Set<Node>();
  for (const run of runs) {
    const [first, last] = run;
    const own = [firstLeaf(first), lastLeaf(last)].filter((leaf) => leaf !== undefined);
    if (own.length && own.every((leaf) => done.has(leaf))) continue;
    // On a page nested deep, each of these ways is long.
    yield STEP;
    const before = leavesBefore(first, NEAR);
    yield STEP;
    const after = leavesAfter(last, NEAR);
    yield STEP;
    if (!isWorth || (yield* isWorth(run, before, after))) {
      yield* partsOf(before.at(-1) ?? first, after.at(-1) ?? last, found);
    }
    for (const near of [...before.slice(0, TOGETHER), ...own, ...after.slice(0, TOGETHER)]) done.add(near);
  }
}

/** Whether a label may stand in a run, or among the leaves around it. The parts that it gives are small steps only. */
function* mayHoldLabel([first, last]: Run, before: Node[], after: Node[]): Generator<Part, boolean> {
  let text = '';
  for (const leaf of before.toReversed()) {
    text += leafText(leaf);
    yield STEP;
  }
  for (let node: Node | null = first; node; node = node === last ? null : nextOf(node)) {
    text += native(node, 'textContent') ?? '';
    if (native(node, 'nodeType') !== 1) continue;
    let looked = 0;
    for (const element of [node as Element, ...native(node as Element, 'querySelectorAll')(APART_OR_POINTING)]) {
      if (innerRoot(element) || labelOn(element)) return true;
      if (++looked % 50 === 0) yield STEP;
    }
  }
  for (const leaf of after) {
    text += leafText(leaf);
    yield STEP;
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

/** The first leaf in a node; undefined where it holds none. */
const firstLeaf = (node: Node) => leaves(node, node).next().value as Node | undefined;
