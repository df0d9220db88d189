/**
 * `npm run check`: what to run before a commit. Format and lint, types, and the unit tests that reach a file which
 * differs from the last commit. `npm test` runs everything.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testsToRun } from './check/tests-to-run';
import { ROOT, runTool } from './run/command';
import { Failure, runScript } from './run/failure';

await runScript(async () => {
  const tests = testsToRun(changedFiles());
  console.log(
    tests.length ? `Checking ${tests.length} changed files and what depends on them.` : 'Nothing is changed.',
  );
  await must('Format and lint', runTool('biome', ['check', '--error-on-warnings', '.']));
  // Side by side: each takes one core for most of its time.
  await Promise.all([
    must(
      'Types',
      runTool('tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', join('.output', 'check.tsbuildinfo')]),
    ),
    tests.length
      ? must('Unit tests', runTool('vitest', ['related', '--run', '--passWithNoTests', ...tests]))
      : undefined,
  ]);
  console.log('\n✓ Ready to commit.');
});

async function must(title: string, code: Promise<number>): Promise<void> {
  if ((await code) !== 0) throw new Failure(`${title}: see above. npm run format mends what a program can mend.`);
}

/** Changed or new since the last commit, from the top folder; those that are gone are left out. */
function changedFiles(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const all = [
    ...git('diff', '--name-only', '--relative', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return all.filter((file) => file && existsSync(join(ROOT, file)));
}
