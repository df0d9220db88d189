/** Signs that refer to a footnote or belong to a name; what they are in plain form would be part of a value. */
export const MARKS = '\u00AA\u00B2\u00B3\u00B9\u00BA\u2070-\u209C\u2120\u2122\u2460-\u24FF';

/** A text with one kind of space, full-width signs in their usual form, and no signs that nobody sees. */
export function plain(text: string): string {
  return (
    (/[^\0-\x7F]/.test(text) ? text.replace(COMPOSED, (part) => part.normalize('NFKC')) : text)
      .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
      // Only now: the last of the signs that nobody sees counts as a space as well.
      .replace(/\s+/g, ' ')
  );
}

/** Everything but the signs that would become part of the value that they stand beside. */
const COMPOSED = /* @__PURE__ */ new RegExp(`[^${MARKS}]+`, 'g');
