/** Tells whether a page shows a value as a whole, so that no code is cut where it has a sign that no code has. */

/** Stands in a text for a blank field or cell, so that no label reaches over it for its value. */
export const BLANK = '\u0001';

/** Where the elements of a page begin and end in its text. */
export interface Edges {
  /** Whether an element begins or ends at this very place. */
  at(index: number): boolean;
  /** Whether an element, a cell or what a field holds begins here, and does not end here too. */
  opens(index: number): boolean;
  /** Whether nothing that is not text, such as a script, stands inside a run of text. */
  isWhole(from: number, to: number): boolean;
  /** Where a value from one place to another really ends, when it runs over several elements. */
  cut(from: number, to: number): number;
}

/** Signs that refer to a footnote or belong to a name; what they are in plain form would be part of a value. */
export const MARKS = '\u00AA\u00B2\u00B3\u00B9\u00BA\u2070-\u209C\u2120\u2122\u2460-\u24FF';

const BEHIND = /* @__PURE__ */ new RegExp(`(?:[^\\S\\n]*[${MARKS}])*`, 'y');

/**
 * Where what holds a value begins, as far as the label is not in it too: an element, a cell, a field or a line.
 *
 * @returns undefined where the value stands in one text with its label
 */
export function holderOf(text: string, labelEnd: number, valueAt: number, edges: Edges): number | undefined {
  for (let index = valueAt; index >= labelEnd; index--) {
    if (edges.opens(index) || (index > labelEnd && text[index - 1] === '\n')) return index;
    if (edges.at(index)) return undefined;
  }
  return undefined;
}

/**
 * Whether nothing behind a value may belong to it.
 *
 * @param isHeld whether something holds the value apart from its label: then that must hold nothing else
 * @param nextLabel where the next label begins
 */
export function isWholeAt(text: string, end: number, isHeld: boolean, nextLabel: number, edges: Edges): boolean {
  BEHIND.lastIndex = end;
  const from = end + (BEHIND.exec(text)?.[0].length ?? 0);
  const rest = text.slice(from, from + 100);
  const next = from + (/^[^\S\n]*/.exec(rest)?.[0].length ?? 0);
  if (next === nextLabel) return true;
  if (edges.at(end)) return !/^[-.,;'’]?\d/.test(text.slice(end));
  const goesOn = /^[^\S\n]+(?:\d{3}(?!\d)|\S*\d\S*[^\S\n]*(?:\n|$))/.test(rest);
  if (isHeld) return /^[^\S\n]*(?:\([^)\d\n]*\)[^\S\n]*)?(?:[\n\u0001]|$)/.test(rest) || (edges.opens(next) && !goesOn);
  return !goesOn && (from + 1 === nextLabel || !/^[^\s\p{L}\p{Nd}][\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}]/u.test(rest));
}
