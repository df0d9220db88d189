/** A measurement and its baseline, both from the same run. */
export interface Figure {
  name: string;
  /** In milliseconds, or in the given unit. */
  times: readonly number[];
  /** What it is measured against. */
  baseline: string;
  baselineTimes: readonly number[];
  /** Its limit as a ratio to the baseline; without one, it is only printed. */
  limit?: number;
  unit?: 'MB';
}

/**
 * Prints one line for each figure: the median, the least and the most. Ratios can be compared between machines, times
 * cannot.
 */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    spread(figure.times, figure.unit),
    figure.baseline,
    spread(figure.baselineTimes, figure.unit),
    inTwoDigits(ratioOf(figure)),
    figure.limit === undefined ? '' : String(figure.limit),
    isBroken(figure) ? 'OVER' : '',
  ]);
  const table = [['', 'ms', 'baseline', 'ms', 'ratio', 'limit', ''], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  for (const row of table) {
    // Words to the left, numbers to the right.
    const cells = row.map((cell, at) => (at === 0 || at === 2 ? cell.padEnd(width(at)) : cell.padStart(width(at))));
    console.log(cells.join('  ').trimEnd());
  }
}

export const isBroken = (figure: Figure) => figure.limit !== undefined && !(ratioOf(figure) <= figure.limit);

const ratioOf = ({ times, baselineTimes }: Figure) => median(times) / median(baselineTimes);

const spread = (times: readonly number[], unit?: string) =>
  [inMs(median(times)), times.length > 1 && `(${inMs(Math.min(...times))}–${inMs(Math.max(...times))})`, unit]
    .filter(Boolean)
    .join(' ');

const inMs = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);

/** Rounded to the precision that such a ratio has. */
const inTwoDigits = (ratio: number) => (ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en'));

/** The middle one of an odd number of values. */
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
