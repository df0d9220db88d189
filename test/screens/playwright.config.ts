import { defineConfig } from '@playwright/test';

/** `npm run screens`: pictures of every page in every state, for a person to look at. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e-screens',
  timeout: 1_200_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
