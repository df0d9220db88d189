import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAILTO_LIMIT, mailtoDraft, mailtoLink } from '../../../lib/channels/mailto';
import { credlyBadge, exam, learnTranscript, oldTranscript, requestWith } from '../request/example-request';
import { anyText } from './any-text';

const RECIPIENT = 'itcertifications@excelsior.edu';
const link = (part: { recipient?: string; subject?: string; text?: string }) =>
  mailtoLink({ recipient: RECIPIENT, subject: 'Request', text: 'Hello', html: '', ...part });

it('a mail link has the recipient in its path, then subject and body', () => {
  expect(link({ subject: "Avery's (first) request!", text: 'Hello,\n\n100 % & more = *all*?\n' })).toBe(
    'mailto:itcertifications@excelsior.edu?subject=Avery%27s%20%28first%29%20request%21&body=Hello%2C%0D%0A%0D%0A100%20%25%20%26%20more%20%3D%20%2Aall%2A%3F',
  );
});

it('a mail link round-trips any subject and text', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, text) => {
      const href = link({ subject, text });
      const mail = parseMailto(href);
      expect(mail.to).toEqual([RECIPIENT]);
      expect(mail.headers.map(([name]) => name)).toEqual(['subject', 'body']);
      expect(mail.headers[1]?.[1]).toBe(
        text
          .trimEnd()
          .toWellFormed()
          .replace(/\r\n|\r|\n/g, '\r\n'),
      );
      expect(mail.headers[0]?.[1]).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(words(mail.headers[0]?.[1] ?? '')).toEqual(words(subject.toWellFormed()));

      // Only unreserved characters and escapes, so nothing along the way has a reason to change the link.
      expect(href).toMatch(/^mailto:[\w@.-]+\?subject=[\w%.~-]*&body=[\w%.~-]*$/);
      const url = new URL(href);
      expect(url.href).toBe(href);
      expect(url.pathname).toBe(RECIPIENT);
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(url.hash).toBe('');
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a line break', 'Request\r\nBcc: someone@example.com'],
  ['a header of its own', 'Request&bcc=someone@example.com'],
  ['a second subject', 'Request&subject=Other#body'],
  ['an escaped line break', 'Request%0D%0ABcc:someone@example.com'],
])('treats %s in a subject as plain words', (_, subject) => {
  const { to, headers } = parseMailto(link({ subject }));
  expect(to).toEqual([RECIPIENT]);
  expect(headers).toEqual([
    ['subject', subject.replace('\r\n', ' ')],
    ['body', 'Hello'],
  ]);
});

it('writes spaces as %20 and line breaks as CRLF', () => {
  const href = link({ subject: 'a b+c', text: 'a\nb\rc\r\nd + e' });
  expect(href).toBe(`mailto:${RECIPIENT}?subject=a%20b%2Bc&body=a%0D%0Ab%0D%0Ac%0D%0Ad%20%2B%20e`);
});

describe('the recipient', () => {
  it('keeps its plus sign', () => {
    const href = link({ recipient: 'credit+exams@example.edu' });
    expect(href.startsWith('mailto:credit%2Bexams@example.edu?')).toBe(true);
    expect(parseMailto(href).to).toEqual(['credit+exams@example.edu']);
  });

  it.each([
    '',
    'excelsior',
    'a@b',
    'a@example.edu,b@example.edu',
    'a@example.edu;b@example.edu',
    'a@example.edu?bcc=b@example.edu',
    'a@example.edu&bcc=b@example.edu',
    'a%2Cb@example.edu',
    'a@example.edu#',
    'a@example.edu\n',
    'a@example.edu\r\nBcc: b@example.edu',
    ' a@example.edu',
    'Avery <a@example.edu>',
    '"a b"@example.edu',
    'a@b@example.edu',
    'a@example.edu\u2028',
  ])('%j is not a recipient', (recipient) => {
    expect(() => link({ recipient })).toThrow(TypeError);
  });

  it('is one plain address or refused, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(anyText, anyText).map((parts) => parts.join('@example.edu')),
        ),
        (recipient) => {
          let href: string;
          try {
            href = link({ recipient });
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            return;
          }
          expect(parseMailto(href).to).toEqual([recipient]);
        },
      ),
    );
  });
});

it('a mail link is never longer than email apps accept, with any applicant and evidence', () => {
  const title = fc.oneof(
    fc.stringMatching(/^\w[\w ]{0,150}\w$/),
    fc.array(fc.constantFrom('試', 'Ж', '😀', 'a'), { maxLength: 100 }).map((signs) => signs.join('')),
  );
  const code = fc.stringMatching(/^[A-Z]{2}-[0-9]{3}$/);
  const request = fc.record({
    applicant: fc.record({ fullName: title, email: title, studentId: title }),
    codes: fc.array(code, { maxLength: 30 }),
    title,
    badges: fc.nat(5),
  });
  fc.assert(
    fc.property(request, ({ applicant, codes, title, badges }) => {
      const exams = codes.map((code) => exam(code, title));
      const evidence = [
        learnTranscript({ exams }),
        oldTranscript(),
        ...Array.from({ length: badges }, (_, i) =>
          credlyBadge({ title, link: `${credlyBadge().link.slice(0, -1)}${i}` }),
        ),
      ];
      const choices = Object.fromEntries(codes.map((code) => [code, true]));
      const { href, letter } = mailtoDraft(requestWith(evidence, { applicant, choices }));
      expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
      expect(parseMailto(href)).toEqual({
        to: [RECIPIENT],
        headers: [
          ['subject', letter.subject],
          ['body', letter.text.trimEnd().replaceAll('\n', '\r\n')],
        ],
      });
      for (const each of codes) expect(letter.text).toContain(each);
    }),
  );
});

/** Reads a mail link as RFC 6068 says: `mailto:` addresses, then headers, all percent-encoded. */
function parseMailto(href: string): { to: string[]; headers: [name: string, value: string][] } {
  const [, addresses, query] = /^mailto:([^?]*)(?:\?(.*))?$/.exec(href) ?? [];
  if (addresses === undefined) throw new Error('This is no mail link.');
  return {
    to: addresses.split(',').map(decodeURIComponent),
    headers: (query?.split('&') ?? []).map((header) => {
      const at = header.indexOf('=');
      return [decodeURIComponent(header.slice(0, at)).toLowerCase(), decodeURIComponent(header.slice(at + 1))];
    }),
  };
}

/** A line without its spacing and the characters that a subject cannot have. */
const words = (line: string) => line.replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]/gu, '');
