/**
 * Finds the rows of a transcript by their structure, whatever language its headings are in: a row contains the number
 * of an exam or certification, a title, and a day, and no other number.
 */

import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { IS_NO_TITLE, LABEL, type Line } from './lines';
import { inOrder, looseOrder } from './loose-rows';

/** A row: its number, its title (empty if uncertain), and its days as written. */
export interface Row {
  number: string;
  title: string;
  days: string[];
  /** The index of the line with its number, and the texts of all its lines. */
  at: number;
  texts: string[];
}

/**
 * The rows whose number has a given form, in the page's order.
 *
 * @param mostDays how many days such a row can have; does not apply to rows of a table
 */
export function* rowsOf(lines: readonly Line[], form: RegExp, mostDays: number): Steps<Row[]> {
  const numbers = lines.map(({ text }) => form.exec(text.replace(LABEL, ''))?.[0] ?? '');
  const held: (Line[] | undefined)[] = [];
  yield;
  for (const [at, number] of numbers.entries()) {
    held.push(number ? extent(lines, numbers, at, mostDays) : undefined);
    if (number) yield;
  }
  const often = repeated(lines, held.filter(Boolean).length || numbers.filter(Boolean).length);
  const isName = ({ text, isLabel }: Line) =>
    isLabel || often.has(text) || !/\p{L}{2}|\d/u.test(text) || IS_NO_TITLE.test(text);
  const order = yield* looseOrder(lines, numbers, held, isName);
  const rows: (Omit<Row, 'title'> & { titles: Text[] })[] = [];
  for (const [at, number] of numbers.entries()) {
    if (!number) continue;
    yield;
    const row = held[at] ?? inOrder(lines, at, order, isName);
    const beside = row.filter((line) => line !== lines[at]);
    const days = beside.filter(({ isDay }) => isDay).map(({ text }) => text);
    const words = withoutLabels(row, number, isName).filter((line) => beside.includes(line) && !line.isDay);
    const titles = words.filter((line) => !isName(line));
    // An exam that was passed twice has its title twice, so the title looks like a repeated label.
    const meant = titles.length ? titles : words.filter((line) => often.has(line.text) && !line.isLabel);
    // If the number shares its line with a label, so do the other values.
    const isLabelled = number !== lines[at]?.text;
    const texts = meant.map((line) => ({
      text: isLabelled ? line.text.replace(LABEL, '') : line.text,
      column: `${row.indexOf(line)} of ${row.length}`,
    }));
    if (days.length) rows.push({ number, titles: texts, days, at, texts: row.map(({ text }) => text) });
  }
  // A language or a note may be longer than one title, but not than all the titles in their column.
  const lengths = new Map<string, number>();
  const lengthOf = ({ column }: Text) => lengths.get(column) ?? 0;
  for (const text of rows.flatMap(({ titles }) => titles)) lengths.set(text.column, lengthOf(text) + text.text.length);
  return rows.map(({ titles, ...row }) => {
    const [title] = titles.sort((a, b) => lengthOf(b) - lengthOf(a));
    return { ...row, title: title?.text ?? '' };
  });
}

/** A text that may be a title, and its place in its row. */
interface Text {
  text: string;
  column: string;
}

/** Texts that occur at least as often as there are rows are names of the values next to them, not titles. */
function repeated(lines: readonly Line[], rows: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(rows < 2 ? [] : [...counts].flatMap(([text, count]) => (count >= rows ? [text] : [])));
}

/**
 * The lines of a row without the names of its values. If the row consists of pairs of name and value, these are the
 * values; if it has three names and then three values, the latter; otherwise all lines. Six lines may be either: then
 * the title must be much longer than the text that would be the title in the other reading, or the result is empty.
 */
function withoutLabels(row: readonly Line[], number: string, isKnown: (line: Line) => boolean): readonly Line[] {
  const lines = row.filter(({ text }) => text === number || !IS_NO_TITLE.test(text));
  const isName = (line: Line) => line.text !== number && !line.isDay;
  const [odd, even] = [lines.filter((_, at) => at % 2 === 1), lines.filter((_, at) => at % 2 === 0)];
  const [names, values] = [lines.slice(0, 3), lines.slice(3)];
  const arePairs = lines.length >= 6 && lines.length % 2 === 0 && even.every(isName);
  const areColumns = lines.length === 6 && names.every(isName) && values.filter(isName).length === 1;
  if (arePairs && (!areColumns || even.every(isKnown))) return odd;
  if (!areColumns) return row;
  if (names.every(isKnown)) return values;
  const longest = (of: readonly Line[]) => Math.max(0, ...of.filter(isName).map(({ text }) => text.length));
  if (longest(values) > longest(arePairs ? odd : names) * CLEARLY) return values;
  return arePairs && longest(odd) > longest(values) * CLEARLY ? odd : [];
}

const CLEARLY = 1.4;

/** A row of a table is one row, whatever it contains. */
const isTableRow = (part: Node) =>
  native(part, 'nodeName') === 'TR' ||
  (native(part, 'nodeType') === 1 && native(part as Element, 'matches')('[role=row]'));

/** No row has more lines than this. */
const MOST_LINES = 12;

/**
 * The lines of the smallest part of the page that contains a number with a day and one more text, but no other number.
 */
function extent(lines: readonly Line[], numbers: readonly string[], at: number, mostDays: number): Line[] | undefined {
  for (const part of lines[at]?.around ?? []) {
    let [from, to] = [at, at];
    while (from > 0 && to - from < MOST_LINES && lines[from - 1]?.around.includes(part)) from--;
    while (to < lines.length - 1 && to - from < MOST_LINES && lines[to + 1]?.around.includes(part)) to++;
    const row = lines.slice(from, to + 1);
    const days = row.filter(({ isDay }) => isDay).length;
    if (
      numbers.slice(from, to + 1).filter(Boolean).length > 1 ||
      row.length > MOST_LINES ||
      (days > mostDays && !isTableRow(part))
    )
      break;
    if (days && row.some((line) => line !== lines[at] && !line.isDay && /\p{L}{3}/u.test(line.text))) return row;
  }
  return undefined;
}
