import { kindAmong } from '../../lib/evidence/kinds';
import type { Steps } from '../../lib/evidence/page/steps';
import type { Answer, Ask, Late, PageKind } from '../../lib/evidence/page-kind';
import { type PageLook, pageLook } from '../../lib/evidence/page-look';
import { inSlices } from './in-slices';
import { look } from './look';
import { press } from './press';

/**
 * What the background can ask of a page once the reader is in it.
 *
 * @param kinds the kinds of page that the reader is for
 * @param means what reading them needs
 */
export function reader(kinds: readonly PageKind[], means: Means): NonNullable<typeof globalThis.creditCourier> {
  const here = () => {
    const url = new URL(location.href);
    return { url, kind: kindAmong(kinds, url) };
  };
  return {
    look: () => look(here()),
    press: () => press(here(), means),
    check: () => means.check(here(), means),
    /** Starts the ongoing look at a page, once its gate has opened. */
    scan(found) {
      const { kind, url } = here();
      return kind?.scan?.(document, url, found);
    },
    /** Describes an unrecognized page for a report: only counts, no content. */
    describe: () => inSlices(pageLook(document, new URL(location.href), kinds, means.counts)),
  };
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

/** For a site without JSON, whose pages are read as they are. */
export const AS_IT_STANDS: Means = {
  ask: noAnswer,
  check: noAnswer,
  lateUntil: () => (read) => inSlices(read()),
};

async function noAnswer(): Promise<Answer> {
  return { status: 'failed' };
}

/** The page's address, and its kind if it has one. */
export interface Here {
  url: URL;
  kind: PageKind | undefined;
}
