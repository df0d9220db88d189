import { BLANK, type Edges } from './share-fields';

// Elements that stand inside a line of text; every other element begins a line of its own.
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SELECT DATALIST OBJECT IFRAME svg'.split(' '));
const TEXT_INPUTS = new Set('text search tel number url password'.split(' '));

type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** How the fields of a page are read. */
export interface FieldRules {
  /** Whether hidden parts are passed over at once; elsewhere each value found is checked for itself. */
  shownOnly?: boolean;
  /** Whether what a person typed counts, or only read-only fields. */
  typed: boolean;
  /** Whether a label is one that the reading looks for, so that an invisible label counts too. */
  isLabel(text: string): boolean;
}

/**
 * The text of a page, or of a part of it: one line for each block, with the way back to the page's nodes.
 * Scripts, drop-downs and the words on buttons are left out; form fields stand in it with their labels.
 */
export class PageText implements Edges {
  text = '';
  /** Every text node and field that stands in the text. */
  readonly leaves = new Set<Node>();
  #starts: number[] = [];
  #nodes: Node[] = [];
  #edges = new Map<number, Element>();
  #cellFrom = 0;

  /**
   * Reads from the node `first` to the end of the node `last`, in the page's order, in one pass.
   *
   * @param first a leaf, or an element that is read whole
   * @param last the same node, or one that follows it
   */
  constructor(
    first: Node,
    last: Node,
    readonly rules: FieldRules,
  ) {
    let node: Node | null = first;
    while (node) {
      const into: Node | null = this.#enter(node) ? node.firstChild : null;
      if (into) {
        node = into;
        continue;
      }
      let leaving: Node | null = node;
      for (;;) {
        this.#leave(leaving);
        if (leaving === last || leaving.contains(last)) return;
        if (leaving.nextSibling) break;
        leaving = leaving.parentNode;
        if (!leaving) return;
      }
      node = leaving.nextSibling;
    }
  }

  /** The text node or field that stands at a place of the text. */
  nodeAt(index: number): Node | undefined {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.#nodes[low - 1];
  }

  at(index: number): boolean {
    return this.#edges.has(index);
  }

  /** A run of text ends at the first element that the page does not show inside the line, such as a flex item. */
  cut(from: number, to: number): number {
    for (let index = from + 1; index < to; index++) {
      const element = this.#edges.get(index);
      if (element && !standsInLine(element)) return index;
    }
    return to;
  }

  #enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.#add(node, plain((node as Text).data));
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const { tagName } = element;
    if (SKIPPED.has(tagName) || (this.rules.shownOnly && !isShown(element))) return false;
    if (tagName === 'INPUT' || tagName === 'TEXTAREA') {
      this.#addField(element as FieldElement);
      return false;
    }
    const isButton = tagName === 'BUTTON' || element.getAttribute('role') === 'button';
    // A button says what it does ("Copy"); one with digits on it may show a value.
    if (isButton && !/\d/.test(element.textContent ?? '')) {
      this.#break();
      return false;
    }
    if (isButton || !INLINE.has(tagName)) this.#break();
    else this.#edges.set(this.text.length, element);
    if (isCell(tagName)) this.#cellFrom = this.text.length;
    return true;
  }

  #leave(node: Node): void {
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const { tagName } = element;
    if (isCell(tagName) && this.text.length === this.#cellFrom) this.#add(element, BLANK);
    if (tagName === 'A') this.#addAddress(element as HTMLAnchorElement);
    if (!INLINE.has(tagName)) this.#break();
    else if (!this.#edges.has(this.text.length)) this.#edges.set(this.text.length, element);
  }

  #add(node: Node, text: string): void {
    this.leaves.add(node);
    if (!text || (text === ' ' && /(^|\s)$/.test(this.text.slice(-1)))) return;
    this.#starts.push(this.text.length);
    this.#nodes.push(node);
    this.text += text;
  }

  #addField(field: FieldElement): void {
    const isText = field.tagName === 'TEXTAREA' || TEXT_INPUTS.has(field.type);
    if (!isText) return;
    const counts = this.rules.typed || field.readOnly || field.disabled;
    const label = plain(this.#labelOf(field));
    this.#break();
    if (label) this.#add(field, `${label}: `);
    this.#add(field, (counts && plain(field.value).trim()) || BLANK);
    this.#break();
  }

  #labelOf(field: FieldElement): string {
    const seen = field.labels?.[0]?.textContent;
    if (seen?.trim()) return seen.slice(0, 100);
    const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
    const hints = [named, field.getAttribute('aria-label'), field.title, field.placeholder];
    return hints.find((hint) => hint && this.rules.isLabel(hint)) ?? '';
  }

  /** A link's address counts as text where it leads to the site of the old transcripts. */
  #addAddress(link: HTMLAnchorElement): void {
    const { href } = link;
    if (!href.startsWith('https://mcp.microsoft.com/') || this.text.endsWith(href)) return;
    this.#break();
    this.#add(link, href);
    this.#break();
  }

  #break(): void {
    if (this.text && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/** Whether the page shows an element; where a browser cannot tell, what stands in the page counts as shown. */
export const isShown = (element: Element) => element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true;

const isCell = (tagName: string) => tagName === 'TD' || tagName === 'DD';

function standsInLine(element: Element): boolean {
  if (element.tagName === 'A') return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return !display || display === 'inline' || display === 'contents';
}

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** One spacing, one form for full-width signs, nothing hidden. */
function plain(text: string): string {
  const known = /[^\0-\x7F]/.test(text) ? text.normalize('NFKC') : text;
  return known.replace(/\s+/g, ' ').replace(INVISIBLE, '');
}

/** The lines of an element's text, as a page without form fields of its own shows them. */
export function linesOf(element: Element | null | undefined): string[] {
  if (!element) return [];
  const { text } = new PageText(element, element, { shownOnly: true, typed: false, isLabel: () => false });
  return text.split('\n').map((line) => line.trim());
}
