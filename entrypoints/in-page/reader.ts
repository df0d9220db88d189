import { kindAmong } from '../../lib/evidence/kinds';
import type { PageKind } from '../../lib/evidence/page-kind';
import { type PageLook, pageLook } from '../../lib/evidence/page-look';
import { check } from './check';
import { look } from './look';
import { press } from './press';

/**
 * What the background can ask of a page, once the reader is in it.
 *
 * @param kinds the kinds of the sites that the reader is for
 * @param counts counts labels for the report of a page that was not recognized
 */
export function reader(
  kinds: readonly PageKind[],
  counts?: (document: Document) => PageLook['labels'],
): NonNullable<typeof globalThis.creditCourier> {
  const here = () => {
    const url = new URL(location.href);
    return { url, kind: kindAmong(kinds, url) };
  };
  return {
    look: () => look(here()),
    press: () => press(here()),
    check: () => check(here()),
    /** Once the page's gate has opened, starts the page kind's standing look. */
    scan(found) {
      const { kind, url } = here();
      return kind?.scan?.(document, url, found);
    },
    /** For the report of an unrecognized page: counts only, no content. */
    describe: () => pageLook(document, new URL(location.href), kinds, counts),
  };
}

/** The page's address, and its kind where it has one. */
export interface Here {
  url: URL;
  kind: PageKind | undefined;
}
