import { kindAmong } from '../../lib/evidence/kinds';
import type { Answer, PageKind } from '../../lib/evidence/page-kind';
import { pageLook } from '../../lib/evidence/page-look';
import { inSlices } from './in-slices';
import { look } from './look';
import type { Means } from './means';
import { press } from './press';

/**
 * What the background can ask of a page, once the reader is in it.
 *
 * @param kinds the kinds of the sites that the reader is for
 * @param means what those sites need for it
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
    /** Once the page's gate has opened, starts the page kind's standing look. */
    scan(found) {
      const { kind, url } = here();
      return kind?.scan?.(document, url, found);
    },
    /** For the report of an unrecognized page: counts only, no content. */
    describe: () => inSlices(pageLook(document, new URL(location.href), kinds, means.counts)),
  };
}

/** For a site without JSON of its own, whose pages are read as they stand. */
export const AS_IT_STANDS: Means = {
  ask: noAnswer,
  check: noAnswer,
  lateUntil: () => (read) => inSlices(read()),
};

async function noAnswer(): Promise<Answer> {
  return { status: 'failed' };
}
