import { LINK_PAGES } from '../../../lib/evidence/kinds';
import { finished } from '../../../lib/evidence/page/steps';
import type { PageKind, Scan, Sighting } from '../../../lib/evidence/page-kind';

/** A scan that has already read the page in its present state; undefined if the page's kind has none. */
export function begun(page: PageKind | undefined, document: Document, url: URL): Scan | undefined {
  const scan = page?.scan?.(document, url);
  if (scan) finished(scan.begin());
  return scan;
}

/** What the content script of its site sees on a page. */
export const sightingOf = (page: PageKind, document: Document, url: URL): Sighting =>
  begun(page, document, url)?.sighting() ??
  LINK_PAGES.find(({ kind }) => kind === page.kind)?.recognize(document, url) ?? { state: 'nothing' };
