/**
 * The leaves of a page: the smallest parts that can hold a label or a value. Texts, fields, elements with a name of
 * their own, and links to the site of the old transcripts. A walk over them costs little, and tells where it is worth
 * reading in detail.
 */
import { firstOf, innerRoot, lastOf, nextOf, parentOf, previousOf } from './flat-tree';
import { lowerCase } from './lower-case';
import { native } from './native';
import { LABEL_SIGN, labelIn } from './share-labels';
import { MARKS } from './whole-value';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** Elements whose text is shown nowhere, is not text of the page, or is struck out. */
export const SKIPPED =
  /^(DEL|S|STRIKE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|DATALIST|OBJECT|script|style|title|desc|metadata)$/;

/** Elements that carry a name apart from their text. */
export const NAMED = '[aria-label],[title],[aria-labelledby],[aria-describedby],output[id]';

/** What an element is called, apart from its text: its label elements, then what assistive technology is told. */
export function namesOf(element: Element): string[] {
  const attribute = (name: string) => native(element, 'getAttribute')(name) ?? '';
  const pointed = (name: string) => {
    const ids = attribute(name);
    // No honest page names an element by more.
    return ids.slice(0, 200).replace(/\S+/g, (id) => textOfId(element, id));
  };
  return [
    labelOf(element),
    pointed('aria-labelledby'),
    attribute('aria-label'),
    attribute('title'),
    attribute('placeholder'),
    pointed('aria-describedby'),
  ].map((name) => name.slice(0, 100));
}

/** The address of a link that leads to the site of the old transcripts. */
export const addressOn = (node: Node): string => {
  const href = native(node, 'nodeName') === 'A' ? (node as HTMLAnchorElement).href : '';
  return href.startsWith('https://mcp.microsoft.com/') ? href : '';
};

export const isField = (node: Node) => /^(INPUT|TEXTAREA)$/.test(native(node, 'nodeName'));

/** One spacing, one form for full-width signs, nothing hidden. Of a very long text, only what stands near labels. */
export function plain(text: string): string {
  const short = text.length > LONG ? excerpt(text) : text;
  return (
    (/[^\0-\x7F]/.test(short) ? short.replace(COMPOSED, (part) => part.normalize('NFKC')) : short)
      .replace(/[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
      // Only now: the last of the signs that nobody sees counts as a space as well.
      .replace(/\s+/g, ' ')
  );
}

/**
 * The leaves from one node to the end of another, in the order in which they are shown.
 *
 * @param found hears of every shadow root and frame on the way
 */
export function* leaves(first: Node, last: Node, found?: (root: Node) => void): Generator<Node> {
  const end = after(last);
  for (let node: Node | null = first; node && node !== end; node = following(node)) {
    const inner = found && native(node, 'nodeType') === 1 && innerRoot(node);
    if (inner) found?.(inner);
    if (isLeaf(node)) yield node;
  }
}

/** The leaves before a node, the nearest first. */
export const leavesBefore = (node: Node, most: number) => goOn(node, most, preceding);

/** The leaves behind a node and all that it holds, the nearest first. */
export const leavesAfter = (node: Node, most: number) =>
  goOn(node, most, (at) => (at === node ? after : following)(at));

/** The last leaf in a node; undefined where it holds none. */
export function lastLeaf(node: Node): Node | undefined {
  let at: Node | null = node;
  for (let inner: Node | null = node; inner; inner = isEntered(inner) ? lastOf(inner) : null) at = inner;
  while (at && at !== node && !isLeaf(at)) at = preceding(at);
  return at && isLeaf(at) ? at : undefined;
}

/** What a leaf says that could be a label. */
export function leafText(leaf: Node): string {
  if (native(leaf, 'nodeType') === 3) return plain((leaf as Text).data);
  const value = isField(leaf) ? plain((leaf as FieldElement).value) : addressOn(leaf);
  return `\n${[...namesOf(leaf as Element), value].map(plain).join('\n')}\n`;
}

/** What label an element may be or have by itself, apart from its text. */
export const labelOn = (element: Element) => (isLeaf(element) ? labelIn(leafText(element)) : undefined);

/** Everything but the signs that would become part of the value that they stand beside. */
const COMPOSED = /* @__PURE__ */ new RegExp(`[^${MARKS}]+`, 'g');

const LONG = 50_000;
/** More than any label with its value. */
const NEAR_LABEL = 800;

/** The last very long text, with what was taken of it: one reading comes by it several times. */
let taken = ['', ''] as [text: string, short: string];

function excerpt(text: string): string {
  if (taken[0] !== text) taken = [text, aroundLabels(text)];
  return taken[1];
}

function aroundLabels(text: string): string {
  const signs = lowerCase(text).matchAll(LABEL_SIGN);
  let short = '';
  let end = 0;
  for (const { index } of signs) {
    if (short.length >= LONG) break;
    const from = Math.max(end, index - NEAR_LABEL);
    end = index + NEAR_LABEL;
    short += `\n${text.slice(from, end)}`;
  }
  return short;
}

export function isLeaf(node: Node): boolean {
  const type = native(node, 'nodeType');
  if (type !== 1) return type === 3 && /\S/.test((node as Text).data);
  if (isField(node) || addressOn(node)) return true;
  return (
    native(node as Element, 'matches')(NAMED) &&
    Boolean(
      labelIn(
        namesOf(node as Element)
          .map(plain)
          .join('\n'),
      ),
    )
  );
}

function* goOn(node: Node, most: number, step: (node: Node) => Node | null): Generator<Node> {
  let count = 0;
  for (let at = step(node); at; at = step(at)) {
    if (!isLeaf(at)) continue;
    yield at;
    if (++count === most) return;
  }
}

const isEntered = (node: Node) =>
  native(node, 'nodeType') === 1 && !isField(node) && !SKIPPED.test(native(node, 'nodeName'));

const following = (node: Node): Node | null => (isEntered(node) && firstOf(node)) || after(node);

/** The first node behind a node and all that it holds. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return null;
}

function preceding(node: Node): Node | null {
  let at = previousOf(node);
  if (!at) return parentOf(node);
  for (let inner: Node | null = at; inner; inner = isEntered(inner) ? lastOf(inner) : null) at = inner;
  return at;
}

function textOfId(element: Element, id: string): string {
  const root = native(element, 'getRootNode')() as Document | ShadowRoot;
  const named = native(root, 'getElementById')?.(id);
  return named ? (native(named, 'textContent') ?? '') : '';
}

/** What the label elements of a page say, by their fields. The browser's own list walks the whole page for each. */
let labels: { root: Node; texts: Map<Element, string> } | undefined;

function labelOf(element: Element): string {
  if (!/^(INPUT|TEXTAREA|OUTPUT)$/.test(native(element, 'nodeName'))) return '';
  const root = native(element, 'getRootNode')();
  if (labels?.root !== root) labels = { root, texts: labelTexts(root as Document) };
  return labels.texts.get(element) ?? '';
}

/** Labels are looked for again by each reading. */
export function forgetLabels(): void {
  labels = undefined;
  taken = ['', ''];
}

function labelTexts(root: Document | ShadowRoot): Map<Element, string> {
  const texts = new Map<Element, string>();
  const all = native(root, 'querySelectorAll')?.('label') ?? [];
  for (const label of all) {
    const { control, textContent } = label;
    if (control && textContent?.trim() && !texts.has(control)) texts.set(control, textContent);
  }
  return texts;
}
