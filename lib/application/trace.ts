/** Traces a picture's outlines, so that a PDF can contain letters of any script without their font. */

/** Coverage of each pixel, one byte per pixel, row by row. */
export interface Shade {
  width: number;
  height: number;
  alpha: Uint8Array | Uint8ClampedArray;
}

/** A closed line as alternating x and y, in pixels from the upper left corner. */
export type Outline = number[];

/** Half of full coverage. */
const EDGE = 127.5;

/**
 * Follows the edges of everything that is more than half covered. Inner edges run in the opposite direction.
 *
 * @param tolerance how far a point may be from the line that replaces it, in pixels
 */
export function outlinesOf(shade: Shade, tolerance = 0.2): Outline[] {
  const next = edges(shade);
  const outlines: Outline[] = [];
  for (const start of next.keys()) {
    const outline: Outline = [];
    for (let at: string | undefined = start; at !== undefined; ) {
      const edge = next.get(at);
      if (!edge) break;
      next.delete(at);
      outline.push(edge.x, edge.y);
      at = edge.to;
    }
    if (outline.length >= 6) outlines.push(simpler(outline, tolerance));
  }
  return outlines;
}

interface Edge {
  x: number;
  y: number;
  to: string;
}

/** The points where an edge crosses the grid between four pixels, each with the key of the next one. */
function edges({ width, height, alpha }: Shade): Map<string, Edge> {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (alpha[y * width + x] as number);
  const next = new Map<string, Edge>();
  const between = (a: number, b: number) => (EDGE - a) / (b - a);
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const [nw, ne, se, sw] = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
      const which = Number(nw > EDGE) | (Number(ne > EDGE) << 1) | (Number(se > EDGE) << 2) | (Number(sw > EDGE) << 3);
      if (which === 0 || which === 15) continue;
      const top = { key: `h${x},${y}`, x: x + between(nw, ne), y };
      const bottom = { key: `h${x},${y + 1}`, x: x + between(sw, se), y: y + 1 };
      const left = { key: `v${x},${y}`, x, y: y + between(nw, sw) };
      const right = { key: `v${x + 1},${y}`, x: x + 1, y: y + between(ne, se) };
      const sides = { top, bottom, left, right };
      const isJoined = which === 5 || which === 10 ? nw + ne + se + sw > 4 * EDGE : false;
      for (const [from, to] of WAYS[isJoined ? which + 16 : which] ?? []) {
        const [a, b] = [sides[from], sides[to]];
        next.set(a.key, { x: a.x + 0.5, y: a.y + 0.5, to: b.key });
      }
    }
  }
  return next;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/**
 * How an edge runs between four pixels, depending on which are covered (upper left 1, upper right 2, lower right 4,
 * lower left 8), with the covered ones on its right. Two covered ones that only touch at a corner may be joined (16).
 */
const WAYS: Record<number, readonly (readonly [Side, Side])[]> = {
  1: [['top', 'left']],
  2: [['right', 'top']],
  3: [['right', 'left']],
  4: [['bottom', 'right']],
  5: [
    ['top', 'left'],
    ['bottom', 'right'],
  ],
  6: [['bottom', 'top']],
  7: [['bottom', 'left']],
  8: [['left', 'bottom']],
  9: [['top', 'bottom']],
  10: [
    ['right', 'top'],
    ['left', 'bottom'],
  ],
  11: [['right', 'bottom']],
  12: [['left', 'right']],
  13: [['top', 'right']],
  14: [['left', 'top']],
  21: [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  26: [
    ['right', 'bottom'],
    ['left', 'top'],
  ],
};

/** Drops points on a straight line between their neighbors (Ramer, Douglas and Peucker). */
function simpler(outline: Outline, tolerance: number): Outline {
  const count = outline.length / 2;
  const x = (i: number) => outline[2 * i] as number;
  const y = (i: number) => outline[2 * i + 1] as number;
  const keep = new Set([0]);
  // A closed line has no ends, so the point farthest from the first serves as the other end.
  let far = 0;
  let most = -1;
  for (let i = 1; i < count; i++) {
    const distance = Math.hypot(x(i) - x(0), y(i) - y(0));
    if (distance > most) [most, far] = [distance, i];
  }
  keep.add(far);
  const spans: [number, number][] = [
    [0, far],
    [far, count],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [x1, y1, x2, y2] = [x(from), y(from), x(to % count), y(to % count)];
    const along = Math.hypot(x2 - x1, y2 - y1) || 1;
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const beside = Math.abs((x2 - x1) * (y1 - y(i)) - (x1 - x(i)) * (y2 - y1)) / along;
      if (beside > worst) [worst, at] = [beside, i];
    }
    if (at < 0) continue;
    keep.add(at);
    spans.push([from, at], [at, to]);
  }
  return [...keep].sort((a, b) => a - b).flatMap((i) => [x(i), y(i)]);
}
