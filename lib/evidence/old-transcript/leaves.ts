/**
 * The leaves of a page: the smallest parts that can contain a label or a value. They are text nodes, fields, elements
 * whose name may be a label, and links to the site of the old transcripts. Walking them is cheap, and tells where it is
 * worth reading in detail.
 */
import { firstOf, innerRoot, lastOf, nextOf, parentOf, previousOf } from '../page/flat-tree';
import { type FieldElement, forgetNames, isField, NAMED, namesOf } from '../page/names';
import { native } from '../page/native';
import { plain } from '../page/plain';
import { SKIPPED } from '../page/text';
import { excerpt, forgetExcerpt } from './excerpt';
import { labelIn } from './labels';

/**
 * The leaves from one node to the end of another, in the order in which they are displayed.
 *
 * @param found called for every shadow root and frame along the way
 */
export function* leaves(first: Node, last: Node, found?: (root: Node) => void): Generator<Node> {
  const end = after(last);
  for (let node: Node | null = first; node && node !== end; node = following(node)) {
    const inner = found && native(node, 'nodeType') === 1 && innerRoot(node);
    if (inner) found?.(inner);
    if (isLeaf(node)) yield node;
  }
}

/** The leaves before a node, nearest first. */
export const leavesBefore = (node: Node, most: number) => goOn(node, most, preceding);

/** The leaves after a node and everything inside it, nearest first. */
export const leavesAfter = (node: Node, most: number) =>
  goOn(node, most, (at) => (at === node ? after : following)(at));

/** The last leaf in a node; undefined if it contains none. */
export function lastLeaf(node: Node): Node | undefined {
  let at: Node | null = node;
  for (let inner: Node | null = node; inner; inner = isEntered(inner) ? lastOf(inner) : null) at = inner;
  while (at && at !== node && !isLeaf(at)) at = preceding(at);
  return at && isLeaf(at) ? at : undefined;
}

/** The address of a link to the site of the old transcripts; empty for every other node. */
export const addressOn = (node: Node): string => {
  const href = native(node, 'nodeName') === 'A' ? (node as HTMLAnchorElement).href : '';
  return href.startsWith('https://mcp.microsoft.com/') ? href : '';
};

/** The text of a leaf that could be a label. */
export function leafText(leaf: Node): string {
  if (native(leaf, 'nodeType') === 3) return plain(excerpt((leaf as Text).data));
  const value = isField(leaf) ? plain(excerpt((leaf as FieldElement).value)) : addressOn(leaf);
  return `\n${[...namesOf(leaf as Element), value].map(plain).join('\n')}\n`;
}

/** Clears what one reading caches about a page, which may have changed before the next. */
export function forgetPage(): void {
  forgetNames();
  forgetExcerpt();
}

/** What label an element may be or have by itself, apart from the text inside it. */
export const labelOn = (element: Element) => (isLeaf(element) ? labelIn(leafText(element)) : undefined);

export function isLeaf(node: Node): boolean {
  const type = native(node, 'nodeType');
  if (type !== 1) return type === 3 && /\S/.test((node as Text).data);
  if (isField(node) || addressOn(node)) return true;
  return (
    native(node as Element, 'matches')(NAMED) &&
    Boolean(
      labelIn(
        namesOf(node as Element)
          .map(plain)
          .join('\n'),
      ),
    )
  );
}

function* goOn(node: Node, most: number, step: (node: Node) => Node | null): Generator<Node> {
  let count = 0;
  for (let at = step(node); at; at = step(at)) {
    if (!isLeaf(at)) continue;
    yield at;
    if (++count === most) return;
  }
}

const isEntered = (node: Node) =>
  native(node, 'nodeType') === 1 && !isField(node) && !SKIPPED.test(native(node, 'nodeName'));

const following = (node: Node): Node | null => (isEntered(node) && firstOf(node)) || after(node);

/** The first node after a node and everything inside it. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return null;
}

function preceding(node: Node): Node | null {
  let at = previousOf(node);
  if (!at) return parentOf(node);
  for (let inner: Node | null = at; inner; inner = isEntered(inner) ? lastOf(inner) : null) at = inner;
  return at;
}
