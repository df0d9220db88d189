import { native } from '../../lib/evidence/native';

/** How long a page without evidence is watched after its address last changed. */
const WATCH_MS = 20_000;

// Attributes that change what a page says; the others can only show or hide it.
const TELLING = ['value', 'href', 'readonly', 'content'];
const SHOWING = ['hidden', 'style', 'class', 'open'];

interface Watch {
  /** Whether evidence may come and go at any time, as in a dialog. */
  livesWithPage: boolean;
  hasEvidence(): boolean;
  /** Called at most once a frame, with the nodes that changed; with none when something was shown or hidden. */
  changed(nodes: Set<Node>): void;
}

/**
 * Watches a page for what fills in late, by one observer and without polling.
 *
 * @returns the function that ends it
 */
export function watchPage(document: Document, { livesWithPage, hasEvidence, changed }: Watch): () => void {
  let nodes = new Set<Node>();
  let isWaiting = false;
  let isOver = false;
  const flush = () => {
    isWaiting = false;
    if (isOver) return;
    const batch = nodes;
    nodes = new Set();
    changed(batch);
  };
  const schedule = () => {
    if (isWaiting) return;
    isWaiting = true;
    // A page in the background draws no frames.
    if (native(document, 'hidden')) setTimeout(flush, 80);
    else requestAnimationFrame(flush);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const node of addedNodes) nodes.add(node);
      // What was removed may have stood between a label and its value.
      if (removedNodes.length) nodes.add(nextSibling ?? previousSibling ?? target);
      if (type === 'characterData' || TELLING.includes(attributeName ?? '')) nodes.add(target);
    }
    schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...TELLING, ...SHOWING],
  });
  // What a person types changes no node.
  const typed = ({ target }: Event) => {
    nodes.add(target as Node);
    schedule();
  };
  native(document, 'addEventListener')('input', typed, true);

  const stop = () => {
    observer.disconnect();
    native(document, 'removeEventListener')('input', typed, true);
    isOver = true;
  };
  const end = livesWithPage ? 0 : setTimeout(() => hasEvidence() || stop(), WATCH_MS);
  return () => {
    clearTimeout(end);
    stop();
  };
}
