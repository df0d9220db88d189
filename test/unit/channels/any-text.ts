import fc from 'fast-check';

/** Pieces likely to break a letter: line breaks, control characters, lone surrogates, syntax characters. */
const AWKWARD = [
  '\r\n',
  '\n',
  '\r',
  '\r\nBcc: someone@example.com\r\n\r\n',
  '\0',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  '👩🏽‍🎓',
  'é',
  'Ø',
  '申請書',
  'Заявление',
  '=?UTF-8?B?',
  '?=',
  '=',
  '"',
  '\\',
  ';',
  "'",
  '%0A',
  '*',
  '()',
  '--credit-courier-mixed',
  '--',
  '.',
  ' ',
  '  ',
  '/',
  '..',
];

/** Any text at all: plain, of any script, ill-formed, or made of awkward pieces. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((p) => p.join('')),
);

/** How a letter's text must arrive: well-formed, with CRLF and no leading byte-order mark. */
export function asSent(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n|\r|\n/g, '\r\n');
}
