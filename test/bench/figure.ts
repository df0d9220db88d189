/** One measured thing beside its baseline, both from the same run. Times are medians, in milliseconds. */
export interface Figure {
  name: string;
  ms: number;
  /** What it is measured against. */
  baseline: string;
  baselineMs: number;
  /** What a time cannot say. */
  note?: string;
}

/** Prints one line for each figure. Ratios can be compared between machines, times cannot. */
export function printFigures(figures: Figure[]): void {
  const rows = figures.map(({ name, ms, baseline, baselineMs, note }) => [
    name,
    inMs(ms),
    baseline,
    inMs(baselineMs),
    `${inTwoDigits(ms / baselineMs)} ×`,
    note ?? '',
  ]);
  const table = [['name', 'figure', 'baseline', '', 'ratio', ''], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  for (const row of table) {
    // Words to the left, numbers to the right.
    const cells = row.map((cell, at) => (at === 0 || at === 2 ? cell.padEnd(width(at)) : cell.padStart(width(at))));
    console.log(
      cells
        .slice(0, 5)
        .concat(row[5] ?? '')
        .join('  ')
        .trimEnd(),
    );
  }
}

const inMs = (ms: number) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;

/** As exact as such a ratio can be. */
const inTwoDigits = (ratio: number) => (ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en'));

/** The middle one of an odd number of values. */
export const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
