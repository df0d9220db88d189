/**
 * Finds where labels are on a page: first by the text of whole parts, level by level, then text node by text node in
 * the parts that contain a label.
 */
import { isField } from '../page/names';
import { native } from '../page/native';
import { SKIPPED } from '../page/text';
import { POINTING, type Sign, signIn, signsIn, TAIL } from './label-signs';
import { labelOn } from './leaves';
import type { PageSigns } from './page-signs';
import { IN_PART, LONG_PART, type Run } from './parts';

/** Values of `Node.nodeType`, and `NodeFilter.SHOW_TEXT`. */
const TEXT = 3;
const COMMENT = 8;
const TEXTS_ONLY = 4;

/** A node with more children is walked, since reading the text of each child would take longer. */
const MANY = 100;

/**
 * The runs of nodes on a page that contain labels.
 *
 * @param seen where the page has signs of labels
 * @returns small steps, some of which yield a run
 */
export function* labelRuns({ trees, elements }: PageSigns): Generator<Run | undefined> {
  for (const [tree, signs] of trees) {
    for (const part of signs.length ? signedParts(tree, signs) : []) {
      yield;
      if (part) yield* textRuns(part);
    }
    // On a large page, this takes long.
    yield;
    for (const element of native(tree, 'querySelectorAll')(POINTING)) yield labelOn(element) && [element, element];
  }
  for (const element of elements) yield [element, element];
}

/**
 * The smallest parts of a node that have its signs, so that the rest can be skipped. The node itself if a sign is in
 * two of its children, or if its text has changed.
 */
function* signedParts(node: Node, signs: readonly Sign[], levels = 6): Generator<Node | undefined> {
  const children = native(node, 'childNodes');
  const parts: [Node, Sign[]][] = [];
  const rest = levels > 0 && children.length <= MANY ? [...signs].reverse() : [];
  let at = 0;
  for (const child of children) {
    if (!rest.length) break;
    const text = native(child, 'nodeType') === COMMENT ? '' : (native(child, 'textContent') ?? '');
    const own: Sign[] = [];
    for (let sign = rest.at(-1); sign && sign.from < at + text.length; sign = rest.at(-1)) {
      const [from, to] = [sign.from - at, sign.to - at];
      if (!signIn(text.slice(from, to + TAIL))) return yield node;
      own.push({ ...sign, from, to });
      rest.pop();
    }
    if (own.length) parts.push([child, own]);
    at += text.length;
    yield;
  }
  if (rest.length || !parts.length) yield node;
  else for (const [child, own] of parts) yield* signedParts(child, own, levels - 1);
}

/** The text nodes of a tree; for a text node, the node itself. */
function* textsOf(tree: Node): Generator<Text> {
  if (native(tree, 'nodeType') === TEXT) yield tree as Text;
  const walker = native(native(tree, 'ownerDocument') as Document, 'createTreeWalker')(tree, TEXTS_ONLY);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** The runs of text nodes that contain labels, each so short that everything around it is worth reading. */
function* textRuns(tree: Node): Generator<Run | undefined> {
  let before = '';
  let texts: Text[] = [];
  let text = '';
  function* close(): Generator<Run | undefined> {
    for (const sign of signsIn(before + text)) {
      yield sign && runOf(texts, before);
      // Once is enough.
      if (sign) break;
    }
    before = (before + text).slice(-TAIL);
    texts = [];
    text = '';
  }
  for (const node of textsOf(tree)) {
    texts.push(node);
    text += node.data;
    if (texts.length >= IN_PART || text.length > LONG_PART) yield* close();
  }
  yield* close();
}

/** From the first text node in which a label ends to the last one. */
function runOf(texts: readonly Text[], before: string): Run | undefined {
  let tail = before;
  const labelled = texts.filter((node) => {
    const text = tail + node.data;
    tail = text.slice(-TAIL);
    return signIn(text) && isOfPage(node);
  });
  const [first] = labelled;
  const last = labelled.at(-1);
  return first && last && [first, last];
}

/** Whether a text node is part of the page, and not of a script or a field. */
function isOfPage(node: Node): boolean {
  // This walks the DOM, not the displayed tree, which takes longer. On a deeply nested page, even this takes long
  // enough.
  for (let at = native(node, 'parentNode'); at; at = native(at, 'parentNode')) {
    if (SKIPPED.test(native(at, 'nodeName')) || isField(at)) return false;
  }
  return true;
}
