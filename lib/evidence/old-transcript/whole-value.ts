/** Checks that a value is complete, so that no code is cut off at a character that codes do not contain. */
import { MARKS } from '../page/plain';
import type { Edges } from '../page/text';

const BEHIND = /* @__PURE__ */ new RegExp(`(?:[^\\S\\n]*[${MARKS}])*`, 'y');

/**
 * Where the element, cell, field, or line begins that contains the value without its label.
 *
 * @returns undefined if the value is in the same text as its label
 */
export function holderOf(text: string, labelEnd: number, valueAt: number, edges: Edges): number | undefined {
  for (let index = valueAt; index >= labelEnd; index--) {
    if (edges.opens(index) || (index > labelEnd && text[index - 1] === '\n')) return index;
    if (edges.at(index)) return undefined;
  }
  return undefined;
}

/**
 * Whether nothing after a value can be part of it.
 *
 * @param isHeld whether the value has an element, cell, field, or line apart from its label; then it must be alone
 *   there
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
