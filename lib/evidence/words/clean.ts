/** Control characters and characters that reverse or hide text. No line of evidence contains any. */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/**
 * Makes one safe line out of anything that a page gives.
 *
 * @param value what the page gave; anything but a string becomes an empty line
 * @param max the longest line to keep, in UTF-16 code units; a longer one is cut, never inside a character
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
