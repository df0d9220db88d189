import { kindAmong } from '../../lib/evidence/kinds';
import type { Answer, PageKind } from '../../lib/evidence/page-kind';
import { pageLook } from '../../lib/evidence/page-look';
import { inSlices } from './in-slices';
import { look } from './look';
import type { Means } from './means';
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

/** For a site without JSON, whose pages are read as they are. */
export const AS_IT_STANDS: Means = {
  ask: noAnswer,
  check: noAnswer,
  lateUntil: () => (read) => inSlices(read()),
};

async function noAnswer(): Promise<Answer> {
  return { status: 'failed' };
}
