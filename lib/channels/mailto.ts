import { type Fitted, fitLetter } from '../letter/cascade';
import type { Letter } from '../letter/letter';
import type { Current } from '../request/request';

/**
 * The longest mail link, in encoded characters. Chromium on Windows hands at most 2,048 on and drops longer ones
 * silently; other limits are higher.
 */
export const MAILTO_LIMIT = 1800;

/** A mail link and what was left out of its letter to keep it short enough. */
export interface Draft extends Fitted {
  href: string;
}

/** Builds the link that opens the letter as a draft in the person's mail program. */
export function mailtoDraft(current: Current): Draft {
  const fitted = fitLetter(current, (letter) => mailtoLink(letter).length <= MAILTO_LIMIT);
  return { ...fitted, href: mailtoLink(fitted.letter) };
}

/**
 * Writes a letter as a mail link (RFC 6068): the address in the path, `subject` and `body` and nothing else.
 *
 * @throws {TypeError} when the recipient is no plain address, so that no header can be smuggled in by it
 */
export function mailtoLink({ recipient, subject, text }: Letter): string {
  if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(recipient))
    throw new TypeError('The recipient is not a plain email address.');
  const address = recipient.replaceAll('+', '%2B');
  return `mailto:${address}?subject=${encode(subject.replace(/\s+/g, ' '))}&body=${encode(text.trimEnd().replace(/\r?\n/g, '\r\n'))}`;
}

/** Encodes more than a URL needs, since mail programs stumble over quotes and brackets; spaces never become `+`. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
