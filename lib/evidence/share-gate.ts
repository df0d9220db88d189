/** Tells where a page may show an old share result, at so small a cost that a page without one pays nothing. */
import { innerRoot } from './flat-tree';
import { native } from './native';
import { forgetLabels, isLeaf, leafText, plain } from './page-leaves';
import { labelIn } from './share-labels';
import { type Part, partsOf, TAIL } from './share-parts';

/**
 * Whether a page as it stands may show evidence anywhere. The page is not gone through for that: its text is taken as a
 * whole, and the browser picks out what holds text or a tree apart from it.
 *
 * @returns small steps, each of which gives `true` where the label of evidence may stand
 */
export function* mayShowEvidence(document: Document, found: (root: Node) => void): Generator<boolean> {
  forgetLabels();
  const body = native(document, 'body');
  if (!body) return;
  const text = native(body, 'textContent') ?? '';
  for (let at = 0; at < text.length; at += PIECE) yield signIn(text.slice(at, at + PIECE + TAIL)) === 'evidence';
  let looked = 0;
  for (const element of native(body, 'querySelectorAll')(APART)) {
    if (innerRoot(element)) for (const part of partsOf(element, element, found)) yield mayBeEvidence(part);
    else if (isLeaf(element)) yield labelIn(leafText(element)) === 'evidence';
    else if (++looked % 50 === 0) yield false;
  }
}

/** Whether the label of evidence may stand in a part. */
export const mayBeEvidence = ({ label }: Part) => label === 'evidence';

/** Whether looking at the whole page takes less than going through the neighbors of what changed. */
export const isSmall = (document: Document) => native(document, 'getElementsByTagName')('*').length < 3_000;

/** Characters of a page that are looked at in one step; of longer pieces, hidden signs would not be taken out. */
const PIECE = 40_000;
/**
 * What holds text or a tree apart from the page's text: names of elements, where what they are named by is not in it;
 * common elements with nothing of their own, which may hold a tree; and fields, frames and custom elements, which are
 * none of the common ones. The browser compares one name after the other, so the most common stand first. A tree in a
 * common element beside children of its own is not looked for: no search finds it, and each look makes an object.
 */
export const APART =
  '[aria-label],[title],:empty:not(td,img,br,i,hr,path,use),' +
  ':not(td,a,tr,div,span,li,p,b,i,em,strong,img,ul,ol,th,tbody,table,thead,section,article,header,footer,main,nav,' +
  'h1,h2,h3,h4,br,hr,button,label,form,time,small,svg,path,g,use,script,style,link,dl,dt,dd,select,option,code)';

/** What label a text may hold, as the page has it. Where it is all in plain signs, making it plain would change nothing that matters. */
export const signIn = (text: string) => labelIn(/^[\t-\r -~]*$/.test(text) ? text : plain(text));
