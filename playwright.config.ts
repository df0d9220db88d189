import { defineConfig } from '@playwright/test';

const isWhole = process.env.ALL_FLOWS === '1';
/** Flows of our own pages alone, in which the browsers do not differ: Firefox goes through them before a release. */
const LATER_IN_FIREFOX = [
  'after-sending',
  'answers-of-the-page',
  'application-form',
  'archives',
  'at-a-glance',
  'help',
  'incomplete-pages',
  'keyboard',
  'request-life',
  'settings',
  'will-excelsior-use-it',
  'your-data',
];

// Said once, by the process that starts the others.
if (!isWhole && process.env.TEST_WORKER_INDEX === undefined) {
  console.log(
    'With `npm run test:all` only: in both browsers what is tagged @before-release, in Firefox also what is tagged ' +
      `@later-in-firefox and ${LATER_IN_FIREFOX.join(', ')}.`,
  );
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  // Pictures and names that must not change unawares; `npm run look` takes them anew.
  snapshotPathTemplate: 'test/look/{arg}{ext}',
  // Only for what hangs: two browsers on a busy machine take their time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Each worker has its own browser and each test its own extension, so that any two may run side by side.
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A browser may crash under a test, which is none of ours. What passed only then is listed as flaky, to be looked into.
  retries: 1,
  reporter: [['list'], ['./test/e2e/harness/left-out-reporter.ts']],
  // The same flows in each browser; what differs is how it is started and driven.
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: isWhole ? [] : /@before-release/ },
    {
      name: 'firefox',
      use: { browserName: 'firefox' },
      grepInvert: isWhole ? [] : /@later-in-firefox|@before-release/,
      testIgnore: isWhole ? [] : LATER_IN_FIREFOX.map((name) => `**/${name}.spec.ts`),
    },
  ],
  use: { screenshot: 'only-on-failure' },
});
