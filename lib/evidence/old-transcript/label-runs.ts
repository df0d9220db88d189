/**
 * Finds where labels are on a page: first by the text of whole parts, level by level, then text node by text node in
 * the parts that contain a label.
 */
import { innerRoot } from '../page/flat-tree';
import { isField } from '../page/names';
import { native } from '../page/native';
import { SKIPPED } from '../page/text';
import { APART, behindSigns, isSplit, POINTING, signIn, signsIn, TAIL } from './label-signs';
import { labelOn } from './leaves';
import { IN_PART, LONG_PART, type Run } from './parts';

/** Values of `Node.nodeType`, and `NodeFilter.SHOW_TEXT`. */
const TEXT = 3;
const COMMENT = 8;
const TEXTS_ONLY = 4;

/**
 * The runs of nodes on a page that contain labels.
 *
 * @param found called for every shadow root and frame along the way
 * @returns small steps, some of which yield a run
 */
export function* labelRuns(document: Document, found?: (root: Node) => void): Generator<Run | undefined> {
  const body = native(document, 'body');
  const trees = new Set<Element | ShadowRoot>(body ? [body] : []);
  for (const tree of trees) {
    for (const part of labelledIn(tree)) {
      yield;
      if (part) yield* textRuns(part);
    }
    // On a large page, each of these queries takes long.
    for (const apart of [APART, POINTING]) {
      yield;
      for (const element of native(tree, 'querySelectorAll')(apart)) {
        const inner = innerRoot(element);
        if (inner) {
          found?.(inner);
          const within = native(inner, 'nodeType') === 9 ? native(inner as Document, 'body') : (inner as ShadowRoot);
          if (within) trees.add(within);
        } else yield labelOn(element) && [element, element];
      }
    }
  }
}

/**
 * The parts of a tree whose text may contain a label, so that the rest can be skipped. Takes the text of each part as a
 * whole, level by level, as long as that is faster than walking its text nodes.
 */
function* labelledIn(tree: Node, levels = 6): Generator<Node | undefined> {
  const children = native(tree, 'childNodes');
  if (levels === 0 || !children.length || children.length > 100) {
    yield tree;
    return;
  }
  const labelled: Node[] = [];
  let before = '';
  for (const child of children) {
    const text = native(child, 'nodeType') === COMMENT ? '' : (native(child, 'textContent') ?? '');
    // A label that begins in one child and ends in the next is found in neither.
    if (isSplit(before, text.slice(0, TAIL))) {
      yield tree;
      return;
    }
    for (const sign of signsIn(text)) {
      yield;
      if (!sign) continue;
      labelled.push(child);
      break;
    }
    before = behindSigns((before + text).slice(-TAIL));
  }
  for (const child of labelled) yield* labelledIn(child, levels - 1);
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
