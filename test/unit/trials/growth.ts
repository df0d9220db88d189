/** How the time of some work grows with its size, as a ratio: a slow machine slows both runs alike. */

/**
 * The least time of a few runs, in milliseconds of the processor: by the clock on the wall, a busy machine makes linear
 * work look like any other. What this process does beside it only adds to it.
 */
export function leastTime(work: () => void, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * By what factor the time grows where the size doubles; 1 where even the larger one takes next to nothing. Linear work
 * gives about 2, quadratic work 4.
 */
export function growth(work: (size: number) => void, size: number, runs = 5): number {
  const larger = leastTime(() => work(2 * size), runs);
  return larger < 5
    ? 1
    : larger /
        Math.max(
          leastTime(() => work(size), runs),
          0.1,
        );
}
