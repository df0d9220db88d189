/**
 * Finds the rows of a transcript by their structure, whatever language its headings are in: what holds an exam's or a
 * certification's number, a title and a day, and no other number.
 */
import { isUnsureDay, readDay } from './days';
import { parentOf } from './flat-tree';
import { COLUMN_LABEL } from './learn-labels';
import { withHyphens } from './learn-parts';
import { native } from './native';
import { pageText } from './page-text';

/** A line of the page's text. */
export interface Line {
  text: string;
  /** What is around it, from the inside out. */
  around: Node[];
  /** Whether it names others: by its element, or as a label that is known. */
  isLabel: boolean;
}

/** The number of an exam: `AZ-103`, `MB6-898`, `70-761`, or three digits. */
export const EXAM_NUMBER = /^(?:[a-z]{2,3}\d?-\d{2,4}|\d{2,3}-\d{3}|\d{3})$/i;
/** The number of a certification. */
export const CERTIFICATION_NUMBER = /^(?=.*\d)[A-Z0-9]{4,7}-[A-Z0-9]{4,9}$/i;
const NUMBERS = /* @__PURE__ */ new RegExp(`${EXAM_NUMBER.source}|${CERTIFICATION_NUMBER.source}`, 'i');

/** A row: its number, the title beside it (empty where that is not certain), and its days as they are written. */
export interface Row {
  number: string;
  title: string;
  days: string[];
}

/** The lines of an element, as far as the page shows them, with where they stand. */
export function linesAround(element: Element): Line[] {
  const page = pageText(element, element, { shownOnly: true });
  const lines: Line[] = [];
  let at = 0;
  for (const written of page.text.split('\n')) {
    const text = withHyphens(written.trim());
    const node = page.nodeAt(at + written.search(/\S|$/));
    if (text && node) {
      const around: Node[] = [];
      for (let up = parentOf(node); up && around.length < DEEPEST; up = parentOf(up)) around.push(up);
      lines.push({
        text,
        around,
        isLabel: COLUMN_LABEL.exec(text)?.[0] === text || around.slice(0, 3).some(namesOthers),
      });
    }
    at += written.length + 1;
  }
  return lines;
}

const DEEPEST = 40;

const namesOthers = (node: Node) =>
  native(node, 'nodeType') === 1 && native(node as Element, 'matches')('dt,label,thead th,[role=columnheader]');

/**
 * The rows whose number has a form, in the page's order.
 *
 * @param mostDays how many days such a row can have
 */
export function rowsOf(lines: readonly Line[], form: RegExp, mostDays: number): Row[] {
  const numbers = lines.map(({ text }) => form.exec(text.replace(LABEL, ''))?.[0] ?? '');
  const held = numbers.map((number, at) => (number ? extent(lines, numbers, at, mostDays) : undefined));
  const often = repeated(lines, held.filter(Boolean).length || numbers.filter(Boolean).length);
  const isName = ({ text, isLabel }: Line) =>
    isLabel || often.has(text) || !/\p{L}{2}|\d/u.test(text) || IS_NO_TITLE.test(text);
  const order = flatOrder(lines, numbers, held, isName);
  return numbers.flatMap((number, at) => {
    if (!number) return [];
    const row = held[at] ?? inOrder(lines, at, order, isName);
    const beside = row.filter((line) => line !== lines[at]);
    const days = beside.filter(isDay).map(({ text }) => text);
    const words = withoutLabels(row, number, isName).filter(
      (line) => beside.includes(line) && !isDay(line) && !isName(line),
    );
    // Where the number has its label in its own line, so have the others.
    const isLabelled = number !== lines[at]?.text;
    const texts = words.map(({ text }) => (isLabelled ? text.replace(LABEL, '') : text));
    const title = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    return days.length ? [{ number, title, days }] : [];
  });
}

/** A label with its colon before a value in the same line. */
const LABEL = /^[^:：]{2,40}[:：]\s*(?=\S)/u;
/** A label by itself, a number in a list, a blank cell. */
const IS_NO_TITLE = /[:：]$|^\d{1,3}\.?$|^N\/A$/i;

/** Numbers of exams have a hyphen between digits too. */
const isDay = ({ text }: Line) =>
  !NUMBERS.test(text.replace(LABEL, '')) && (Boolean(readDay(text, 'end')) || isUnsureDay(text));

/** Texts that stand as often as there are rows, or more often, name what stands beside them. */
function repeated(lines: readonly Line[], rows: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(rows < 2 ? [] : [...counts].flatMap(([text, count]) => (count >= rows ? [text] : [])));
}

/**
 * Of a row of pairs, each a name and its value, the values; of three names over three values, those; of every other
 * row, all. Six lines can be either: then the title must be much longer than the name that would stand in its place.
 */
function withoutLabels(row: readonly Line[], number: string, isKnown: (line: Line) => boolean): readonly Line[] {
  const lines = row.filter(({ text }) => text === number || !IS_NO_TITLE.test(text));
  const isName = (line: Line) => line.text !== number && !isDay(line);
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

/** More lines than any row has. */
const MOST_LINES = 12;

/** The smallest part of the page that holds a number with a day and one more text, and no other number. */
function extent(lines: readonly Line[], numbers: readonly string[], at: number, mostDays: number): Line[] | undefined {
  for (const part of lines[at]?.around ?? []) {
    let [from, to] = [at, at];
    while (from > 0 && to - from < MOST_LINES && lines[from - 1]?.around.includes(part)) from--;
    while (to < lines.length - 1 && to - from < MOST_LINES && lines[to + 1]?.around.includes(part)) to++;
    const row = lines.slice(from, to + 1);
    const days = row.filter(isDay).length;
    if (numbers.slice(from, to + 1).filter(Boolean).length > 1 || row.length > MOST_LINES || days > mostDays) break;
    if (days && row.some((line) => line !== lines[at] && !isDay(line) && /\p{L}{3}/u.test(line.text))) return row;
  }
  return undefined;
}

type Order = readonly [title: number, day: number];
/** Where title and day can stand from the number, in rows that nothing holds together. */
const ORDERS: readonly Order[] = [
  [-1, 1],
  [1, 2],
  [-2, -1],
  [2, 1],
  [-1, -2],
  [1, -1],
];

/** The order that fits more than every other of the rows that nothing holds together. */
function flatOrder(
  lines: readonly Line[],
  numbers: readonly string[],
  held: readonly (Line[] | undefined)[],
  isName: (line: Line) => boolean,
): Order | undefined {
  const loose = numbers.flatMap((number, at) => (number && !held[at] ? [at] : []));
  const fits = (order: Order) => loose.filter((at) => inOrder(lines, at, order, isName).length).length;
  const [best, next] = ORDERS.map((order) => ({ order, count: fits(order) })).sort((a, b) => b.count - a.count);
  // A neighbour's day or title is in reach too, so that a wrong order fits all rows but one.
  return best && best.count > (next?.count ?? 0) ? best.order : undefined;
}

function inOrder(
  lines: readonly Line[],
  at: number,
  order: Order | undefined,
  isName: (line: Line) => boolean,
): Line[] {
  const beside = (offset: number) => {
    const step = Math.sign(offset);
    let left = Math.abs(offset);
    for (let i = at + step; lines[i] && Math.abs(i - at) < MOST_LINES; i += step) {
      const line = lines[i] as Line;
      if ((isDay(line) || !isName(line)) && --left === 0) return line;
    }
    return undefined;
  };
  const [title, day] = (order ?? []).map(beside);
  const own = lines[at];
  if (!own || !title || !day || !isDay(day) || isDay(title) || NUMBERS.test(title.text)) return [];
  // Cells of one grid have one parent.
  return [title, day].every(({ around }) => around[1] === own.around[1]) ? [title, own, day] : [];
}
