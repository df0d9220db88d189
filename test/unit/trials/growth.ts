/** How the time of some work grows with its size, as a ratio: a slow machine slows both runs alike. */

/**
 * The least time of a few runs, in processor milliseconds: wall-clock time on a busy machine would make linear work
 * look like any other. Other work of this process can only add to it.
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
 * The factor by which the time grows when the size doubles; 1 if even the larger size takes next to nothing. Linear
 * work gives about 2, quadratic work 4. The sizes take turns, so that a busy moment or code that is not compiled yet
 * affects both.
 */
export function growth(work: (size: number) => void, size: number, rounds = 20): number {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    once = Math.min(
      once,
      leastTime(() => work(size), 1),
    );
    twice = Math.min(
      twice,
      leastTime(() => work(2 * size), 1),
    );
  }
  return twice < 5 ? 1 : twice / Math.max(once, 0.1);
}
