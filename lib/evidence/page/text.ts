import { lastAt } from '../words/last-at';
import { type FieldElement, isField, NAMED, namesOf } from './names';
import { native } from './native';
import { plain } from './plain';
import { finished, type Steps } from './steps';
import { walk } from './walk';

/** Marks a blank field or cell in a text, so that no label takes a value from beyond it. */
export const BLANK = '\u0001';

/** Where the elements of a page begin and end in its text. */
export interface Edges {
  /** Whether an element begins or ends exactly at this index. */
  at(index: number): boolean;
  /** Whether an element, a cell, or a field's value begins here and does not also end here. */
  opens(index: number): boolean;
  /** Whether a stretch of text is not interrupted by something that is not text, such as a script. */
  isWhole(from: number, to: number): boolean;
  /** Where a value really ends, if it extends over several elements. */
  cut(from: number, to: number): number;
}

/** Elements whose text is not displayed, is not text of the page, or is struck out. */
export const SKIPPED =
  /^(DEL|S|STRIKE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|DATALIST|OBJECT|script|style|title|desc|metadata)$/;

/** Longer texts, in characters, are not read in full. */
export const LONG_TEXT = 50_000;

/** How a page is read. */
export interface FieldRules {
  /** Whether to skip hidden parts right away. If not, each value found is checked later. */
  shownOnly?: boolean;
  /** Whether what a person typed counts. If not, only read-only and disabled fields count. */
  typed?: boolean;
  /** What the reading looks for, so that it also counts where it is not text, such as in an element's name. */
  sought?: Sought;
}

/** The labels and links that a reading looks for. */
export interface Sought {
  hasLabel(text: string): boolean;
  /** Whether a text consists of labels and nothing else. */
  isLabelAlone(text: string): boolean;
  /** The address of a link that counts as text; empty for every other node. */
  addressOn(node: Node): string;
  /** The part of a text that counts, for texts that may be very long. */
  excerpt(text: string): string;
}

/** The text of a page, or of a part of it, with a way back to the page's nodes. */
export interface PageText extends Edges {
  /** One line for each block. It includes form fields with their labels, but no scripts and no words on buttons. */
  text: string;
  /** The text node or field at an index of the text. */
  nodeAt(index: number): Node | undefined;
}

/** Reads a small part of a page all at once; see {@link readText}. */
export const pageText = (first: Node, last: Node, rules: FieldRules): PageText =>
  finished(readText(first, last, rules));

/**
 * Reads from one node to the end of another, in the page's order, in one pass.
 *
 * The functions that share the text while it is written stand below the result: as fields of an object, what they share
 * would make the scripts for pages 150 bytes larger.
 *
 * @param first a leaf, or an element that is read as a whole
 * @param last the same node, or one that follows it
 */
export function* readText(first: Node, last: Node, { shownOnly, typed, sought }: FieldRules): Steps<PageText> {
  let text = '';
  // The end of the text is kept separately, since the browser would copy the whole text every time its end is checked.
  let tail = '';
  const places: [start: number, node: Node][] = [];
  const edges = new Map<number, Element>();
  const opened = new Set<number>();
  const gaps: number[] = [];
  const named = new Set<Element>();
  let cellFrom = 0;

  yield* walk(first, last, enter, leave);
  return {
    text,
    nodeAt: (index) => lastAt(places, index),
    at: (index) => edges.has(index),
    opens: (index) => opened.has(index),
    isWhole: (from, to) => !gaps.some((gap) => gap > from && gap < to),
    cut(from, to) {
      // A value ends at the first element that is not displayed inline, such as a flex item.
      for (let index = from + 1; index < to; index++) {
        const element = edges.get(index);
        if (element && !standsInLine(element)) return index;
      }
      return to;
    },
  };

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

  function counted(long: string): string {
    return plain(sought ? sought.excerpt(long) : long.slice(0, LONG_TEXT));
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
    // The text of a button says what it does ("Copy"), but a button with digits on it may show a value.
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
}

/** The lines of an element's text, without what the page hides. */
export function* linesOf(element: Element | null | undefined): Steps<string[]> {
  if (!element) return [];
  const { text } = yield* readText(element, element, { shownOnly: true });
  return text.split('\n').map((line) => line.trim());
}

/** Whether the page displays an element. */
export const isShown = (element: Element) => native(element, 'checkVisibility')({ checkVisibilityCSS: true });

/** Longer than every address that counts. */
const TAIL = 400;

// Elements that are part of a line of text. Every other element begins a line of its own.
const INLINE = /^(A|ABBR|B|BD[IO]|CODE|EM|FONT|I|KBD|LABEL|MARK|S|SMALL|SPAN|STRONG|SU[BP]|TIME|U|WBR|SLOT|tspan|a)$/;
const CELL = /^(TD|DD)$/;
/** A footnote mark comes after a word or a value but is not part of it. */
const isFootnote = (element: Element, tagName: string) =>
  tagName === 'SUP' && /^\s*(?:\d{1,2}|[*†‡§])\s*$/.test(native(element, 'textContent') ?? '');
const TEXT_INPUT = /^(text|search|tel|number|url|password)$/;

/** The name that makes an element one of the labels; empty if its name says anything else as well. */
function nameOf(element: Element, { hasLabel, isLabelAlone }: Sought): string {
  if (native(element, 'matches')('a,label')) return '';
  const name = namesOf(element).map(plain).find(hasLabel) ?? '';
  return isLabelAlone(name) ? name.replace(/(?<![\s:])[\s:]+$/, '') : '';
}

/** Whether the style of an element, or of one of its three closest ancestors, strikes out its text. */
export function isStruckOut(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = native(at, 'parentElement'))
    if (styleOf(at)?.textDecoration.includes('line-through')) return true;
  return false;
}

const styleOf = (element: Element) =>
  native(native(element, 'ownerDocument'), 'defaultView')?.getComputedStyle(element);

/** Whether a value can continue across an element's edge. It never continues into or out of a link. */
const standsInLine = (element: Element) =>
  element.tagName !== 'A' && /^(inline|contents)?$/.test(styleOf(element)?.display ?? '');
