/**
 * Walks the tree as it is displayed: open shadow roots, slotted nodes, and frames of the same origin appear in it where
 * they are seen. The walk is safe from pages that name an element after a DOM property.
 */
import { native } from './native';

/** The tree inside an element, apart from its children: an open shadow root or the document of a same-origin frame. */
export function innerRoot(element: Node): ShadowRoot | Document | null {
  if (isFrame(element)) return (element as HTMLIFrameElement).contentDocument;
  return native(element as Element, 'shadowRoot') ?? null;
}

export function firstOf(node: Node): Node | null {
  const inner = innerRoot(node);
  if (inner) return native(inner, 'nodeType') === 9 ? native(inner as Document, 'body') : native(inner, 'firstChild');
  // We cannot read a frame of another origin, and the text between its tags is not displayed.
  if (isFrame(node)) return null;
  return slotted(node)[0] ?? native(node, 'firstChild');
}

export function lastOf(node: Node): Node | null {
  const inner = innerRoot(node);
  if (inner) return native(inner, 'nodeType') === 9 ? native(inner as Document, 'body') : native(inner, 'lastChild');
  if (isFrame(node)) return null;
  return slotted(node).at(-1) ?? native(node, 'lastChild');
}

export const nextOf = (node: Node): Node | null => beside(node, 1, 'nextSibling');
export const previousOf = (node: Node): Node | null => beside(node, -1, 'previousSibling');

export function parentOf(node: Node): Node | null {
  const parent = slotOf(node) ?? native(node, 'parentNode');
  if (!parent) return null;
  if (native(parent, 'nodeType') === 11) return (parent as ShadowRoot).host ?? null;
  if (native(node, 'nodeName') !== 'BODY') return parent;
  return native(native(node, 'ownerDocument') as Document, 'defaultView')?.frameElement ?? parent;
}

const isFrame = (node: Node) => /^I?FRAME$/.test(native(node, 'nodeName'));

const slotOf = (node: Node) => native(node as Element, 'assignedSlot') ?? null;

const slotted = (node: Node): Node[] =>
  native(node, 'nodeName') === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];

function beside(node: Node, step: 1 | -1, sibling: 'nextSibling' | 'previousSibling'): Node | null {
  if (native(node, 'nodeName') === 'BODY') return null;
  const slot = slotOf(node);
  if (!slot) return native(node, sibling);
  const all = slotted(slot);
  return all[all.indexOf(node as Element) + step] ?? null;
}
