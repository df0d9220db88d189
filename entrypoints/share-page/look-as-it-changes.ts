import { find } from '../../lib/evidence/kinds';
import type { GatedPage, Scan, Sighting } from '../../lib/evidence/page-kind';
import { tellBackground } from '../../lib/extension/messages/page-port';
import { type Look, NOTHING } from './look';
import { type Changed, watchPage } from './watch-page';

/** How long the steps may block the page at a time. */
const SLICE_MS = 8;

/** How long what was found is assumed to be still visible when only other parts of the page changed. */
const ELSEWHERE_MS = 500;

/** Looks for as long as the page is open, since a dialog with evidence may open at any time. */
export const lookAsItChanges =
  (pages: readonly GatedPage[]): Look =>
  (document, url, seen) => {
    const page = find(pages, url);
    seen(NOTHING);
    if (!page) return undefined;
    let isOver = false;
    const watching = watchPage(document, (...what) => changed(...what));
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
  /** Called for every shadow root and frame along the way. */
  found(root: Node): void;
  seen(sighting: Sighting): void;
}

/**
 * Reads nothing in detail before the page's gate opens, and never blocks the page for long.
 *
 * @returns a function that takes the changes
 */
function standingLook(document: Document, { page, openReader, found, seen }: Standing): Changed {
  let scan: Scan | undefined;
  let steps: Iterator<boolean> | undefined;
  let isOpening = false;
  /** Whether the sighting may differ from the one last reported. */
  let isNews = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let waiting: Iterable<Node>[] = [];

  function begin(walk: Iterable<boolean>): void {
    steps = walk[Symbol.iterator]();
    go();
  }

  function go(): void {
    const until = performance.now() + SLICE_MS;
    while (steps) {
      const step = steps.next();
      if (step.done) end();
      else if (!scan && step.value) void open();
      else if (step.value) isNews = true;
      if (performance.now() > until && steps) {
        setTimeout(go);
        return;
      }
    }
  }

  function end(): void {
    steps = undefined;
    // A change elsewhere can still hide what was found, but checking that takes the browser some time, so it is done
    // later.
    if (scan && isNews) tell();
    else if (scan) later ??= setTimeout(tell, ELSEWHERE_MS);
    if (waiting.length) setTimeout(next);
  }

  function tell(): void {
    clearTimeout(later);
    later = undefined;
    isNews = false;
    if (scan) seen(scan.sighting());
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
    isNews = true;
    begin(scan.begin());
  }

  begin(page.gate(document, undefined, found));
  return (changed, isShowing) => {
    isNews ||= isShowing;
    if (changed) waiting.push(changed);
    if (changed) next();
    else if (!steps) tell();
  };
}

function* allOf(many: readonly Iterable<Node>[]): Generator<Node> {
  for (const nodes of many) yield* nodes;
}
