import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Each takes many seconds: it measures time or tries every pair of things. npm run check leaves them to npm test. */
const LONG = [
  'test/unit/trials/**/*.test.{ts,tsx}',
  'test/unit/**/*-product.test.ts',
  'test/unit/evidence/{any-page,changed-parts,named-controls}.test.ts',
  'test/unit/channels/draft-file{,-python}.test.ts',
  'test/unit/pdf/finish.test.ts',
];

/** Tests that keep state or replace a module. */
const APART = [
  'test/unit/{components,entrypoints,extension}/**/*.test.{ts,tsx}',
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
      { extends: true, test: { name: 'long', include: LONG } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: [...APART, ...LONG],
          isolate: false,
        },
      },
    ],
  },
});
