import { type Fitted, fitLetter } from '../letter/cascade';
import type { Letter, LetterOptions } from '../letter/letter';
import { oneLine } from '../letter/one-line';
import { isAddress } from '../request/address';
import type { Current } from '../request/request';
import { encodeText } from './encode-text';

/**
 * The longest mail link, in encoded characters. Chromium on Windows hands at most 2,048 on and drops longer ones
 * silently; other limits are higher.
 */
export const MAILTO_LIMIT = 1800;

/** A mail link and what was left out of its letter to keep it short enough. */
export interface Draft extends Fitted {
  href: string;
}

/** Builds the link that opens the letter as a draft in the person's email app. */
export function mailtoDraft(current: Current, options: LetterOptions = {}): Draft {
  const fitted = fitLetter(current, (letter) => mailtoLink(letter).length <= MAILTO_LIMIT, options);
  return { ...fitted, href: mailtoLink(fitted.letter) };
}

/**
 * Writes a letter as a mail link (RFC 6068): the address in the path, `subject` and `body` and nothing else.
 *
 * @throws {TypeError} when the recipient is not a plain address, so that no header can be smuggled in by it
 */
export function mailtoLink({ recipient, subject, text }: Letter): string {
  if (!isAddress(recipient)) throw new TypeError('The recipient is not a plain email address.');
  return `mailto:${encodeText(recipient).replace('%40', '@')}?${fieldsOf({ subject, text })}`;
}

/** Writes a letter as a mail link that leaves the address to the person. */
export const openMailtoLink = (letter: Pick<Letter, 'subject' | 'text'>) => `mailto:?${fieldsOf(letter)}`;

const fieldsOf = ({ subject, text }: Pick<Letter, 'subject' | 'text'>) =>
  `subject=${encodeText(oneLine(subject))}&body=${encodeText(text.trimEnd())}`;
