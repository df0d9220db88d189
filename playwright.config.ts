import { defineConfig } from '@playwright/test';

const isWhole = process.env.ALL_FLOWS === '1';
// Said once, by the process that starts the others.
if (!isWhole && process.env.TEST_WORKER_INDEX === undefined) {
  console.log('Firefox runs what is tagged @later-in-firefox with `npm run test:all` only.');
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  // Pictures and names that must not change unawares; `npm run look` takes them anew.
  snapshotPathTemplate: 'test/look/{arg}{ext}',
  // Only for what hangs: two browsers on a busy machine take their time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each worker has its own browser and each test its own extension, so that any two may run side by side.
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['./test/e2e/harness/left-out-reporter.ts']],
  // The same flows in each browser; what differs is how it is started and driven.
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    {
      name: 'firefox',
      use: { browserName: 'firefox' },
      grepInvert: isWhole ? [] : /@later-in-firefox/,
    },
  ],
  use: { screenshot: 'only-on-failure' },
});
