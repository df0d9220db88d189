/**
 * Where a page has signs of labels: in its text, taken as a whole, and on elements apart from it. The page is not
 * walked for this: it takes its texts as a whole, and the browser selects the elements.
 */
import { innerRoot } from '../page/flat-tree';
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { APART, type Sign, signsIn } from './label-signs';
import { forgetPage, labelOn } from './leaves';

/** Where a page has signs of labels. */
export interface PageSigns {
  /** The signs in the text of the body, and of every shadow root and frame along the way. */
  trees: Map<Element | ShadowRoot, Sign[]>;
  /** Elements that are a label by themselves, or may have one. */
  elements: Element[];
  /** Whether any of the labels may be that of evidence. */
  isEvidence: boolean;
}

/**
 * Looks at a whole page.
 *
 * @param found called for every shadow root and frame along the way
 */
export function* pageSigns(document: Document, found?: (root: Node) => void): Steps<PageSigns> {
  forgetPage();
  const body = native(document, 'body');
  const seen: PageSigns = { trees: new Map(body ? [[body, []]] : []), elements: [], isEvidence: false };
  for (const [tree, signs] of seen.trees) {
    for (const sign of signsIn(native(tree, 'textContent') ?? '')) {
      yield;
      if (sign) signs.push(sign);
    }
    seen.isEvidence ||= signs.some(({ label }) => label === 'evidence');
    // No selector finds a shadow tree in a common element that has children. Only pages that use shadow trees may have
    // such elements, and every element of those trees is looked at.
    for (const element of native(tree, 'querySelectorAll')(tree === body ? APART : '*')) {
      yield;
      const inner = innerRoot(element);
      if (inner) {
        found?.(inner);
        const within = native(inner, 'nodeType') === 9 ? native(inner as Document, 'body') : (inner as ShadowRoot);
        if (within && !seen.trees.has(within)) seen.trees.set(within, []);
        continue;
      }
      const label = labelOn(element);
      if (label) seen.elements.push(element);
      seen.isEvidence ||= label === 'evidence';
    }
  }
  return seen;
}
