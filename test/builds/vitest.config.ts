import { defineConfig } from 'vitest/config';

/**
 * Checks of what is in `.output/`, so they run after the build: `npx vitest run --config test/builds/vitest.config.ts`.
 */
export default defineConfig({
  test: { root: `${import.meta.dirname}/../..`, include: ['test/builds/**/*.test.ts'], testTimeout: 60_000 },
});
