// Controls (CR and LF among them) and Unicode's line ends could begin a new header or break a line; a byte-order mark
// is swallowed by some programs and shown by others.
const NOT_FOR_ONE_LINE = /[\p{Cc}\u2028\u2029\uFEFF]+/gu;

/**
 * Text that is safe as one line: a subject or a file name. Line breaks and other controls become one space, the ends
 * are trimmed, and half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(NOT_FOR_ONE_LINE, ' ').trim();
}
