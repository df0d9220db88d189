// Controls, including CR and LF, and Unicode's line separators could begin a new header or break a line. Some programs
// drop a byte-order mark, others show it.
const NOT_FOR_ONE_LINE = /[\p{Cc}\u2028\u2029\uFEFF]+/gu;

// These would also reverse the text after them on the line.
const REVERSING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text that is safe as one line, such as a subject or a file name. Each run of line breaks and other controls becomes a
 * space, the ends are trimmed, marks that reverse text are removed, and half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(REVERSING, '').replace(NOT_FOR_ONE_LINE, ' ').trim();
}
