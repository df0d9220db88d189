// Controls (CR and LF among them) and Unicode's line ends could begin a new header or break a line; a byte-order mark
// is swallowed by some programs and shown by others.
const NOT_FOR_ONE_LINE = /[\p{Cc}\u2028\u2029\uFEFF]+/gu;

// They would reverse what is behind them in the line as well.
const REVERSING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text that is safe as one line: a subject or a file name. Line breaks and other controls become one space, the ends
 * are trimmed, marks that reverse text are left out, and half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(REVERSING, '').replace(NOT_FOR_ONE_LINE, ' ').trim();
}
