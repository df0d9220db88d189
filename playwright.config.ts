import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  // Each test has its own browser, so that any two may run side by side.
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: { screenshot: 'only-on-failure' },
});
