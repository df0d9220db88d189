/**
 * `npm run check`, to run before a commit: checks format and lint of the changed files, the types, and the unit tests
 * that depend on the changes, all in parallel. `npm test` runs everything.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testsToRun } from './check/tests-to-run';
import { ROOT, runTool } from './run/command';
import { Failure, runScript } from './run/failure';

interface Part {
  /** What to do if this part fails. */
  mend: string;
  /** Resolves to the exit code. */
  start: () => Promise<number>;
}

const FORMAT = 'Format and lint: see above. npm run format mends what a program can mend.';
const TESTS = 'Unit tests: see above, or npx vitest run <file> for one of them.';
const BIOME = ['check', '--error-on-warnings', '--files-ignore-unknown=true', '--no-errors-on-unmatched'];

await runScript(async () => {
  const begun = Date.now();
  const changed = changedFiles();
  const tests = testsToRun(changed);
  console.log(
    changed.length
      ? `Checking ${changed.length} changed file${changed.length > 1 ? 's' : ''} and what depends on them.`
      : 'Nothing is changed since the last commit.',
  );
  if (tests.length) console.log('Left to npm test: tests that take long (in vitest.config.ts), and the browsers.');
  const parts: Part[] = [
    { mend: 'Types: see above, or npm run typecheck.', start: () => runTool('tsc', ['--noEmit'], { held: true }) },
    ...(changed.length
      ? [{ mend: FORMAT, start: () => runTool('biome', [...BIOME, ...changed], { held: true }) }]
      : []),
    ...(tests.length ? [{ mend: TESTS, start: () => runTool('vitest', vitestOptions(tests)) }] : []),
  ];
  const codes = await Promise.all(parts.map(({ start }) => start()));
  const failed = parts.filter((_, part) => codes[part] !== 0);
  if (failed.length) throw new Failure(failed.map(({ mend }) => mend).join('\n✗ '));
  console.log(`\n✓ Ready to commit, after ${Math.round((Date.now() - begun) / 1000)} s.`);
});

/**
 * Finding out what depends on a source file takes many seconds. If no sources changed, only files that tests read, run
 * just those tests.
 */
function vitestOptions(tests: string[]): string[] {
  const command = tests.every((file) => file.startsWith('test/unit/')) ? ['run'] : ['related', '--run'];
  return [...command, '--passWithNoTests', '--project', '!long', ...tests];
}

/** Files that were changed or added since the last commit, relative to the top folder, without deleted ones. */
function changedFiles(): string[] {
  const all = [
    ...git('diff', '--name-only', '--relative', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return all.filter((file) => existsSync(join(ROOT, file)));
}

function git(...args: string[]): string[] {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}
