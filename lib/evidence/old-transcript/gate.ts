/** Tells where a page may show an old share result, at almost no cost to a page that shows none. */
import { innerRoot } from '../page/flat-tree';
import { native } from '../page/native';
import { APART, signsIn } from './label-signs';
import { forgetPage, labelOn } from './leaves';
import { type Part, partsOf } from './parts';

/**
 * Whether the page may show evidence anywhere right now. It does not walk the page: it takes the text as a whole, and
 * the browser selects the elements that keep text or a tree apart from it.
 *
 * @param found called for every shadow root and frame along the way
 * @returns small steps; each yields `true` if it found what may be the label of evidence
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

/** Whether a part may contain the label of evidence. */
export const mayBeEvidence = ({ label }: Part) => label === 'evidence';

/** Whether looking at the whole page takes less time than walking the neighbors of what changed. */
export const isSmall = (document: Document) =>
  // Asking for the length would make the browser count all elements of a large page again after each change.
  native(native(document, 'getElementsByTagName')('*'), 'item')(3_000) === null;
