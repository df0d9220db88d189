/** Tells where a page may show an old share result, at so small a cost that a page without one pays nothing. */
import { innerRoot } from '../page/flat-tree';
import { native } from '../page/native';
import { APART, signsIn } from './label-signs';
import { forgetPage, labelOn } from './leaves';
import { type Part, partsOf } from './parts';

/**
 * Whether a page as it stands may show evidence anywhere. The page is not gone through for that: its text is taken as a
 * whole, and the browser picks out what holds text or a tree apart from it.
 *
 * @returns small steps, each of which gives `true` where the label of evidence may stand
 */
export function* mayShowEvidence(document: Document, found: (root: Node) => void): Generator<boolean> {
  forgetPage();
  const body = native(document, 'body');
  if (!body) return;
  for (const sign of signsIn(native(body, 'textContent') ?? '')) yield sign === 'evidence';
  for (const element of native(body, 'querySelectorAll')(APART)) {
    if (innerRoot(element)) for (const part of partsOf(element, element, found)) yield mayBeEvidence(part);
    else yield labelOn(element) === 'evidence';
  }
}

/** Whether the label of evidence may stand in a part. */
export const mayBeEvidence = ({ label }: Part) => label === 'evidence';

/** Whether looking at the whole page takes less than going through the neighbors of what changed. */
export const isSmall = (document: Document) =>
  // Not by its length, for which the browser would go through all of a large page again after each change.
  native(native(document, 'getElementsByTagName')('*'), 'item')(3_000) === null;
