import { defineConfig } from '@playwright/test';

/** `npm run screens`: pictures of every page in every state, for a person to look at. */
export default defineConfig({
  testDir: '.',
  globalSetup: './contact-sheet.ts',
  outputDir: '../../.output/e2e-screens',
  timeout: 600_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
