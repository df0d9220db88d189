/** The old transcript: Transcript ID and Access Code, shown by the certification dashboard and the MCP site. */
import { columnValues } from './column-values';
import { SHARE_LABEL } from './labels';
import type { Field, PageKind, Reading, Scan } from './page-kind';
import { type FieldRules, isShown, PageText } from './page-text';
import { shareFields, viewingPage } from './share-fields';

/** Microsoft's own address for looking a shared transcript up, double slash and all; as of 2020-08-11. */
export const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

const DASHBOARD = /^\/(?:[a-z]{2}-[a-z]{2,4}\/learning|learning(?:\/[a-z]{2}-[a-z]{2,4})?)\/dashboard\.aspx$/i;
// It asks for another access code, once, to move a profile.
const MIGRATION = /^(?:\/|%2f)+mcp(?:\/|%2f)+home(?:\/|%2f)+(?:m|%6d)/i;
const VIEWING_PATH = /transcript|validatemcp/i;

export const mcpTranscript: PageKind = {
  kind: 'mcp-transcript',

  matches({ protocol, host, pathname }) {
    if (protocol !== 'https:') return false;
    return host === 'mcp.microsoft.com'
      ? !MIGRATION.test(pathname)
      : host === 'www.microsoft.com' && DASHBOARD.test(pathname);
  },

  read: (document, url) => new ShareScan(document, url).reading(),

  scan: (document, url) => new ShareScan(document, url),

  async press(document, url) {
    const reading = new ShareScan(document, url).reading();
    return reading.state === 'found' ? { ok: true, capture: reading.capture } : { ok: false, refusal: 'nothing-here' };
  },
};

interface Candidate {
  field: Field;
  value: string;
  /** The text node, field or link that shows the value. */
  node: Node;
  /** A viewing page's address without a label beside it. */
  unlabelled: boolean;
}

/** How many text nodes and fields around a changed part can belong to it, and how many more are read for context. */
const NEAR = 8;
const CONTEXT = 12;

class ShareScan implements Scan {
  /** What was read, by the text node or field that the label stands in. */
  readonly #candidates = new Map<Node, Candidate[]>();
  readonly #rules: FieldRules;

  constructor(
    readonly document: Document,
    url: URL,
  ) {
    this.#rules = {
      // Before the press on "Share", a code typed into the dashboard opens nothing.
      typed: url.host === 'mcp.microsoft.com' && VIEWING_PATH.test(url.pathname),
      isLabel: (text) => text.search(SHARE_LABEL) >= 0,
    };
    if (document.body) this.#take(new PageText(document.body, document.body, this.#rules));
  }

  update(changed: Iterable<Node>): void {
    for (const node of this.#candidates.keys()) if (!node.isConnected) this.#candidates.delete(node);
    const done = new Set<Node>();
    for (const node of changed) {
      if (!this.document.body?.contains(node) || isCovered(node, done)) continue;
      const text = new PageText(
        leafFrom(node, 'before', CONTEXT + NEAR),
        leafFrom(node, 'after', CONTEXT + NEAR),
        this.#rules,
      );
      const leaves = [...text.leaves];
      // At the rim of what was read, a label may stand apart from its value or from its neighbours.
      const begin = leaves.indexOf(leafFrom(node, 'before', NEAR));
      const end = leaves.indexOf(leafFrom(node, 'after', NEAR));
      const core = new Set(leaves.slice(Math.max(begin, 0), end < 0 ? undefined : end + 1));
      this.#take(text, core);
      for (const leaf of core) done.add(leaf);
    }
  }

  reading(): Reading {
    const seen = [...this.#candidates.values()].flat().filter(({ node }) => node.isConnected && isVisible(node));
    seen.sort((a, b) => (a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1));
    const named = (field: Field, unlabelled = false) =>
      distinct(seen.filter((candidate) => candidate.field === field && candidate.unlabelled === unlabelled));
    const transcriptId = named('transcriptId');
    const accessCode = named('accessCode');
    const labelled = named('viewingPage');
    const pages = labelled.length ? labelled : named('viewingPage', true);

    if (!transcriptId.length && !accessCode.length) return { state: 'nothing' };
    const [id] = transcriptId;
    const [code] = accessCode;
    if (!id || !code || transcriptId.length > 1 || accessCode.length > 1 || pages.length > 1) {
      const missing: Field[] = [...(id ? [] : ['transcriptId' as const]), ...(code ? [] : ['accessCode' as const])];
      return {
        state: 'partial',
        kind: 'mcp-transcript',
        missing,
        values: { transcriptId, accessCode, viewingPage: pages },
      };
    }
    const anchor = seen.find(({ field, value }) => field === 'accessCode' && value === code)?.node;
    return {
      state: 'found',
      kind: 'mcp-transcript',
      anchor: elementOf(anchor),
      capture: {
        evidence: {
          kind: 'mcp-transcript',
          transcriptId: id,
          viewingPage: pages[0] ?? VIEWING_PAGE,
          exams: [],
          certifications: [],
          gaps: [],
        },
        accessCode: code,
      },
    };
  }

  #take(text: PageText, core: ReadonlySet<Node> = text.leaves): void {
    for (const leaf of core) this.#candidates.delete(leaf);
    const add = (at: Node | undefined, candidate: Candidate) => {
      if (!at || !core.has(at)) return;
      const held = this.#candidates.get(at);
      if (held) held.push(candidate);
      else this.#candidates.set(at, [candidate]);
    };
    for (const { field, value, labelAt, valueAt } of shareFields(text.text, text)) {
      const label = text.nodeAt(labelAt);
      const column = label && columnValues(label, field, this.#rules);
      for (const read of column ?? (value ? [{ value, node: text.nodeAt(valueAt) }] : [])) {
        if (!read.node || isAction(read.node, read.value)) continue;
        add(label, { field, value: read.value, node: read.node, unlabelled: false });
      }
    }
    for (const match of text.text.matchAll(/https:\/\/mcp\.microsoft\.com\/[^\s"'“”<>()[\]、，。；」]+/giu)) {
      const node = text.nodeAt(match.index);
      const value = viewingPage(match[0].replace(/[.,;:!?]+$/, ''));
      if (node && value && VIEWING_PATH.test(new URL(value).pathname)) {
        add(node, { field: 'viewingPage', value, node, unlabelled: true });
      }
    }
  }
}

/** The words of a link or a button beside a label say what it does; only digits on it may be a value. */
const isAction = (node: Node, value: string) =>
  !/\d/.test(value) && !!elementOf(node)?.closest('a,button,[role=button]');

const elementOf = (node: Node | undefined) =>
  node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);

const isVisible = (node: Node) => {
  const element = elementOf(node);
  return element !== undefined && isShown(element);
};

/** One address is written in several ways: letter case, doubled slashes, a slash at its end. */
function distinct(candidates: Candidate[]): string[] {
  const byKey = new Map<string, string>();
  for (const { field, value } of candidates) {
    const key = field === 'viewingPage' ? value.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '') : value;
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}

function isCovered(node: Node, done: ReadonlySet<Node>): boolean {
  if (!done.size) return false;
  if (!node.hasChildNodes()) return done.has(node);
  const walker = leafWalker(node);
  const first = walker.nextNode();
  return !first || (done.has(first) && done.has(lastLeaf(node)));
}

/** The text node or field that stands a number of steps before or after a node; the outermost where there are fewer. */
function leafFrom(node: Node, side: 'before' | 'after', steps: number): Node {
  const walker = leafWalker(node.ownerDocument?.body ?? node);
  walker.currentNode = side === 'before' ? node : deepest(node);
  let leaf = node;
  for (let step = 0; step < steps; step++) {
    const next = side === 'before' ? walker.previousNode() : walker.nextNode();
    if (!next) break;
    leaf = next;
  }
  return leaf;
}

function leafWalker(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return /\S/.test((node as Text).data) ? 1 : 3;
    const { tagName } = node as Element;
    if (tagName === 'INPUT' || tagName === 'TEXTAREA') return 1;
    return tagName === 'SCRIPT' || tagName === 'STYLE' ? 2 : 3;
  });
}

function deepest(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function lastLeaf(node: Node): Node {
  const walker = leafWalker(node);
  walker.currentNode = deepest(node);
  const last = walker.currentNode;
  return last.nodeType === 3 && /\S/.test((last as Text).data) ? last : (walker.previousNode() ?? node);
}
