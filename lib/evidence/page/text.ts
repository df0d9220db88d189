import { type FieldElement, isField, NAMED, namesOf } from './names';
import { native } from './native';
import { plain } from './plain';
import { finished, type Steps } from './steps';
import { walk } from './walk';

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

/** Elements whose text is shown nowhere, is not text of the page, or is struck out. */
export const SKIPPED =
  /^(DEL|S|STRIKE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|DATALIST|OBJECT|script|style|title|desc|metadata)$/;

/** Longer texts are not read as a whole, in characters. */
export const LONG_TEXT = 50_000;

/** How the fields of a page are read. */
export interface FieldRules {
  /** Whether hidden parts are passed over at once; elsewhere each value found is checked for itself. */
  shownOnly?: boolean;
  /** Whether what a person typed counts, or only read-only fields. */
  typed?: boolean;
  /** What the reading looks for, so that it counts too where it is not text. */
  sought?: Sought;
}

/** The labels and links that a reading looks for. */
export interface Sought {
  hasLabel(text: string): boolean;
  /** Whether a text is labels and nothing else. */
  isLabelAlone(text: string): boolean;
  /** The address of a link that counts as text; empty for every other node. */
  addressOn(node: Node): string;
  /** What counts of a text, which may be very long. */
  excerpt(text: string): string;
}

/** The text of a page, or of a part of it, with the way back to the page's nodes. */
export interface PageText extends Edges {
  /** One line for each block. Form fields are in it with their labels; scripts and the words on buttons do not. */
  text: string;
  /** The text node or field that is at a place of the text. */
  nodeAt(index: number): Node | undefined;
}

/** Reads a small part of a page, as {@link readText} does. */
export const pageText = (first: Node, last: Node, rules: FieldRules): PageText =>
  finished(readText(first, last, rules));

/**
 * Reads from one node to the end of another, in the page's order, in one pass.
 *
 * @param first a leaf, or an element that is read whole
 * @param last the same node, or one that follows it
 */
export function* readText(first: Node, last: Node, { shownOnly, typed, sought }: FieldRules): Steps<PageText> {
  let text = '';
  // What was written last, apart from the whole, which the browser would copy at every look at its end.
  let tail = '';
  const places: [start: number, node: Node][] = [];
  const edges = new Map<number, Element>();
  const opened = new Set<number>();
  const gaps: number[] = [];
  const named = new Set<Element>();
  let cellFrom = 0;

  const counted = (long: string) => plain(sought ? sought.excerpt(long) : long.slice(0, LONG_TEXT));

  /** Writes what a node says where it begins; gives whether what is in it is read too. */
  function enter(node: Node): boolean {
    const type = native(node, 'nodeType');
    if (type === 3) add(node, counted((node as Text).data));
    if (type !== 1) return false;
    const element = node as Element;
    const tagName = native(element, 'tagName');
    const isSkipped = SKIPPED.test(tagName) || isFootnote(element, tagName);
    if (isSkipped) gaps.push(text.length);
    if (isSkipped || (shownOnly && !isShown(element))) return false;
    if (!isField(element)) return open(element, tagName);
    addField(element as FieldElement);
    return false;
  }

  function addField(field: FieldElement): void {
    if (field.tagName === 'INPUT' && !TEXT_INPUT.test(field.type)) return;
    const [seen = '', ...told] = namesOf(field);
    const label = plain(seen.trim() ? seen : (told.find((name) => sought?.hasLabel(name)) ?? ''));
    const value = (typed || field.readOnly || field.disabled) && counted(field.value).trim();
    breakLine();
    const name = label && `${label}: `;
    opened.add(text.length + name.length);
    addLine(field, `${name}${value || BLANK}`);
  }

  /** Begins an element that may hold text; gives whether it does. */
  function open(element: Element, tagName: string): boolean {
    const isButton = native(element, 'matches')('button,[role=button]');
    if (isButton || !INLINE.test(tagName)) breakLine();
    else edges.set(text.length, element);
    opened.add(text.length);
    const name = !isButton && sought && native(element, 'matches')(NAMED) ? nameOf(element, sought) : '';
    if (name) {
      addLine(element, `${name}:`);
      named.add(element);
    }
    if (CELL.test(tagName)) cellFrom = text.length;
    // A button says what it does ("Copy"); one with digits on it may show a value.
    return !isButton || /\d/.test(native(element, 'textContent') ?? '');
  }

  /** Writes what is known of a node only where it ends. */
  function leave(node: Node): void {
    if (native(node, 'nodeType') !== 1) return;
    const element = node as Element;
    const tagName = native(element, 'tagName');
    if (CELL.test(tagName) && text.length === cellFrom) add(element, BLANK);
    const href = sought?.addressOn(element);
    if (href && !tail.endsWith(href)) addLine(element, href);
    if (!INLINE.test(tagName) || named.has(element)) breakLine();
    else if (!edges.has(text.length)) edges.set(text.length, element);
    else if (edges.get(text.length) === element) opened.delete(text.length);
  }

  function add(node: Node, part: string): void {
    if (!part || (part === ' ' && /(^|\s)$/.test(tail))) return;
    places.push([text.length, node]);
    write(part);
  }

  function addLine(node: Node, line: string): void {
    breakLine();
    add(node, line);
    breakLine();
  }

  function breakLine(): void {
    if (tail && !tail.endsWith('\n')) write('\n');
  }

  function write(part: string): void {
    text += part;
    tail = (tail + part).slice(-TAIL);
  }

  yield* walk(first, last, enter, leave);
  return {
    text,
    nodeAt: (index) => lastAt(places, index),
    at: (index) => edges.has(index),
    opens: (index) => opened.has(index),
    isWhole: (from, to) => !gaps.some((gap) => gap > from && gap < to),
    cut(from, to) {
      // A run of text ends at the first element that the page does not show inside the line, such as a flex item.
      for (let index = from + 1; index < to; index++) {
        const element = edges.get(index);
        if (element && !standsInLine(element)) return index;
      }
      return to;
    },
  };
}

/** The lines of an element's text, as far as the page shows them. */
export function* linesOf(element: Element | null | undefined): Steps<string[]> {
  if (!element) return [];
  const { text } = yield* readText(element, element, { shownOnly: true });
  return text.split('\n').map((line) => line.trim());
}

/** Whether the page shows an element. */
export const isShown = (element: Element) => native(element, 'checkVisibility')({ checkVisibilityCSS: true });

/** Longer than every address that counts. */
const TAIL = 400;

// Elements that are inside a line of text; every other element begins a line of its own.
const INLINE = /^(A|ABBR|B|BD[IO]|CODE|EM|FONT|I|KBD|LABEL|MARK|S|SMALL|SPAN|STRONG|SU[BP]|TIME|U|WBR|SLOT|tspan|a)$/;
const CELL = /^(TD|DD)$/;
/** What refers to a footnote stands beside a word or a value and belongs to neither. */
const isFootnote = (element: Element, tagName: string) =>
  tagName === 'SUP' && /^\s*(?:\d{1,2}|[*†‡§])\s*$/.test(native(element, 'textContent') ?? '');
const TEXT_INPUT = /^(text|search|tel|number|url|password)$/;

/** The name by which an element is known as one of the labels, and by nothing else. */
function nameOf(element: Element, { hasLabel, isLabelAlone }: Sought): string {
  if (native(element, 'matches')('a,label')) return '';
  const name = namesOf(element).map(plain).find(hasLabel) ?? '';
  return isLabelAlone(name) ? name.replace(/(?<![\s:])[\s:]+$/, '') : '';
}

/** Whether a style strikes out what an element shows, by itself or from a little around it. */
export function isStruckOut(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = native(at, 'parentElement'))
    if (styleOf(at)?.textDecoration.includes('line-through')) return true;
  return false;
}

const styleOf = (element: Element) =>
  native(native(element, 'ownerDocument'), 'defaultView')?.getComputedStyle(element);

function standsInLine(element: Element): boolean {
  if (element.tagName === 'A') return false;
  const display = styleOf(element)?.display;
  return !display || display === 'inline' || display === 'contents';
}

/** The node of the last of the places, which are in order, that begins at an index or before it. */
function lastAt(places: readonly [start: number, node: Node][], index: number): Node | undefined {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.[0] ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return places[from - 1]?.[1];
}
