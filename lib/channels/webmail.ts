import { fitLetter } from '../letter/cascade';
import type { Letter, LetterOptions } from '../letter/letter';
import { oneLine } from '../letter/one-line';
import { WEBMAIL_SITES, type WebmailSite } from '../request/channel';
import type { Current } from '../request/request';
import { encodeText } from './encode-text';
import type { Draft } from './mailto';

/** A webmail site that opens a prefilled letter from a link. */
export interface Webmail {
  readonly id: WebmailSite;
  /** The link up to its fields. It ends in `?`, or in `&` if it already contains fixed fields. */
  readonly start: string;
  /** The site's names for the recipient, the subject, and the body. */
  readonly fields: { readonly recipient: string; readonly subject: string; readonly body: string };
  /** The longest link to use, in encoded characters. */
  readonly limit: number;
  /** Where the form of the link comes from. */
  readonly origin: Origin;
}

interface Origin {
  readonly source: string;
  readonly date: string;
  readonly confidence: 'medium' | 'high';
}

/**
 * These providers do not document the links. They were collected from other people's reports and may stop working any
 * day.
 */
const REPORTED: Origin = {
  source: 'Reported by others; the provider does not document it and may change it',
  date: '2026-11-22',
  confidence: 'medium',
};

/**
 * Gmail is reported to fail somewhere between 4,000 and 8,000 characters. With the same limit for all, the letter is
 * the same everywhere.
 */
const LIMIT = 1800;

const ROWS: Record<WebmailSite, Omit<Webmail, 'id'>> = {
  gmail: {
    start: 'https://mail.google.com/mail/?view=cm&fs=1&',
    fields: { recipient: 'to', subject: 'su', body: 'body' },
    limit: LIMIT,
    origin: REPORTED,
  },
  'outlook-work': {
    start: 'https://outlook.office.com/mail/deeplink/compose?',
    // For a person who is signed out, Outlook shows spaces as `+` after sign-in; nothing in the link can prevent it.
    fields: { recipient: 'to', subject: 'subject', body: 'body' },
    limit: LIMIT,
    origin: REPORTED,
  },
  'outlook-com': {
    start: 'https://outlook.live.com/mail/0/deeplink/compose?',
    fields: { recipient: 'to', subject: 'subject', body: 'body' },
    limit: LIMIT,
    origin: REPORTED,
  },
  yahoo: {
    start: 'https://compose.mail.yahoo.com/?',
    fields: { recipient: 'to', subject: 'subject', body: 'body' },
    limit: LIMIT,
    origin: REPORTED,
  },
};

/** The sites, in the order in which they are offered. */
export const WEBMAIL: readonly Webmail[] = WEBMAIL_SITES.map((id) => ({ id, ...ROWS[id] }));

/**
 * Builds the link that opens the letter on a webmail site, without access codes, since it stays in the browser's
 * history.
 */
export function webmailDraft(row: Webmail, current: Current, options: LetterOptions = {}): Draft {
  const fits = (letter: Letter) => webmailLink(row, letter).length <= row.limit;
  const fitted = fitLetter(current, fits, { ...options, hideCodes: true });
  return { ...fitted, href: webmailLink(row, fitted.letter) };
}

/**
 * The link that opens a letter on a webmail site. It is pure ASCII, so its `length` is what to compare with the row's
 * `limit`; nothing is cut off here.
 *
 * The link stays in the browser's history. The caller decides whether `text` may contain the access code.
 *
 * @param letter any text; half a surrogate pair becomes U+FFFD, line breaks in the body become CRLF, and line breaks in
 *   the recipient and subject become a space
 */
export function webmailLink(
  { start, fields }: Webmail,
  letter: Pick<Letter, 'recipient' | 'subject' | 'text'>,
): string {
  return (
    start +
    [
      `${fields.recipient}=${encodeText(oneLine(letter.recipient))}`,
      `${fields.subject}=${encodeText(oneLine(letter.subject))}`,
      `${fields.body}=${encodeText(letter.text)}`,
    ].join('&')
  );
}
