/**
 * Where signs of a label may be on a page: in its text, taken as a whole, or in elements that keep something apart from
 * it.
 */

import { plain } from '../page/plain';
import { lowerCase } from '../words/lower-case';
import { LABEL_SIGN, type LabelSign } from './labels';

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
/** How many characters are searched in one step, if they are printable ASCII, and otherwise. */
const PIECE = 40_000;
const MIXED_PIECE = 2_000;

/** A sign of a label in a text: what it may be, and the indexes where it begins and ends. */
export interface Sign {
  label: LabelSign;
  from: number;
  to: number;
}

/** What label a text, taken from a page as it is, may contain. */
export function signIn(text: string): LabelSign | undefined {
  let label: LabelSign | undefined;
  for (const sign of signsIn(text)) {
    label = sign?.label ?? label;
    if (label === 'evidence') break;
  }
  return label;
}

/**
 * The signs in a text, taken from a page as it is, in small steps. Printable ASCII is searched as it is, since
 * {@link plain} would change nothing that matters in it.
 */
export function* signsIn(text: string): Generator<Sign | undefined> {
  for (let at = 0, size = 0; at < text.length; at += size) {
    yield;
    const printable = text.slice(at, at + PIECE + TAIL);
    const isAscii = /^[\t-\r -~]*$/.test(printable);
    size = isAscii ? PIECE : MIXED_PIECE;
    const piece = isAscii ? printable : text.slice(at, at + size + TAIL);
    const lettersFor = isAscii ? (count: number) => count : (count: number) => lettersForPlain(count, piece);
    for (const { 0: sign, 1: telling, index } of lowerCase(isAscii ? piece : plain(piece)).matchAll(LABEL_SIGN)) {
      const from = lettersFor(index + 1) - 1;
      // The next piece begins with it.
      if (from >= size) break;
      yield { label: telling ? 'evidence' : 'beside', from: at + from, to: at + lettersFor(index + sign.length) };
    }
  }
}

/** How many letters of a text, from its beginning, make this many letters of its plain form. */
function lettersForPlain(count: number, text: string): number {
  let fewest = 0;
  let most = text.length;
  while (fewest < most) {
    const middle = (fewest + most) >> 1;
    if (plain(text.slice(0, middle)).length < count) fewest = middle + 1;
    else most = middle;
  }
  return fewest;
}
