import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBMAIL, webmailLink } from '../../../lib/channels/webmail';
import { oneLine } from '../../../lib/letter/one-line';
import type { WebmailSite } from '../../../lib/request/channel';
import { anyText } from './any-text';

const LETTER = {
  recipient: 'evaluations+credit@example.edu',
  subject: "Credit request (Avery's)",
  text: 'Hello!\nProof: https://example.com/?a=1&b=2',
};
const ENCODED = {
  recipient: 'evaluations%2Bcredit%40example.edu',
  subject: 'Credit%20request%20%28Avery%27s%29',
  body: 'Hello%21%0D%0AProof%3A%20https%3A%2F%2Fexample.com%2F%3Fa%3D1%26b%3D2',
};

/** Written by hand, in the format of each site. */
const LINKS: Record<WebmailSite, string> = {
  gmail: 'https://mail.google.com/mail/?view=cm&fs=1&to={recipient}&su={subject}&body={body}',
  'outlook-work': 'https://outlook.office.com/mail/deeplink/compose?to={recipient}&subject={subject}&body={body}',
  'outlook-com': 'https://outlook.live.com/mail/0/deeplink/compose?to={recipient}&subject={subject}&body={body}',
  yahoo: 'https://compose.mail.yahoo.com/?to={recipient}&subject={subject}&body={body}',
};

describe('the link that opens the letter', () => {
  it.each(WEBMAIL)('has the format of the site: $id', (row) => {
    const expected = LINKS[row.id]
      .replace('{recipient}', ENCODED.recipient)
      .replace('{subject}', ENCODED.subject)
      .replace('{body}', ENCODED.body);
    expect(webmailLink(row, LETTER)).toBe(expected);
  });

  it.each(WEBMAIL)('stays within the length that all programs accept: $id', ({ limit }) => {
    expect(limit).toBeLessThanOrEqual(1800);
  });

  it('round-trips any letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WEBMAIL),
        fc.record({ recipient: anyText, subject: anyText, text: anyText }),
        (row, letter) => {
          const link = webmailLink(row, letter);
          // Only unreserved characters and escapes, so nothing along the way has a reason to change the link.
          expect(link.slice(row.start.length)).toMatch(/^[A-Za-z0-9\-_.~%=&]*$/);
          expect(new URL(link).href).toBe(link);

          const { origin, pathname, searchParams, hash } = new URL(link);
          expect(row.start.startsWith(origin + pathname)).toBe(true);
          expect(hash).toBe('');
          expect(searchParams.getAll(row.fields.recipient)).toEqual([oneLine(letter.recipient)]);
          expect(searchParams.getAll(row.fields.subject)).toEqual([oneLine(letter.subject)]);
          expect(searchParams.getAll(row.fields.body)).toEqual([
            letter.text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'),
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
