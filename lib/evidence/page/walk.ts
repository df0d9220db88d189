import { firstOf, nextOf, parentOf } from './flat-tree';

/** Nodes that are gone through in one step. */
const IN_STEP = 100;

/**
 * Goes from one node to the end of another, in the page's order, in small steps.
 *
 * @param enter is told of each node where it begins; says whether to go into it
 * @param leave is told of each where it ends
 */
export function* walk(
  first: Node,
  last: Node,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void,
): Generator<undefined, void> {
  const ends = new Set<Node>();
  for (let node: Node | null = last; node; node = parentOf(node)) ends.add(node);
  let count = 0;
  let node: Node | null = first;
  while (node) {
    if (count++ % IN_STEP === 0) yield;
    let next: Node | null = enter(node) ? firstOf(node) : null;
    while (node && !next) {
      leave(node);
      if (ends.has(node)) return;
      next = nextOf(node);
      if (!next) node = parentOf(node);
    }
    node = next;
  }
}
