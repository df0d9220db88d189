/** Control characters and the characters that reverse or hide text; no line of evidence carries one. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/**
 * Makes one safe line of anything that a page gives.
 *
 * @param value what the page gave; everything but a string becomes an empty line
 * @param max the longest line kept, in UTF-16 code units; what is longer is cut between characters
 */
export function cleanLine(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  const line = value
    .toWellFormed()
    .replace(/[\xAD\uFEFF]/g, '')
    .replace(/\s/g, ' ')
    .replace(HIDDEN, '')
    .replace(/ +/g, ' ')
    .trim();
  return line.length <= max
    ? line
    : line
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
}
