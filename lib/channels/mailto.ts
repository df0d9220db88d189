import { type Fitted, fitLetter } from '../letter/cascade';
import type { Letter, LetterOptions } from '../letter/letter';
import { oneLine } from '../letter/one-line';
import { isAddress } from '../request/address';
import type { Current } from '../request/request';
import { encodeText } from './encode-text';

/**
 * The longest mail link, in encoded characters. Chromium on Windows passes on at most 2,048 and silently drops longer
 * ones; other limits are higher.
 */
export const MAILTO_LIMIT = 1800;

/** A mail link, with its letter and how much of it had to be left out. */
export interface Draft extends Fitted {
  href: string;
}

/** Builds the link that opens the letter as a draft in the person's email app. */
export function mailtoDraft(current: Current, options: LetterOptions = {}): Draft {
  const fitted = fitLetter(current, (letter) => mailtoLink(letter).length <= MAILTO_LIMIT, options);
  return { ...fitted, href: mailtoLink(fitted.letter) };
}

/**
 * Writes a letter as a mail link (RFC 6068), with the address in the path and no fields besides `subject` and `body`.
 *
 * @throws {TypeError} if the recipient is not a plain address, so that it cannot smuggle in a header
 */
export function mailtoLink({ recipient, subject, text }: Letter): string {
  if (!isAddress(recipient)) throw new TypeError('The recipient is not a plain email address.');
  return `mailto:${encodeText(recipient).replace('%40', '@')}?${fieldsOf({ subject, text })}`;
}

/** Writes a letter as a mail link without a recipient; the person fills it in. */
export const openMailtoLink = (letter: Pick<Letter, 'subject' | 'text'>) => `mailto:?${fieldsOf(letter)}`;

const fieldsOf = ({ subject, text }: Pick<Letter, 'subject' | 'text'>) =>
  `subject=${encodeText(oneLine(subject))}&body=${encodeText(text.trimEnd())}`;
