import { find } from '../../lib/evidence/kinds';
import type { GatedPage, Scan, Sighting } from '../../lib/evidence/page-kind';
import { tellBackground } from '../../lib/extension/messages/page-port';
import { type Look, NOTHING } from './look';
import { watchPage } from './watch-page';

/** How long one run of small steps may block the page. */
const SLICE_MS = 8;

/** Looks for as long as the page lives, since a dialog with evidence may open at any time. */
export const lookAsItChanges =
  (pages: readonly GatedPage[]): Look =>
  (document, url, seen) => {
    const page = find(pages, url);
    seen(NOTHING);
    if (!page) return undefined;
    let isOver = false;
    const watching = watchPage(document, (nodes) => changed(nodes));
    const changed = standingLook(document, {
      page,
      found: watching.alsoIn,
      seen: (sighting) => isOver || seen(sighting),
      async openReader() {
        await tellBackground('page/reader', {});
        return isOver ? undefined : globalThis.creditCourier?.scan(watching.alsoIn);
      },
    });
    return () => {
      isOver = true;
      watching.stop();
    };
  };

interface Standing {
  page: GatedPage;
  /** Loads the reader into the page; undefined if that fails. */
  openReader(): Promise<Scan | undefined>;
  /** Called for every shadow root and frame on the way. */
  found(root: Node): void;
  seen(sighting: Sighting): void;
}

/**
 * Nothing is read in detail before the page's gate opens, and the page is never held up for long.
 *
 * @returns what takes the nodes that changed, or nothing where something was only shown or hidden
 */
function standingLook(
  document: Document,
  { page, openReader, found, seen }: Standing,
): (changed?: Iterable<Node>) => void {
  let scan: Scan | undefined;
  let steps: Iterator<unknown> | undefined;
  let isOpening = false;
  let waiting: Iterable<Node>[] = [];

  function begin(walk: Iterable<unknown>): void {
    steps = walk[Symbol.iterator]();
    go();
  }

  function go(): void {
    const until = performance.now() + SLICE_MS;
    while (steps) {
      const step = steps.next();
      if (step.done) end();
      else if (!scan && step.value) void open();
      else if (performance.now() > until) {
        setTimeout(go);
        return;
      }
    }
  }

  function end(): void {
    steps = undefined;
    if (scan) seen(scan.sighting());
    if (waiting.length) setTimeout(next);
  }

  function next(): void {
    if (steps || isOpening) return;
    const changed = allOf(waiting);
    waiting = [];
    begin(scan ? scan.follow(changed) : page.gate(document, changed, found));
  }

  async function open(): Promise<void> {
    steps = undefined;
    isOpening = true;
    scan = await openReader();
    isOpening = false;
    if (!scan) return;
    waiting = [];
    begin(scan.begin());
  }

  begin(page.gate(document, undefined, found));
  return (changed) => {
    if (changed) {
      waiting.push(changed);
      next();
    } else if (scan && !steps) seen(scan.sighting());
  };
}

function* allOf(many: readonly Iterable<Node>[]): Generator<Node> {
  for (const nodes of many) yield* nodes;
}
