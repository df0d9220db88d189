import { native } from '../../lib/evidence/page/native';

/** How long the first changes after a quiet time are gathered before they are looked at. */
const SOON_MS = 20;

/**
 * How long changes are gathered while they keep coming: looking less often costs the page less, and evidence is still
 * found within 100 ms.
 */
const GATHER_MS = 80;

// Attributes that change what a page says, and attributes that only show or hide it.
const TELLING = ['value', 'href', 'readonly', 'content', 'title', 'aria-label'];
const SHOWING = ['hidden', 'style', 'class', 'open'];

/** A running watch. */
export interface Watching {
  /** Also watches a separate tree, such as a shadow root. */
  alsoIn(root: Node): void;
  stop(): void;
}

/**
 * Takes what changed on a page.
 *
 * @param nodes the changed nodes, looked up only when iterated; undefined if something was only shown or hidden
 * @param isShowing whether something was shown or hidden
 */
export type Changed = (nodes: Iterable<Node> | undefined, isShowing: boolean) => void;

/** Watches a page for changes, with a single observer and no polling. */
export function watchPage(document: Document, changed: Changed): Watching {
  let gathered: MutationRecord[] = [];
  let touched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushedAt = 0;
  const flush = () => {
    timer = undefined;
    flushedAt = performance.now();
    const records = gathered;
    const others = touched;
    gathered = [];
    touched = new Set();
    const isTold = others.size > 0 || records.some(isTelling);
    changed(
      isTold ? { [Symbol.iterator]: () => changedIn(records, others)[Symbol.iterator]() } : undefined,
      records.some(({ attributeName }) => SHOWING.includes(attributeName ?? '')),
    );
  };
  const schedule = () => {
    timer ||= setTimeout(flush, Math.max(SOON_MS, flushedAt + GATHER_MS - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    gathered.push(...records);
    schedule();
  });
  const touch = ({ type, target }: Event) => {
    // Load events of anything but frames bring no text.
    if (type === 'load' && !/^I?FRAME$/.test(native(target as Node, 'nodeName'))) return;
    touched.add(target as Node);
    schedule();
  };
  const trees = new Set<Node>();
  const alsoIn = (root: Node) => {
    if (trees.has(root)) return;
    trees.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...TELLING, ...SHOWING],
    });
    // Typing changes no node, and a frame that loads changes none of the page's nodes.
    for (const name of ['input', 'load']) native(root, 'addEventListener')(name, touch, true);
  };
  alsoIn(document);

  return {
    alsoIn,
    stop() {
      observer.disconnect();
      for (const root of trees) {
        for (const name of ['input', 'load']) native(root, 'removeEventListener')(name, touch, true);
      }
      clearTimeout(timer);
    },
  };
}

/** Whether a change affects the page's text. */
const isTelling = ({ type, attributeName }: MutationRecord) =>
  type !== 'attributes' || TELLING.includes(attributeName ?? '');

/** The nodes that changed, each once, together with others that are known to have changed. */
function changedIn(records: readonly MutationRecord[], others: Iterable<Node>): Set<Node> {
  const nodes = new Set(others);
  for (const record of records) {
    const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    if (isAllNew(target, addedNodes)) nodes.add(target);
    else for (const node of addedNodes) nodes.add(node);
    // A removed node may have been between a label and its value.
    if (removedNodes.length) nodes.add(nextSibling ?? previousSibling ?? target);
    if (type !== 'childList' && isTelling(record)) nodes.add(target);
  }
  return nodes;
}

/**
 * Whether an element contains nothing but the added nodes: looking at it once is faster than looking at each of them.
 */
const isAllNew = (target: Node, { length }: NodeList): boolean =>
  length > 1 &&
  native(target, 'childNodes').length === length &&
  native(target, 'nodeType') === 1 &&
  target !== native(native(target, 'ownerDocument') as Document, 'documentElement');
