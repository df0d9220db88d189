import type { Steps } from '../../lib/evidence/page/steps';
import type { Answer, Ask, Late, PageKind } from '../../lib/evidence/page-kind';
import type { PageLook } from '../../lib/evidence/page-look';

/** The page's address, and its kind where it has one. */
export interface Here {
  url: URL;
  kind: PageKind | undefined;
}

/** What a reader has for its sites, so that a page pays for nothing else. */
export interface Means {
  ask: Ask;
  /** Asks for the page's own JSON, to tell whether its link works. */
  check(here: Here, means: Means): Promise<Answer>;
  /** Waits for pages that fill in late, up to a time by the clock of `performance.now()`. */
  lateUntil(until: number): Late;
  /** Counts labels for the report of a page that was not recognized. */
  counts?(document: Document): Steps<PageLook['labels']>;
}
