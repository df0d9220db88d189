import { defineConfig } from '@playwright/test';

const isWhole = process.env.ALL_FLOWS === '1';
/** Firefox runs these before a release: flows on our own pages, variations of reading pages, and parts of flows. */
const LATER_IN_FIREFOX = [
  'access',
  'after-sending',
  'answers-of-the-page',
  'application-form',
  'archives',
  'amount',
  'at-a-glance',
  'button-under-attack',
  'changed-pages',
  'copying',
  'first-run',
  'help',
  'hostile-pages',
  'incomplete-pages',
  'keyboard',
  'languages',
  'look',
  'menu-and-keys',
  'on-page-button',
  'one-way-on',
  'page-product',
  'pasted',
  'request-life',
  'settings',
  'stops',
  'two-of-everything',
  'ways-to-send',
  'will-excelsior-use-it',
  'your-data',
];

// Print it once, in the process that starts the others.
if (!isWhole && process.env.TEST_WORKER_INDEX === undefined) {
  console.log(
    `With \`npm run test:all\` only: what is tagged @variation, and in Firefox ${LATER_IN_FIREFOX.join(', ')}.`,
  );
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  // Pictures and names that must not change unnoticed; `npm run look` regenerates them.
  snapshotPathTemplate: 'test/look/{arg}{ext}',
  // Only for hangs: two browsers on a busy machine are slow.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Two browsers on a busy machine sometimes stop answering. Tests that pass on the second try are listed as flaky.
  retries: 1,
  // Each worker has its own browser and each test its own extension, so any two can run in parallel.
  fullyParallel: true,
  // Two cores can run three: a flow waits a fifth of its time.
  workers: 3,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['./test/e2e/harness/left-out-reporter.ts']],
  // The same flows in each browser; only how it is started and driven differs.
  projects: [
    {
      name: 'firefox',
      // One, next to Chromium's: it takes as long to start as a flow, and has few flows.
      workers: isWhole ? 2 : 1,
      use: { browserName: 'firefox' },
      grepInvert: isWhole ? [] : /@variation/,
      testIgnore: isWhole ? [] : LATER_IN_FIREFOX.map((name) => `**/${name}.spec.ts`),
    },
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: isWhole ? [] : /@variation/ },
  ],
  use: { screenshot: 'only-on-failure' },
});
