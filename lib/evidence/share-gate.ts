/** Tells where a page may show an old share result, at so small a cost that a page without one pays nothing. */
import { innerRoot, nextOf } from './flat-tree';
import { native } from './native';
import { forgetLabels, isLeaf, lastLeaf, leafText, leaves, leavesAfter, leavesBefore, plain } from './page-leaves';
import { type LabelSign, labelIn } from './share-labels';

/** Neighboring leaves, and what label may stand among them. */
export interface Part {
  leaves: Node[];
  label: LabelSign | undefined;
}

/** Leaves in a part, and those of the part before that a label may begin in. */
const IN_PART = 40;
const SHARED = 12;
/** The longest label. */
const TAIL = 100;

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
    if (part.length >= IN_PART || text.length > 4_000) yield close();
  }
  yield close();
}

/** The parts around what changed on a page. Changes that stand near each other are looked at once. */
export function* changedParts(
  document: Document,
  changed: Iterable<Node>,
  found?: (root: Node) => void,
): Generator<Part> {
  forgetLabels();
  const done = new Set<Node>();
  for (const [first, last] of runsOf(document, changed)) {
    const own = [firstLeaf(first), lastLeaf(last)].filter((leaf) => leaf !== undefined);
    if (own.length && own.every((leaf) => done.has(leaf))) continue;
    const before = leavesBefore(first, NEAR);
    const after = leavesAfter(last, NEAR);
    yield* partsOf(before.at(-1) ?? first, after.at(-1) ?? last, found);
    for (const near of [...before.slice(0, TOGETHER), ...own, ...after.slice(0, TOGETHER)]) done.add(near);
  }
}

/** Changed nodes that follow each other directly are one run. */
function* runsOf(document: Document, changed: Iterable<Node>): Generator<[first: Node, last: Node]> {
  let run: [first: Node, last: Node] | undefined;
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

/**
 * Whether a page as it stands may show evidence anywhere. The page is not gone through for that: its text is taken as a
 * whole, and the browser picks out what holds text or a tree apart from it.
 *
 * @returns small steps, each of which gives `true` where the label of evidence may stand
 */
export function* mayShowEvidence(document: Document, found: (root: Node) => void): Generator<boolean> {
  forgetLabels();
  const body = native(document, 'body');
  if (!body) return;
  const text = native(body, 'textContent') ?? '';
  for (let at = 0; at < text.length; at += PIECE) yield isSigned(text.slice(at, at + PIECE + TAIL));
  let looked = 0;
  for (const element of native(body, 'querySelectorAll')(APART)) {
    if (innerRoot(element)) for (const part of partsOf(element, element, found)) yield mayBeEvidence(part);
    else if (isLeaf(element)) yield labelIn(leafText(element)) === 'evidence';
    else if (++looked % 50 === 0) yield false;
  }
}

/** Whether the label of evidence may stand in a part. */
export const mayBeEvidence = ({ label }: Part) => label === 'evidence';

/** Whether looking at the whole page takes less than going through the neighbors of what changed. */
export const isSmall = (document: Document) => native(document, 'getElementsByTagName')('*').length < 3_000;

/** Characters of a page that are looked at in one step; a page of more text than that is taken in pieces. */
const PIECE = 200_000;
/**
 * What holds text or a tree apart from the page's text: names of elements, where what they are named by is not in it;
 * common elements with nothing of their own, which may hold a tree; and fields, frames and custom elements, which are
 * none of the common ones. The browser compares one name after the other, so the most common stand first. A tree in a
 * common element beside children of its own is not looked for: no search finds it, and each look makes an object.
 */
const APART =
  '[aria-label],[title],:empty:not(td,img,br,i,hr,path,use),' +
  ':not(td,a,tr,div,span,li,p,b,i,em,strong,img,ul,ol,th,tbody,table,thead,section,article,header,footer,main,nav,' +
  'h1,h2,h3,h4,br,hr,button,label,form,time,small,svg,path,g,use,script,style,link,dl,dt,dd,select,option,code)';

/** Whether a text may hold evidence. Where it is all in plain signs, making it plain would change nothing that matters. */
const isSigned = (text: string) => labelIn(/^[\t-\r -~]*$/.test(text) ? text : plain(text)) === 'evidence';

/** Whether a node is in the page's body, or in a tree inside it. */
function isOnPage(node: Node, document: Document): boolean {
  const body = native(document, 'body');
  return native(node, 'getRootNode')() === document
    ? Boolean(body && native(body, 'contains')(node))
    : native(node, 'isConnected');
}

/** The first leaf in a node; undefined where it holds none. */
const firstLeaf = (node: Node) => leaves(node, node).next().value as Node | undefined;
