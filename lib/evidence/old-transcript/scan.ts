/** Looks for an old share result on a page: first on the whole page, then in the parts that change. */

import { identity } from '../identity';
import { nextOf, parentOf, previousOf } from '../page/flat-tree';
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { type FieldRules, isShown, isStruckOut, type PageText, pageText, type Sought } from '../page/text';
import type { Field, Reading, Scan, Sighting } from '../page-kind';
import { columnValues } from './column-values';
import { excerpt } from './excerpt';
import { shareFields } from './fields';
import { labelRuns } from './label-runs';
import { hasLabel, isLabelAlone } from './labels';
import { addressOn, forgetPage, leavesAfter, leavesBefore } from './leaves';
import { pageSigns } from './page-signs';
import { changedParts, type Part, partsAround, type Run } from './parts';
import { ADDRESSES, addressOf } from './values';

/** The values that a page shows for each field, each once, in the page's order. */
export type Fields = Record<Field, string[]>;

/** Matches the path of a viewing page in all its known forms. */
export const VIEWING_PATH = /transcript|validatemcp/i;

/** What a reading of the old transcript looks for on a page. */
export const SOUGHT: Sought = { hasLabel, isLabelAlone, addressOn, excerpt };

interface Candidate {
  /** `address` is the address of a viewing page with no label next to it. */
  field: Field | 'address';
  /** Empty if the label has no value, or one that cannot be read. */
  value: string;
  /** The text node, field, or link that shows the value; the label's if there is no value. */
  node: Node;
}

/** What was read for a label. */
interface Place {
  values: Candidate[];
  /** The first and last leaf that were read along with it; undefined if the page begins or ends before that. */
  from: Node | undefined;
  to: Node | undefined;
}

/** What was read, keyed by the leaf that contains the label. */
type Places = Map<Node, Place>;

/** How many leaves before and after a part are read with it. */
const CONTEXT = 40;
/** Up to this many values are sorted into the page's order; nobody could choose from more. */
const ORDERED = 64;

/**
 * Reads in detail what is around the labels of a page, and later around what changes near them.
 *
 * @param typed whether fields that a person can type into count
 * @param found called for every shadow root and frame, since an observer of the page does not see into them
 */
export function shareScan(document: Document, typed: boolean, found?: (root: Node) => void): ShareScan {
  const rules = { typed, sought: SOUGHT };
  const places: Places = new Map();
  let hasTrees = false;
  const met = (root: Node) => {
    hasTrees = true;
    found?.(root);
  };

  function* readAll(parts: Iterable<Part>): Steps<boolean> {
    let isNews = false;
    for (const part of parts) isNews = (yield* read(part)) || isNews;
    return isNews;
  }

  /**
   * Reads a part again, in small steps, since on a deeply nested page each walk to its surroundings is long. Returns
   * whether there may be news.
   */
  function* read({ leaves, label }: Part): Steps<boolean> {
    const gone = leaves.filter((leaf) => places.delete(leaf));
    yield;
    const [first] = leaves;
    const last = leaves.at(-1);
    if (!label || !first || !last) return gone.length > 0;
    const before = [...leavesBefore(first, CONTEXT)];
    const from = widest(before.at(-1) ?? first, previousOf);
    yield;
    const after = [...leavesAfter(last, CONTEXT)];
    const to = widest(after.at(-1) ?? last, nextOf);
    yield;
    for (const [leaf, values] of valuesIn(pageText(from, to, rules), new Set(leaves), rules))
      places.set(leaf, { values, from: before[CONTEXT - 1], to: after[CONTEXT - 1] });
    return true;
  }

  /**
   * Whether a run may be in reach of a label that was read. Always true with slots or frames, which have their own
   * order.
   */
  const isNearLabel = ([first, last]: Run) =>
    hasTrees ||
    [...places.values()].some(
      ({ from, to }) => !(from && standsBefore(last, from)) && !(to && standsBefore(to, first)),
    );

  return {
    *begin(seen) {
      const signs = seen ?? (yield* pageSigns(document, found));
      hasTrees = signs.trees.size > 1;
      const runs: Run[] = [];
      forgetPage();
      for (const run of labelRuns(signs)) {
        if (run) runs.push(run);
        yield;
      }
      yield* readAll(partsAround(runs, met));
    },
    *follow(changed) {
      const nodes = new Set(changed);
      let isNews = false;
      for (const label of places.keys()) {
        isNews = (isChanged(label, nodes) && places.delete(label)) || isNews;
        yield;
      }
      return (yield* readAll(changedParts(document, nodes, met, isNearLabel))) || isNews;
    },
    fields: () => fieldsOf(shownIn(places, document)),
    sighting: () => sightingOf(shownIn(places, document), document),
  };
}

/** The values of the labels in the core of what was read, keyed by leaf, and viewing-page addresses without a label. */
function valuesIn(page: PageText, core: ReadonlySet<Node>, rules: FieldRules): Map<Node, Candidate[]> {
  const found = new Map<Node, Candidate[]>();
  const at = (leaf: Node) => {
    const values = found.get(leaf) ?? [];
    found.set(leaf, values);
    return values;
  };
  for (const { field, value, labelAt, valueAt } of shareFields(page.text, page)) {
    const label = page.nodeAt(labelAt);
    if (!label || !core.has(label)) continue;
    const values = at(label);
    const column = columnValues(label, field, rules);
    // A label with a colon but no readable value is recorded too: it may be another person's.
    const isOpen = value === undefined && /^\s*:/.test(page.text.slice(valueAt, valueAt + 9));
    const alone = isOpen ? { value: '', node: label } : { value, node: page.nodeAt(valueAt) };
    for (const { value, node } of column ?? [alone])
      if (value !== undefined && node && !isAction(node, value)) values.push({ field, value, node });
  }
  for (const { 0: written, index } of page.text.matchAll(ADDRESSES)) {
    const value = addressOf(written);
    const node = value && VIEWING_PATH.test(value) ? page.nodeAt(index) : undefined;
    if (value && node && core.has(node)) at(node).push({ field: 'address', value, node });
  }
  return found;
}

/** What a person can see of all that was read, in the page's order. */
function shownIn(places: Places, document: Document): Candidate[] {
  // Labels without a value help tell whose a code is. Thousands of them do not, and checking their visibility takes
  // long.
  const all = [...places.values()]
    .flatMap(({ values }) => values)
    .filter(({ value, node }) => (value || places.size <= ORDERED) && isSeen(node, document));
  return all.length > ORDERED
    ? all
    : all.sort((a, b) => (native(a.node, 'compareDocumentPosition')(b.node) & FOLLOWING ? -1 : 1));
}

function fieldsOf(shown: readonly Candidate[]): Fields {
  const of = (field: Candidate['field']) =>
    distinct(shown.filter((candidate) => candidate.field === field && candidate.value));
  const labelled = of('viewingPage');
  const [transcriptId, accessCode] = [of('transcriptId'), of('accessCode')];
  const isAnothers = transcriptId.length === 1 && accessCode.length === 1 && !standTogether(shown);
  return {
    transcriptId,
    accessCode: isAnothers ? [] : accessCode,
    viewingPage: labelled.length ? labelled : of('address'),
  };
}

/** An ID and a code, each with one value, are evidence. If one is missing or any field has two, nothing is guessed. */
export function stateOf({ transcriptId, accessCode, viewingPage }: Fields): Reading['state'] {
  if (!transcriptId.length && !accessCode.length) return 'nothing';
  return transcriptId.length === 1 && accessCode.length === 1 && viewingPage.length < 2 ? 'found' : 'partial';
}

function sightingOf(shown: readonly Candidate[], document: Document): Sighting {
  const fields = fieldsOf(shown);
  const state = stateOf(fields);
  if (state !== 'found') return { state };
  const [transcriptId = ''] = fields.transcriptId;
  const code = shown.find(({ field, value }) => field === 'accessCode' && value);
  return {
    state,
    kind: 'mcp-transcript',
    id: identity({ kind: 'mcp-transcript', transcriptId }),
    anchor: code && onPage(code.node, document),
  };
}

/** A scan of an old share result that also gives its values. */
export interface ShareScan extends Scan {
  fields(): Fields;
}

/** Whether an ID and a code are next to each other somewhere, without an empty label between them. */
function standTogether(candidates: readonly Candidate[]): boolean {
  const both = candidates.filter(({ field }) => field === 'transcriptId' || field === 'accessCode');
  return both.some((one, i) => {
    const next = both[i + 1];
    return one.value && next?.value && one.field !== next.field;
  });
}

/** Whether a node, with everything inside it, comes before another on a page. */
function standsBefore(node: Node, other: Node): boolean {
  const order = native(node, 'compareDocumentPosition')(other);
  return (order & (FOLLOWING | CONTAINED | DISCONNECTED)) === FOLLOWING;
}
const DISCONNECTED = 1;
const FOLLOWING = 4;
const CONTAINED = 16;

/** Whether a node was removed, or is inside something that changed. */
function isChanged(node: Node, changed: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (changed.has(at)) return true;
  return !native(node, 'isConnected');
}

/** Reads a whole page. */
export function* scanned(document: Document, typed: boolean): Steps<ShareScan> {
  const scan = shareScan(document, typed);
  yield* scan.begin();
  return scan;
}

/** The words of a link or a button beside a label say what it does; only digits on it may be a value. */
const isAction = (node: Node, value: string) =>
  /^\D+$/.test(value) && native(elementOf(node), 'closest')('a,button,[role=button]') !== null;

const elementOf = (node: Node) => (native(node, 'nodeType') === 1 ? node : native(node, 'parentElement')) as Element;

/** Drops repeated values. An address is the same despite letter case, doubled slashes, or a slash at its end. */
function distinct(candidates: Candidate[]): string[] {
  const byKey = new Map<string, string>();
  for (const { field, value } of candidates.reverse()) {
    const isAddress = field === 'viewingPage' || field === 'address';
    byKey.set(isAddress ? value.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') : value, value);
  }
  return [...byKey.values()].reverse();
}

/** Whether a person can see a node, and it is not struck out. If it is in a frame, the frame must be visible too. */
function isSeen(node: Node, document: Document): boolean {
  if (!native(node, 'isConnected') || !isShown(elementOf(node)) || isStruckOut(elementOf(node))) return false;
  const own = native(node, 'ownerDocument') as Document;
  if (own === document) return true;
  const frame = native(own, 'defaultView')?.frameElement;
  return Boolean(frame && isSeen(frame, document));
}

/** The element of the page itself that shows a node: its own element, or the frame that contains it. */
function onPage(node: Node, document: Document): Element | undefined {
  for (let at: Node | null | undefined = node; at; ) {
    const own: Document = native(at, 'ownerDocument') as Document;
    if (own === document) return elementOf(at);
    at = native(own, 'defaultView')?.frameElement;
  }
  return undefined;
}

/** The most of the page that begins with a leaf, or ends with it, as nothing stands on that side of it. */
function widest(leaf: Node, beside: (node: Node) => Node | null): Node {
  let at = leaf;
  for (let parent = inBody(at); parent && !beside(at); parent = inBody(at)) at = parent;
  return at;
}

/** The parent of a node; null if that is the body or above. */
function inBody(node: Node): Node | null {
  const parent = parentOf(node);
  return parent && !/^(BODY|HTML|#document)$/.test(native(parent, 'nodeName')) ? parent : null;
}
