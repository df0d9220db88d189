/** How long a page without evidence is watched after its address last changed. */
const WATCH_MS = 20_000;

// Attributes that change what a page says; the others can only show or hide it.
const TELLING = ['value', 'href', 'readonly', 'disabled', 'aria-label', 'content'];
const SHOWING = ['hidden', 'style', 'class', 'open', 'inert'];

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
  let frame = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    late = undefined;
    const batch = nodes;
    nodes = new Set();
    changed(batch);
  };
  const schedule = () => {
    if (late !== undefined) return;
    frame = requestAnimationFrame(flush);
    // A page in the background draws no frames.
    late = setTimeout(flush, 80);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'childList') {
        for (const node of record.addedNodes) nodes.add(node);
        // What was removed may have stood between a label and its value.
        if (record.removedNodes.length) nodes.add(record.nextSibling ?? record.previousSibling ?? record.target);
      } else if (record.type === 'characterData' || TELLING.includes(record.attributeName ?? ''))
        nodes.add(record.target);
    }
    schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...TELLING, ...SHOWING],
  });
  // What a person types changes no node.
  const typed = ({ target }: Event) => {
    if (target instanceof Node) nodes.add(target);
    schedule();
  };
  document.addEventListener('input', typed, { capture: true, passive: true });
  document.addEventListener('change', typed, { capture: true, passive: true });

  const stop = () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(late);
    document.removeEventListener('input', typed, { capture: true });
    document.removeEventListener('change', typed, { capture: true });
  };
  const end = livesWithPage ? undefined : setTimeout(() => hasEvidence() || stop(), WATCH_MS);
  return () => {
    clearTimeout(end);
    stop();
  };
}
