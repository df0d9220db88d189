/** Tests that read files instead of importing them, by what they read: the import graph does not lead to these. */
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

/** Only `npm test` runs these, as each takes many seconds: they measure time, or try every pair of things. */
const ONLY_IN_FULL: readonly RegExp[] = [
  /^test\/unit\/trials\/.*\.test\.tsx?$/,
  /-product\.test\.ts$/,
  /\/(?:pasted-bad-input|finish|draft-file|draft-file-python|named-controls)\.test\.ts$/,
];

/** What `npm run check` asks the test runner for. */
export interface Selection {
  /** The changed sources, whose tests the import graph knows, and the tests that read changed files. */
  related: string[];
  /** Tests that take too long for a check, without those that are changed themselves. */
  leftOut: string[];
}

/**
 * @param changed files from the top folder
 * @param allTests all files of unit tests
 */
export function testsToRun(changed: readonly string[], allTests: readonly string[]): Selection {
  const sources = changed.filter((file) => /\.tsx?$/.test(file) && !/^test\/(?:e2e|bench|screens)\//.test(file));
  const readers = READERS.filter(([pattern]) => changed.some((file) => pattern.test(file))).flatMap(
    ([, tests]) => tests,
  );
  return {
    related: [...new Set([...sources, ...readers])],
    leftOut: allTests.filter((test) => ONLY_IN_FULL.some((long) => long.test(test)) && !changed.includes(test)),
  };
}
