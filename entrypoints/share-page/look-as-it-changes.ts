import { find } from '../../lib/evidence/kinds';
import type { GatedPage, Scan, Sighting } from '../../lib/evidence/page-kind';
import { tellBackground } from '../../lib/extension/messages/page-port';
import { type Look, NOTHING } from './look';
import { type Changed, watchPage } from './watch-page';

/** How long one run of small steps may block the page. */
const SLICE_MS = 8;

/** How long what was found is taken to be shown still, when only other parts of the page changed. */
const ELSEWHERE_MS = 500;

/** Looks for as long as the page lives, since a dialog with evidence may open at any time. */
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
  /** Called for every shadow root and frame on the way. */
  found(root: Node): void;
  seen(sighting: Sighting): void;
}

/**
 * Nothing is read in detail before the page's gate opens, and the page is never held up for long. A look is idle or at
 * work in slices: first at the gate, then, once the reader was opened, at the scan. Changes that come meanwhile wait.
 *
 * @returns what takes the changes
 */
function standingLook(document: Document, { page, openReader, found, seen }: Standing): Changed {
  /** The steps of what is at work; undefined where nothing is. */
  let work: Iterator<boolean> | undefined;
  let isOpening = false;
  /** Absent until the gate has opened and the reader is there. */
  let scan: Scan | undefined;
  /** What changed meanwhile. */
  let waiting: Iterable<Node>[] = [];
  /** Whether what is seen may be other than it was told. */
  let isNews = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  function start(steps: Iterable<boolean>): void {
    work = steps[Symbol.iterator]();
    workOn();
  }

  function workOn(): void {
    const until = performance.now() + SLICE_MS;
    while (work) {
      const { done, value } = work.next();
      if (done) rest();
      else if (value) hit();
      if (performance.now() > until && work) {
        setTimeout(workOn);
        return;
      }
    }
  }

  /** The gate is open, or the scan has read something that may be new. */
  function hit(): void {
    if (scan) isNews = true;
    else void open();
  }

  async function open(): Promise<void> {
    work = undefined;
    isOpening = true;
    scan = await openReader();
    isOpening = false;
    if (!scan) return;
    // All of the page is read now, with what changed meanwhile.
    waiting = [];
    isNews = true;
    start(scan.begin());
  }

  function rest(): void {
    work = undefined;
    // A change elsewhere can still hide what was found, but the browser takes time to tell.
    if (scan && isNews) tell();
    else if (scan) later ??= setTimeout(tell, ELSEWHERE_MS);
    if (waiting.length) setTimeout(follow);
  }

  function tell(): void {
    clearTimeout(later);
    later = undefined;
    isNews = false;
    if (scan) seen(scan.sighting());
  }

  /** Looks at what has changed, unless something is at work: then it is taken up afterward. */
  function follow(): void {
    if (work || isOpening) return;
    const changed = allOf(waiting);
    waiting = [];
    start(scan ? scan.follow(changed) : page.gate(document, changed, found));
  }

  start(page.gate(document, undefined, found));
  return (changed, isShowing) => {
    isNews ||= isShowing;
    if (changed) {
      waiting.push(changed);
      follow();
    } else if (!work) tell();
  };
}

function* allOf(many: readonly Iterable<Node>[]): Generator<Node> {
  for (const nodes of many) yield* nodes;
}
