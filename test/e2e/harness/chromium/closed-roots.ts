import type { CDPSession } from '@playwright/test';

/** A page node as the DevTools protocol reports it. */
export interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  /** Names and values, alternating. */
  attributes?: string[];
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** A closed shadow root with its host and the host's parent. */
export interface ClosedRoot {
  root: DomNode;
  host: DomNode;
  parent: DomNode;
}

/** All closed shadow roots of a page and its frames, in document order. */
export async function closedRoots(session: CDPSession): Promise<ClosedRoot[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRootsUnder(root as DomNode, root as DomNode);
}

function closedRootsUnder(node: DomNode, parent: DomNode): ClosedRoot[] {
  const own = (node.shadowRoots ?? [])
    // Includes one that `openRoots` opened, but not those of the browser's own fields.
    .filter(({ shadowRootType }) => shadowRootType !== 'user-agent')
    .map((root) => ({ root, host: node, parent }));
  return own.concat(insides(node).flatMap((child) => closedRootsUnder(child, node)));
}

/** A node's elements with a name (lower case), itself included, in document order. */
export function elements(node: DomNode, name: string): DomNode[] {
  const own = node.nodeName.toLowerCase() === name ? [node] : [];
  return own.concat(insides(node).flatMap((child) => elements(child, name)));
}

/** A node's text without that of the named elements (lower case), white space collapsed. */
export function textOf(node: DomNode, without: string[] = []): string {
  return rawText(node, new Set([...without, 'style', 'script']))
    .replace(/\s+/g, ' ')
    .trim();
}

function rawText(node: DomNode, without: Set<string>): string {
  if (node.nodeName === '#text') return `${node.nodeValue} `;
  if (without.has(node.nodeName.toLowerCase())) return '';
  return insides(node)
    .map((child) => rawText(child, without))
    .join('');
}

/** An attribute's value; undefined without one. */
export function attribute(node: DomNode, name: string): string | undefined {
  const at = (node.attributes ?? []).findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

function insides(node: DomNode): DomNode[] {
  const content = node.contentDocument ? [node.contentDocument] : [];
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...content];
}
