import type { PageKind, Scan } from '../../../lib/evidence/page-kind';

/** A continuous reading that has already read the page as it is; undefined if the page's kind has none. */
export function begun(page: PageKind | undefined, document: Document, url: URL): Scan | undefined {
  const scan = page?.scan?.(document, url);
  if (scan) finish(scan.begin());
  return scan;
}

/** Takes all small steps at once. */
export function finish(steps: Iterable<unknown>): void {
  for (const _ of steps);
}
