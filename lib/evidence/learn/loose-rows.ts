/**
 * Recognizes rows whose cells have no element of their own around them, as in a grid, by the order of title, number,
 * and day.
 */

import type { Steps } from '../page/steps';
import { type Line, NUMBERS } from './lines';

export type Order = readonly [title: number, day: number];
/** Where title and day may be, counted from the number. */
const ORDERS: readonly Order[] = [
  [-1, 1],
  [1, 2],
  [-2, -1],
  [2, 1],
  [-1, -2],
  [1, -1],
];

/** The order that fits more of the rows without an element than any other order does; undefined if there is a tie. */
export function* looseOrder(
  lines: readonly Line[],
  numbers: readonly string[],
  held: readonly (Line[] | undefined)[],
  isName: (line: Line) => boolean,
): Steps<Order | undefined> {
  const loose = numbers.flatMap((number, at) => (number && !held[at] ? [at] : []));
  const orders = ORDERS.map((order) => ({ order, count: 0 }));
  for (const at of loose) {
    for (const fit of orders) if (inOrder(lines, at, fit.order, isName).length) fit.count++;
    yield;
  }
  const [best, next] = orders.sort((a, b) => b.count - a.count);
  // A wrong order can fit all rows but one, because the neighbor's title or day is within reach.
  return best && best.count > (next?.count ?? 0) ? best.order : undefined;
}

/** The title, number, and day of one such row; empty if something else is in one of the places. */
export function inOrder(
  lines: readonly Line[],
  at: number,
  order: Order | undefined,
  isName: (line: Line) => boolean,
): Line[] {
  const beside = (offset: number) => {
    const step = Math.sign(offset);
    let left = Math.abs(offset);
    for (let i = at + step; lines[i] && Math.abs(i - at) < FARTHEST; i += step) {
      const line = lines[i] as Line;
      if ((line.isDay || !isName(line)) && --left === 0) return line;
    }
    return undefined;
  };
  const [title, day] = (order ?? []).map(beside);
  const own = lines[at];
  if (!own || !title || !day?.isDay || title.isDay || NUMBERS.test(title.text)) return [];
  // Cells of one grid have the same parent.
  if (![title, day].every(({ around }) => around[1] === own.around[1])) return [];
  // If two columns have days, both belong to the row.
  const dayAt = lines.indexOf(day, Math.max(0, at - FARTHEST));
  const others = [lines[dayAt - 1], lines[dayAt + 1]].filter((line) => line?.isDay && line.around[1] === own.around[1]);
  return [title, own, day, ...(others as Line[])];
}

/** No cell of the same row is this far away. */
const FARTHEST = 12;
