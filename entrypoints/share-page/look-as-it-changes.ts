import { find } from '../../lib/evidence/kinds';
import type { Steps } from '../../lib/evidence/page/steps';
import type { GatedPage, Opening, Scan, Sighting } from '../../lib/evidence/page-kind';
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
 * Reads nothing in detail before the page's gate opens, and never blocks the page for long. A look is either idle or
 * working in slices: first on the gate, then, when the reader is open, on the scan. Changes in the meantime wait.
 *
 * @returns a function that takes the changes
 */
function standingLook(document: Document, { page, openReader, found, seen }: Standing): Changed {
  /** The steps still to do; undefined when idle. */
  let work: Steps<void> | undefined;
  let isOpening = false;
  /** Undefined until the gate has opened and the reader is loaded. */
  let scan: Scan | undefined;
  /** What has changed in the meantime. */
  let waiting: Iterable<Node>[] = [];
  /** Whether the sighting may differ from the one last reported. */
  let isNews = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  function start(steps: Steps<void>): void {
    work = steps;
    workOn();
  }

  function workOn(): void {
    const until = performance.now() + SLICE_MS;
    while (work) {
      if (work.next().done) rest();
      else if (performance.now() > until) {
        setTimeout(workOn);
        return;
      }
    }
  }

  function* tryGate(changed?: Iterable<Node>): Steps<void> {
    const opening = yield* page.gate(document, changed, found);
    if (opening) void open(opening);
  }

  /** Loads the reader. What changes in the meantime waits, so what the gate saw is still of use. */
  async function open({ signs }: Opening): Promise<void> {
    isOpening = true;
    scan = await openReader();
    isOpening = false;
    if (scan) start(begin(scan, signs));
  }

  function* begin(scan: Scan, signs: Opening['signs']): Steps<void> {
    yield* scan.begin(signs);
    isNews = true;
  }

  function* followWith(scan: Scan, changed: Iterable<Node>): Steps<void> {
    if (yield* scan.follow(changed)) isNews = true;
  }

  function rest(): void {
    work = undefined;
    // A change elsewhere can still hide what was found, but checking that takes the browser some time, so it is done
    // later.
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
    start(scan ? followWith(scan, changed) : tryGate(changed));
  }

  start(tryGate());
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
