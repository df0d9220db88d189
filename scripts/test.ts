/**
 * `npm test`: set-up, then every check in order; the first that fails ends the run. `npm run test:all` goes on with what
 * takes minutes.
 */
import { runNpm, runTool } from './run/command';
import { runScript } from './run/failure';
import { setUp } from './setup/set-up';
import { BUILDS_REPORT, clearReports, countTests, E2E_REPORT, UNIT_REPORT } from './test/reports';

interface Step {
  title: string;
  /** Gives the exit code. */
  start: () => Promise<number>;
}

/** Prints which end-to-end tests a browser skips, and why. */
const LEFT_OUT = './test/e2e/harness/left-out-reporter.ts';

const isAll = process.argv.includes('--all');

const STEPS: Step[] = [
  { title: 'Format and lint', start: () => runNpm(['run', 'lint']) },
  { title: 'Types', start: () => runNpm(['run', 'typecheck']) },
  { title: 'Unit tests', start: () => runVitest(UNIT_REPORT) },
  { title: 'Shipping build', start: () => runNpm(['run', 'build']) },
  {
    title: 'Checks of the builds',
    start: () => runVitest(BUILDS_REPORT, ['--config', 'test/builds/vitest.config.ts']),
  },
  { title: 'The same build elsewhere', start: () => runTool('tsx', ['scripts/test/rebuild-check.ts']) },
  { title: 'Mozilla’s linter', start: () => runTool('tsx', ['scripts/test/lint-addon.ts']) },
  { title: 'Size budgets', start: () => runNpm(['run', 'sizes']) },
  {
    title: 'End-to-end tests',
    start: () =>
      runTool('playwright', ['test', `--reporter=list,json,${LEFT_OUT}`], {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT, ALL_FLOWS: isAll ? '1' : '0' },
      }),
  },
];

const LONG_STEPS: Step[] = [
  {
    title: 'Trials at scale',
    // The tests print the seed, which repeats a failed trial.
    start: () =>
      runTool('vitest', ['run', 'test/unit/trials'], { env: { TRIALS_SEED: String(Date.now() % 1_000_000_000) } }),
  },
  { title: 'The same archives each time', start: () => runNpm(['run', 'zip:check']) },
  { title: 'Pictures for the stores', start: () => runNpm(['run', 'store:pictures']) },
  { title: 'Build for Safari', start: () => runTool('wxt', ['build', '-b', 'safari']) },
  { title: 'npm run dev', start: () => runTool('playwright', ['test', '-c', 'test/dev/playwright.config.ts']) },
  { title: 'Speed', start: () => runNpm(['run', 'bench']) },
];

const steps = isAll ? [...STEPS, ...LONG_STEPS] : STEPS;

await runScript(async () => {
  const started = Date.now();
  await setUp({ firefox: true, clock: true, pdfReaders: true });
  clearReports();
  const stoppedAt = await firstFailure();
  const { passed, failed } = countTests();
  console.log(
    stoppedAt
      ? `\n✗ Stopped at “${stoppedAt}” after ${secondsSince(started)}.`
      : `\n✓ All ${steps.length} steps passed in ${secondsSince(started)}.`,
  );
  // A step that breaks without a failed test (lint, a build) counts as one, so that no failed run ends in "0 failed".
  console.log(`${passed} passed, ${stoppedAt ? Math.max(1, failed) : failed} failed`);
  if (stoppedAt) process.exitCode = 1;
});

function runVitest(report: string, options: string[] = []): Promise<number> {
  return runTool(
    'vitest',
    ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { ALL_FLOWS: isAll ? '1' : '0' } },
  );
}

async function firstFailure(): Promise<string | undefined> {
  for (const [index, { title, start }] of steps.entries()) {
    console.log(`\n== ${index + 1}/${steps.length} ${title}`);
    const begun = Date.now();
    const code = await start();
    console.log(`-- ${title}: ${code === 0 ? 'ok' : 'failed'}, ${secondsSince(begun)}`);
    if (code !== 0) return title;
  }
  return undefined;
}

function secondsSince(moment: number): string {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}
