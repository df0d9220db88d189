import { defineConfig } from '@playwright/test';

/** `npm run dev` in a real browser; a part of `npm run test:all`, since it builds the extension and changes sources. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e-dev',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 1,
  reporter: 'list',
});
