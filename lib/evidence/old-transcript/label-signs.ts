/**
 * Where signs of a label may be on a page: in its text, taken as a whole, or in elements that keep something apart from
 * it.
 */

import { plain } from '../page/plain';
import { lowerCase } from '../words/lower-case';
import { LABEL_SIGN, type LabelSign, labelIn } from './labels';

/**
 * Selects elements that keep text or a tree apart from the page's text: elements with a name that is not in the text;
 * common elements with no children, which may have a shadow tree; and fields, frames, and custom elements, which are
 * not among the common ones.
 *
 * The browser compares the names one after another, so the most common ones come first, and `input` before all of them,
 * since a page can have thousands. A shadow tree in a common element that also has children is not looked for: no
 * selector finds it, and checking every element would create an object for each.
 */
export const APART =
  'input,[aria-label],[title],:empty:not(td,img,br,i,hr,path,use),' +
  ':not(td,a,tr,div,span,li,p,b,i,em,strong,img,ul,ol,th,tbody,table,thead,section,article,header,footer,main,nav,' +
  'h1,h2,h3,h4,br,hr,button,label,form,time,small,svg,path,g,use,script,style,link,dl,dt,dd,select,option,code)';

/** Selects elements that are named by other elements, which may be far away. */
export const POINTING = '[aria-labelledby],[aria-describedby]';

/** At least as long as the longest label. */
export const TAIL = 100;
/** A character that no label contains, so no label extends past it. */
export const BETWEEN_LABELS = /[!-&(-,./-@[-_{-~]/;
/** How many characters are searched in one step. */
const PIECE = 40_000;

/** What label a text, taken from a page as it is, may contain. */
export function signIn(text: string): LabelSign | undefined {
  const signs = [...signsIn(text)];
  return signs.includes('evidence') ? 'evidence' : signs.find(Boolean);
}

/**
 * Same as {@link signIn}, in small steps. Printable ASCII is searched as it is, since {@link plain} would change
 * nothing that matters in it.
 */
export function* signsIn(text: string): Generator<LabelSign | undefined> {
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE + TAIL);
    yield labelIn(/^[\t-\r -~]*$/.test(piece) ? piece : plain(piece));
  }
}

/** What follows the last sign of a label in a text; another label may begin there. */
export const behindSigns = (text: string): string => lowerCase(plain(text)).split(LABEL_SIGN).at(-1) ?? '';

/**
 * Whether a label begins in one text and ends in the next.
 *
 * @param before the first text, as returned by {@link behindSigns}
 */
export function isSplit(before: string, after: string): boolean {
  const signs = (before + lowerCase(plain(after))).matchAll(LABEL_SIGN);
  return [...signs].some(({ 0: sign, index }) => index < before.length && index + sign.length > before.length);
}
