import { expect, it } from 'vitest';
import { outlinesOf, type Shade } from '../../../lib/application/trace';

/** A bitmap in which `#` is ink. */
const shade = (...rows: string[]): Shade => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  alpha: Uint8Array.from([...rows.join('')].map((sign) => (sign === '#' ? 255 : 0))),
});

/** The signed area inside a closed line; negative if it runs the other way. */
function area(outline: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < outline.length; i += 2) {
    const [x1 = 0, y1 = 0] = outline.slice(i);
    const [x2, y2] = [outline[(i + 2) % outline.length] ?? 0, outline[(i + 3) % outline.length] ?? 0];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

it('a filled square is traced along its edge', () => {
  const [outline = [], ...others] = outlinesOf(shade('......', '.####.', '.####.', '.####.', '.####.', '......'));
  expect(others).toEqual([]);
  // Each corner is cut by half a pixel.
  expect(Math.abs(area(outline))).toBeGreaterThan(15);
  expect(Math.abs(area(outline))).toBeLessThanOrEqual(16);
  expect(outline.length / 2).toBeLessThanOrEqual(8);
});

it('a hole is traced in the opposite direction', () => {
  const outlines = outlinesOf(shade('#######', '#.....#', '#.....#', '#.....#', '#.....#', '#.....#', '#######'));
  expect(outlines).toHaveLength(2);
  const [a = 0, b = 0] = outlines.map(area);
  expect(Math.sign(a)).toBe(-Math.sign(b));
  expect(Math.abs(a + b)).toBeGreaterThan(22);
  expect(Math.abs(a + b)).toBeLessThan(26);
});

it('every line is closed, even if pixels touch only at their corners', () => {
  const outlines = outlinesOf(shade('#.#.', '.#.#', '#.#.'), 0);
  expect(outlines.length).toBeGreaterThan(1);
  for (const outline of outlines) expect(outline.length).toBeGreaterThanOrEqual(6);
});

it('an empty bitmap has no lines', () => {
  expect(outlinesOf(shade('....', '....'))).toEqual([]);
});
