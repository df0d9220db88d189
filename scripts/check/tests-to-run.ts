/**
 * Tests that read files instead of importing them, with patterns for those files. The import graph does not lead to
 * them.
 */
const READERS: readonly [RegExp, tests: readonly string[]][] = [
  [/\.md$|^package\.json$|^wxt\.config\.ts$|^docs\/|^store\//, ['test/unit/docs.test.ts']],
  [/^\.github\/|^scripts\//, ['test/unit/docs.test.ts', 'test/unit/workflows.test.ts']],
  [/^(?:lib|components|entrypoints)\//, ['test/unit/house.test.ts', 'test/unit/docs.test.ts']],
  [/\.(?:tsx?|mjs|css)$/, ['test/unit/house/comments.test.ts']],
  [/^(?:components|entrypoints)\/|^lib\/texts\//, ['test/unit/texts']],
  [/^test\/pages\//, ['test/unit/evidence/pages.test.ts', 'test/unit/evidence/urls.test.ts']],
  [/^test\/stored\//, ['test/unit/request/migrations.test.ts']],
  [/^lib\/catalogue\/data\//, ['test/unit/catalogue']],
  [/^public\/_locales\//, ['test/unit/docs.test.ts', 'test/unit/texts']],
  [/\.css$/, ['test/unit/look']],
];

/**
 * Returns what to pass to `vitest related`.
 *
 * @param changed files, relative to the top folder
 * @returns the changed sources, whose tests Vitest finds by the import graph, and the tests that read changed files
 */
export function testsToRun(changed: readonly string[]): string[] {
  const sources = changed.filter((file) => /\.tsx?$/.test(file) && !/^test\/(?:e2e|bench|screens)\//.test(file));
  const readers = READERS.filter(([pattern]) => changed.some((file) => pattern.test(file))).flatMap(
    ([, tests]) => tests,
  );
  return [...new Set([...sources, ...readers])];
}
