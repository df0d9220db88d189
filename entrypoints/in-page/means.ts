import type { Steps } from '../../lib/evidence/page/steps';
import type { Answer, Ask, Late, PageKind } from '../../lib/evidence/page-kind';
import type { PageLook } from '../../lib/evidence/page-look';

/** The page's address, and its kind if it has one. */
export interface Here {
  url: URL;
  kind: PageKind | undefined;
}

/** What a reader needs for its sites. Each page gets only what its own site needs. */
export interface Means {
  ask: Ask;
  /** Requests the page's own JSON, to find out whether its link works. */
  check(here: Here, means: Means): Promise<Answer>;
  /** Waits for pages that fill in late, until a time given by the clock of `performance.now()`. */
  lateUntil(until: number): Late;
  /** Counts labels for the report about a page that was not recognized. */
  counts?(document: Document): Steps<PageLook['labels']>;
}
