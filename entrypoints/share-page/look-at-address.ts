import { find } from '../../lib/evidence/kinds';
import type { LinkPage } from '../../lib/evidence/page-kind';
import { type Look, NOTHING } from './look';

/** Looks only once, since the address tells everything. */
export const lookAtAddress =
  (pages: readonly LinkPage[]): Look =>
  (document, url, seen) => {
    seen(find(pages, url)?.recognize(document, url) ?? NOTHING);
    return undefined;
  };
