import { native } from '../../lib/evidence/native';

/** How long a page without evidence is watched after its address last changed. */
const WATCH_MS = 20_000;
/** How long changes are gathered before they are looked at: what is on the page is found within 100 ms. */
const GATHER_MS = 50;

// Attributes that change what a page says; the others can only show or hide it.
const TELLING = ['value', 'href', 'readonly', 'content', 'title', 'aria-label'];
const SHOWING = ['hidden', 'style', 'class', 'open'];

interface Watch {
  /** Whether evidence may come and go at any time, as in a dialog. */
  livesWithPage: boolean;
  hasEvidence(): boolean;
  /** Called with the nodes that changed; with none when something was shown or hidden. */
  changed(nodes: Set<Node>): void;
}

/** A watch that has begun. */
export interface Watching {
  /** Watches a tree that the page holds apart, such as a shadow root. */
  alsoIn(root: Node): void;
  stop(): void;
}

/** Watches a page for what fills in late, by one observer and without polling. */
export function watchPage(document: Document, { livesWithPage, hasEvidence, changed }: Watch): Watching {
  let gathered: MutationRecord[] = [];
  let touched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const nodes = touched;
    for (const { type, target, attributeName, addedNodes, removedNodes, previousSibling, nextSibling } of gathered) {
      for (const node of addedNodes) nodes.add(node);
      // What was removed may have stood between a label and its value.
      if (removedNodes.length) nodes.add(nextSibling ?? previousSibling ?? target);
      if (type === 'characterData' || TELLING.includes(attributeName ?? '')) nodes.add(target);
    }
    gathered = [];
    touched = new Set();
    changed(nodes);
  };
  const schedule = () => {
    timer ||= setTimeout(flush, GATHER_MS);
  };
  const observer = new MutationObserver((records) => {
    gathered.push(...records);
    schedule();
  });
  const touch = ({ type, target }: Event) => {
    // Of all that loads, only a frame brings text with it.
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
    // What a person types changes no node, and a frame that loads changes none of the page's.
    for (const name of ['input', 'load']) native(root, 'addEventListener')(name, touch, true);
  };
  alsoIn(document);

  const stop = () => {
    observer.disconnect();
    for (const root of trees) {
      for (const name of ['input', 'load']) native(root, 'removeEventListener')(name, touch, true);
    }
    clearTimeout(timer);
  };
  const end = livesWithPage ? undefined : setTimeout(() => hasEvidence() || stop(), WATCH_MS);
  return {
    alsoIn,
    stop() {
      clearTimeout(end);
      stop();
    },
  };
}
