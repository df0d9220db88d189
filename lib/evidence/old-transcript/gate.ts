/** Tells whether a page may show an old share result, at almost no cost to a page that shows none. */
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import type { Opening } from '../page-kind';
import { pageSigns } from './page-signs';
import { changedParts } from './parts';

/**
 * Looks at the whole page, or only around what changed.
 *
 * @param changed the changed nodes; undefined for the whole page
 * @param found called for every shadow root and frame along the way
 * @returns small steps; at the end undefined, unless the label of evidence may be there
 */
export function* gate(
  document: Document,
  changed: Iterable<Node> | undefined,
  found: (root: Node) => void,
): Steps<Opening | undefined> {
  if (!changed || isSmall(document)) {
    const signs = yield* pageSigns(document, found);
    return signs.isEvidence ? { signs } : undefined;
  }
  for (const { label } of changedParts(document, changed, found)) {
    if (label === 'evidence') return {};
    yield;
  }
  return undefined;
}

/** Whether looking at the whole page takes less time than walking the neighbors of what changed. */
const isSmall = (document: Document) =>
  // Asking for the length would make the browser count all elements of a large page again after each change.
  native(native(document, 'getElementsByTagName')('*'), 'item')(3_000) === null;
