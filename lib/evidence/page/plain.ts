/**
 * Footnote marks and signs that belong to a name, such as ² or ™. Normalizing them would add digits or letters to a
 * value.
 */
export const MARKS = '\u00AA\u00B2\u00B3\u00B9\u00BA\u2070-\u209C\u2120\u2122\u2460-\u24FF';

/** A text with a single kind of space, full-width characters normalized, and invisible characters removed. */
export function plain(text: string): string {
  return (
    (/[^\0-\x7F]/.test(text) ? text.replace(COMPOSED, (part) => part.normalize('NFKC')) : text)
      .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
      // This comes last, since one of the invisible characters also counts as a space.
      .replace(/\s+/g, ' ')
  );
}

/** Everything except the marks that normalizing would make part of the value next to them. */
const COMPOSED = /* @__PURE__ */ new RegExp(`[^${MARKS}]+`, 'g');
