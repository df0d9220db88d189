/** Looks for an old share result in a page, as a whole and in the parts that change. */
import { columnValues } from './column-values';
import { identity } from './identity';
import { native } from './native';
import type { Field, Scan } from './page-kind';
import { isShown, type PageText, pageText } from './page-text';
import { shareFields } from './share-fields';
import { SHARE_LABEL } from './share-labels';
import { ADDRESSES, addressOf } from './share-values';

/** The values that a page shows for each field, each once, in the page's order. */
export type Fields = Record<Field, string[]>;

/** What the path of a viewing page holds, in all its known forms. */
export const VIEWING_PATH = /transcript|validatemcp/i;

interface Candidate {
  /** `address` is a viewing page's address without a label beside it. */
  field: Field | 'address';
  value: string;
  /** The text node, field or link that shows the value. */
  node: Node;
}

/** How many text nodes and fields around a changed part can belong to it, and how many more are read for context. */
const NEAR = 8;
const CONTEXT = 20;

/**
 * Reads the whole page once; afterwards only what changes.
 *
 * @param typed whether fields count that a person can type into
 */
export function shareScan(document: Document, typed: boolean) {
  /** What was read, by the text node or field that the label stands in. */
  const candidates = new Map<Node, Candidate[]>();
  const rules = { typed, isLabel: (text: string) => text.search(SHARE_LABEL) >= 0 };
  const body = native(document, 'body');

  function take(page: PageText, core: ReadonlySet<Node>): void {
    for (const node of core) candidates.delete(node);
    const add = (at: Node | undefined, field: Candidate['field'], value: string, node = at) => {
      if (at && node && core.has(at)) candidates.set(at, [...(candidates.get(at) ?? []), { field, value, node }]);
    };
    for (const { field, value, labelAt, valueAt } of shareFields(page.text, page)) {
      const label = page.nodeAt(labelAt);
      const column = label && columnValues(label, field, rules);
      for (const read of column ?? [{ value, node: page.nodeAt(valueAt) }]) {
        if (read.value && !isAction(read.node, read.value)) add(label, field, read.value, read.node);
      }
    }
    for (const { 0: written, index } of page.text.matchAll(ADDRESSES)) {
      const value = addressOf(written);
      if (value && VIEWING_PATH.test(value)) add(page.nodeAt(index), 'address', value);
    }
  }

  function shown(): Candidate[] {
    return [...candidates.values()]
      .flat()
      .filter(({ node }) => native(node, 'isConnected') && isShown(elementOf(node)))
      .sort((a, b) => (native(a.node, 'compareDocumentPosition')(b.node) & 4 ? -1 : 1));
  }

  function fields(): Fields {
    const found = shown();
    const of = (field: Candidate['field']) => distinct(found.filter((candidate) => candidate.field === field));
    const labelled = of('viewingPage');
    return {
      transcriptId: of('transcriptId'),
      accessCode: of('accessCode'),
      viewingPage: labelled.length ? labelled : of('address'),
    };
  }

  if (body) {
    const page = pageText(body, body, rules);
    take(page, page.nodes);
  }
  return {
    fields,
    update(changed) {
      for (const node of candidates.keys()) if (!native(node, 'isConnected')) candidates.delete(node);
      const done = new Set<Node>();
      for (const node of changed) {
        if (!body?.contains(node) || (done.has(node) && done.has(deepest(node)))) continue;
        const page = pageText(before(node, CONTEXT), after(node, CONTEXT), rules);
        const nodes = [...page.nodes];
        // At the rim of what was read, a label may stand apart from its value or from its neighbours.
        const end = nodes.indexOf(deepest(after(node, NEAR))) + 1;
        const core = nodes.slice(Math.max(0, nodes.indexOf(before(node, NEAR))), end || undefined);
        take(page, new Set(core));
        for (const read of core) done.add(read);
      }
    },
    sighting() {
      const { transcriptId, accessCode, viewingPage } = fields();
      const [id] = transcriptId;
      const count = transcriptId.length + accessCode.length;
      if (!count) return { state: 'nothing' };
      if (!id || count > 2 || !accessCode.length || viewingPage.length > 1) return { state: 'partial' };
      const code = shown().find(({ field }) => field === 'accessCode');
      return {
        state: 'found',
        id: identity({ kind: 'mcp-transcript', transcriptId: id }),
        anchor: code && elementOf(code.node),
      };
    },
  } satisfies Scan & { fields(): Fields };
}

/** The words of a link or a button beside a label say what it does; only digits on it may be a value. */
const isAction = (node: Node | undefined, value: string) =>
  !node || (!/\d/.test(value) && native(elementOf(node), 'closest')('a,button,[role=button]') !== null);

const elementOf = (node: Node) => (native(node, 'nodeType') === 1 ? node : native(node, 'parentElement')) as Element;

/** One address is written in several ways: letter case, doubled slashes, a slash at its end. */
function distinct(candidates: Candidate[]): string[] {
  const byKey = new Map<string, string>();
  for (const { field, value } of candidates.reverse()) {
    const isAddress = field === 'viewingPage' || field === 'address';
    byKey.set(isAddress ? value.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') : value, value);
  }
  return [...byKey.values()].reverse();
}

/** The node that begins with the text node or field a number of steps before another; the first where there are fewer. */
function before(node: Node, steps: number): Node {
  let first = leafFrom(node, node, 'previousNode', steps);
  for (let parent = inBody(first); parent && !native(first, 'previousSibling'); parent = inBody(first)) first = parent;
  return first;
}

/** The node that ends with the text node or field a number of steps behind another; the last where there are fewer. */
function after(node: Node, steps: number): Node {
  let last = leafFrom(node, deepest(node), 'nextNode', steps);
  for (let parent = inBody(last); parent && !native(last, 'nextSibling'); parent = inBody(last)) last = parent;
  return last;
}

function inBody(node: Node): Element | null {
  const parent = native(node, 'parentElement');
  return parent && native(parent, 'matches')('body *') ? parent : null;
}

function leafFrom(node: Node, from: Node, step: 'previousNode' | 'nextNode', steps: number): Node {
  const document = native(node, 'ownerDocument') as Document;
  const walker = native(document, 'createTreeWalker')(native(document, 'body'), 5, isLeaf);
  walker.currentNode = from;
  let leaf = node;
  for (let left = steps, next = walker[step](); next && left--; next = walker[step]()) leaf = next;
  return leaf;
}

const isLeaf = (node: Node) =>
  /^(INPUT|TEXTAREA)$/.test(native(node, 'nodeName')) || /\S/.test(native(node, 'nodeValue') ?? '') ? 1 : 3;

function deepest(node: Node): Node {
  for (let last = node; ; ) {
    const child = native(last, 'lastChild');
    if (!child) return last;
    last = child;
  }
}
