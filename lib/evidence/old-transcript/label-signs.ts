/** Where the sign of a label may be on a page: in its text, taken as a whole, or in what stands apart from that. */

import { plain } from '../page/plain';
import { lowerCase } from '../words/lower-case';
import { LABEL_SIGN, type LabelSign, labelIn } from './labels';

/**
 * What holds text or a tree apart from the page's text: names of elements, where what they are named by is not in it;
 * common elements with nothing of their own, which may hold a tree; and fields, frames and custom elements, which are
 * none of the common ones. The browser compares one name after the other, so the most common stand first, and fields
 * before all, of which a page can have thousands. A tree in a
 * common element beside children of its own is not looked for: no search finds it, and each look makes an object.
 */
export const APART =
  'input,[aria-label],[title],:empty:not(td,img,br,i,hr,path,use),' +
  ':not(td,a,tr,div,span,li,p,b,i,em,strong,img,ul,ol,th,tbody,table,thead,section,article,header,footer,main,nav,' +
  'h1,h2,h3,h4,br,hr,button,label,form,time,small,svg,path,g,use,script,style,link,dl,dt,dd,select,option,code)';

/** Elements that are named by others, which may stand far away. */
export const POINTING = '[aria-labelledby],[aria-describedby]';

/** The longest label. */
export const TAIL = 100;
/** A sign that no label has, so that none reaches over it. */
export const BETWEEN_LABELS = /[!-&(-,./-@[-_{-~]/;
/** Characters that are looked at in one step; of longer pieces, signs that nobody sees would not be taken out. */
const PIECE = 40_000;

/** What label a text may hold, as the page has it. */
export function signIn(text: string): LabelSign | undefined {
  const signs = [...signsIn(text)];
  return signs.includes('evidence') ? 'evidence' : signs.find(Boolean);
}

/** The same in small steps. Where a text is all in plain signs, making it plain would change nothing that matters. */
export function* signsIn(text: string): Generator<LabelSign | undefined> {
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE + TAIL);
    yield labelIn(/^[\t-\r -~]*$/.test(piece) ? piece : plain(piece));
  }
}

/** What follows the last sign in a text, which another label may begin in. */
export const behindSigns = (text: string): string => lowerCase(plain(text)).split(LABEL_SIGN).at(-1) ?? '';

/** Whether a label begins in one text, without any of its own, and ends in the next. */
export function isSplit(before: string, after: string): boolean {
  const signs = (before + lowerCase(plain(after))).matchAll(LABEL_SIGN);
  return [...signs].some(({ 0: sign, index }) => index < before.length && index + sign.length > before.length);
}
