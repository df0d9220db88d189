import { firstOf, nextOf, parentOf } from './flat-tree';
import { type FieldElement, isField, NAMED, namesOf } from './names';
import { native } from './native';
import { plain } from './plain';
import { finished, type Steps } from './steps';

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
  /** Every node that was gone through, in the page's order. */
  nodes: Set<Node>;
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
  let cellFrom = 0;
  const nodes = new Set<Node>();
  const places: [start: number, node: Node][] = [];
  const edges = new Map<number, Element>();
  const opened = new Set<number>();
  const gaps: number[] = [];
  const named = new Set<Element>();
  const ends = new Set<Node>();
  for (let node: Node | null = last; node; node = parentOf(node)) ends.add(node);

  const counted = (long: string) => plain(sought ? sought.excerpt(long) : long.slice(0, LONG_TEXT));
  const add = (node: Node, part: string) => {
    if (!part || (part === ' ' && /(^|\s)$/.test(tail))) return;
    nodes.add(node);
    places.push([text.length, node]);
    write(part);
  };
  const write = (part: string) => {
    text += part;
    tail = (tail + part).slice(-TAIL);
  };
  const breakLine = () => {
    if (tail && !tail.endsWith('\n')) write('\n');
  };
  const addLine = (node: Node, line: string) => {
    breakLine();
    add(node, line);
    breakLine();
  };

  function enter(node: Node): boolean {
    nodes.add(node);
    const type = native(node, 'nodeType');
    if (type === 3) add(node, counted((node as Text).data));
    if (type !== 1) return false;
    const element = node as Element;
    const tagName = native(element, 'tagName');
    const isSkipped = SKIPPED.test(tagName) || isFootnote(element, tagName);
    if (isSkipped) gaps.push(text.length);
    if (isSkipped || (shownOnly && !isShown(element))) return false;
    if (isField(element)) {
      addField(element as FieldElement);
      return false;
    }
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

  for (let node: Node | null = first; node; ) {
    if (nodes.size % IN_STEP === 0) yield;
    const into: Node | null = enter(node) ? firstOf(node) : null;
    if (into) {
      node = into;
      continue;
    }
    while (node) {
      leave(node);
      const isEnd = ends.has(node);
      const next: Node | null = isEnd ? null : nextOf(node);
      if (next || isEnd) {
        node = next;
        break;
      }
      node = parentOf(node);
    }
  }

  return {
    text,
    nodes,
    nodeAt: (index) => lastAt(places, index)?.[1],
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
/** Nodes that are read in one step. */
const IN_STEP = 100;

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

/** The last of the places, which are in order, that begins at an index or before it. */
function lastAt<T>(places: readonly [start: number, T][], index: number): [start: number, T] | undefined {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.[0] ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return places[from - 1];
}
