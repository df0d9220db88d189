/** Pairs labels that go together with their values, which are together too. */
import { type Cell, codeInCell, idInCell, YEAR } from './cells';
import { type Item, isCodeWord, isField } from './item';
import type { Place } from './label-places';
import type { Word } from './labels';

/** Pairs labels that are alone in brackets with the values directly before them, as in "1230422 (Transcript ID)". */
export function inBrackets(text: string, from: number, run: readonly Place[]): Item[] | undefined {
  const words = run.map(({ word }) => word);
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const [opening] = /\s?[([](?:(?:my|MCP|Microsoft) )?$/i.exec(text.slice(Math.max(from, start - 20), start)) ?? [];
  if (!opening || !words.every(isField) || !/^[)\]](?![^\S\n]*[:=])/.test(text.slice(end, end + 20))) return undefined;
  const line =
    text
      .slice(Math.max(from, start - 200), start - opening.length)
      .split('\n')
      .at(-1) ?? '';
  const parts = tokensOf(line).slice(-words.length);
  const values = words.map((word, i) => valueFor(word, parts[i])?.value ?? '');
  if (!values.every((value) => /\d/.test(value) && !YEAR.test(value))) return undefined;
  const at = start - opening.length - line.length;
  return words.map((word, i) => ({ word, value: values[i] ?? '', at, labelAt: start, isUnsure: true }));
}

/**
 * Pairs labels that go together with the first lines after them, or with the first words, if each fits the label in its
 * place.
 */
export function together(text: string, run: readonly Place[], next: number): Item[] | undefined {
  const all = run.map(({ word }) => word).filter((word) => word !== 'viewingPage');
  const [first, end] = [all.findIndex(isField), all.findLastIndex(isField) + 1];
  const words = all.slice(first, end);
  // Labels of something else may come before or after these, but not between them.
  if (words.length < 2 || !words.every(isField) || (first > 0 && end < all.length)) return undefined;
  const from = run.at(-1)?.end ?? 0;
  const span = text.slice(from, Math.min(next, from + 600));
  const isSigned = /^[^\S\n]*[\n:=|>–—-]/.test(span);
  const isSentence = span.startsWith('.');
  const lines = span
    .split('\n')
    .map((line) => line.trim().replace(BEFORE_VALUES, ''))
    .filter(Boolean);
  // What follows the end of a sentence is not a value of these labels.
  const [line = ''] = (lines[0] ?? '').split(/(?<=[\p{L}\p{Nd}])[.!?)] |\uE000|\uE001/u, 1);
  const tokens = tokensOf(line);
  // Also try the values in reverse order, if they do not fit otherwise.
  for (const order of words.length === 2 ? [words, [...words].reverse()] : [words]) {
    for (const parts of [lines.slice(first), first > 0 ? tokens.slice(-words.length) : tokens]) {
      if (!fits(order, parts)) continue;
      const isMixed = order !== words || words.length < all.length;
      const isOpen =
        isMixed ||
        isSentence ||
        fits(order, parts.slice(1)) ||
        hasMore(parts.slice(words.length)) ||
        isForm(text, run, parts);
      const items = order.map((word, i) => {
        const { value = '', isUnsure = false } = valueFor(word, parts[i]) ?? {};
        // A word may simply be the next one in the sentence.
        const isLoose = !isSigned && isCodeWord(word) && !/\p{Nd}/u.test(value);
        return { word, value, at: from, labelAt: run[0]?.start ?? from, isUnsure: isUnsure || isOpen || isLoose };
      });
      return order === words ? items : items.reverse();
    }
  }
  return undefined;
}

/** What may be between several labels and their values. */
const BEFORE_VALUES = /^(?:[\s:=>|•–—)\].]|[*-]\s|(?:are|sind|lauten|son|sont|sono|são)(?=\s))+/i;

const tokensOf = (line: string) =>
  line.split(/[\s,;|/]+(?:[&+]\s+)?|(?<=\s)(?:and|und|y|et|e|и)(?=\s)/i).filter(Boolean);

const fits = (words: readonly Word[], parts: readonly string[]) =>
  words.every((word, i) => valueFor(word, parts[i]) !== undefined);

/**
 * Whether the labels seem to be an empty form, with a colon after each, and what follows are numbers of any kind, such
 * as a ZIP code and a phone number.
 */
const isForm = (text: string, run: readonly Place[], parts: readonly string[]) =>
  run.every(({ end }) => /^[^\S\n]*:[^\S\n]*\n/.test(text.slice(end, end + 20))) &&
  parts.slice(0, run.length).every((part) => /^\d+$/.test(part));

/** Whether there are more values than labels, so that it is open which value belongs to which label. */
const hasMore = ([next = '', ...rest]: readonly string[]) =>
  /\d/.test(next) || (rest.length > 0 && !/\s/.test(next) && /\d/.test(rest[0] ?? '') && !/\s/.test(rest[0] ?? ''));

function valueFor(word: Word, part = ''): Cell | undefined {
  const cell = part.replace(/(?<![.,;])[.,;]+$/, '');
  return isCodeWord(word) ? codeInCell(cell) : idInCell(cell);
}
