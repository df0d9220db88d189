import { fitLetter } from '../letter/cascade';
import type { Letter, LetterOptions } from '../letter/letter';
import { oneLine } from '../letter/one-line';
import { WEBMAIL_SITES, type WebmailSite } from '../request/channel';
import type { Current } from '../request/request';
import { encodeText } from './encode-text';
import type { Draft } from './mailto';

/** A webmail site that opens a filled-in letter from a link. */
export interface Webmail {
  readonly id: WebmailSite;
  /** The link up to its fields; it ends in `?`, or in `&` where fixed fields stand already. */
  readonly start: string;
  /** What the site calls the recipient, the subject and the body. */
  readonly fields: { readonly recipient: string; readonly subject: string; readonly body: string };
  /** The longest link to use, in characters as encoded. */
  readonly limit: number;
  /** Where the link is known from. */
  readonly origin: Origin;
}

interface Origin {
  readonly source: string;
  readonly date: string;
  readonly confidence: 'medium' | 'high';
}

/** These vendors document no link; they were collected from what others report and may stop working on any day. */
const REPORTED: Origin = {
  source: 'Reported by others; the provider does not document it and may change it',
  date: '2026-11-22',
  confidence: 'medium',
};

/** Gmail is reported to fail somewhere between 4,000 and 8,000; one limit for all keeps the letter the same everywhere. */
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
    // Signed out, Outlook shows spaces as `+` after the sign-in; nothing in the link can prevent it.
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

/** Builds the link that opens the letter in a webmail site: it stays in the browser's history, so no access code is in it. */
export function webmailDraft(row: Webmail, current: Current, options: LetterOptions = {}): Draft {
  const fits = (letter: Letter) => webmailLink(row, letter).length <= row.limit;
  const fitted = fitLetter(current, fits, { ...options, hideCodes: true });
  return { ...fitted, href: webmailLink(row, fitted.letter) };
}

/**
 * The link that opens a letter in a webmail site. It is pure ASCII, so its `length` is the encoded length to compare
 * with the row's `limit`; nothing is cut here.
 *
 * The link stays in the browser's history: whether the access code may be in `text` is the caller's decision.
 *
 * @param letter any text; half a surrogate pair becomes U+FFFD, line breaks in the body become CRLF, and those in the
 *   recipient and subject a space
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
