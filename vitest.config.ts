import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests of what keeps state or puts another module in place of one. */
const APART = [
  'test/unit/{components,entrypoints,extension,trials}/**/*.test.{ts,tsx}',
  'test/unit/request/preflight-authorities.test.ts',
];

/** Pure functions are loaded once for all of their tests, which takes half the time; the others each have a process. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Only for what hangs: a busy machine takes its time.
    testTimeout: 60_000,
    // Vitest by itself leaves one core to whoever watches.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: { name: 'together', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: APART, isolate: false },
      },
    ],
  },
});
