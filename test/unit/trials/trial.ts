/**
 * Trials at scale: `npm test` runs part of each with a fixed seed, `npm run test:all` all of them with a new one, which
 * it prints. To repeat a failed trial, run `TRIALS_SEED=<seed> npx vitest run test/unit/trials`.
 */
const given = process.env.TRIALS_SEED;

export const SEED = given ? Number(given) : 20_261_126;

/** Whether all of each trial runs. */
export const IS_WHOLE = Boolean(given);

/** How many times to try. */
export const times = (few: number, many: number): number => (IS_WHOLE ? many : few);

/** Seeded random numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
