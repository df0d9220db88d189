import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of code that keeps state, and tests that mock a module. */
const APART = [
  'test/unit/{components,entrypoints,extension,trials}/**/*.test.{ts,tsx}',
  'test/unit/request/preflight-authorities.test.ts',
];

/** Tests of pure functions share a process, which halves the time; each of the others gets its own. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Only for hangs: a busy machine is slow.
    testTimeout: 60_000,
    // By default, Vitest leaves one core free.
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
