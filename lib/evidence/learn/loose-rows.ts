/** Rows whose cells nothing holds together, as in a grid: they are told by the order in which title, number and day stand. */

import type { Steps } from '../page/steps';
import { type Line, NUMBERS } from './lines';

export type Order = readonly [title: number, day: number];
/** Where title and day can stand from the number, in rows that nothing holds together. */
const ORDERS: readonly Order[] = [
  [-1, 1],
  [1, 2],
  [-2, -1],
  [2, 1],
  [-1, -2],
  [1, -1],
];

/** The order that fits more than every other of the rows that nothing holds together. */
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
  // A neighbor's day or title is in reach too, so that a wrong order fits all rows but one.
  return best && best.count > (next?.count ?? 0) ? best.order : undefined;
}

/** The title, number and day of one such row; none where another line stands in a place. */
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
  // Cells of one grid have one parent.
  if (![title, day].every(({ around }) => around[1] === own.around[1])) return [];
  // Where two columns have days, both are the row's.
  const dayAt = lines.indexOf(day, Math.max(0, at - FARTHEST));
  const others = [lines[dayAt - 1], lines[dayAt + 1]].filter((line) => line?.isDay && line.around[1] === own.around[1]);
  return [title, own, day, ...(others as Line[])];
}

/** Further away stands no cell of the same row. */
const FARTHEST = 12;
