/**
 * `npm test`: setup, then every check in order, up to the first that fails. `npm run test:all` continues with checks
 * that take minutes.
 */
import { type RunOptions, runNpm, runTool } from './run/command';
import { runScript } from './run/failure';
import { setUp } from './setup/set-up';
import { BUILDS_REPORT, clearReports, countTests, E2E_REPORT, UNIT_REPORT } from './test/reports';

interface Step {
  title: string;
  /** Resolves to the exit code. */
  start: (options: RunOptions) => Promise<number>;
}

/** A reporter that prints which end-to-end tests a browser skips, and why. */
const LEFT_OUT = './test/e2e/harness/left-out-reporter.ts';

const isAll = process.argv.includes('--all');

/** Stages run one after another. The steps in a stage do not depend on each other, and each uses about one core. */
const STAGES: Step[][] = [
  [{ title: 'Format and lint', start: (options) => runNpm(['run', 'lint'], options) }],
  [{ title: 'Shipping build', start: (options) => runNpm(['run', 'build'], options) }],
  [
    { title: 'Types', start: (options) => runNpm(['run', 'typecheck'], options) },
    { title: 'Mozilla’s linter', start: (options) => runTool('tsx', ['scripts/test/lint-addon.ts'], options) },
    {
      title: 'Checks of the builds',
      start: (options) => runVitest(BUILDS_REPORT, ['--config', 'test/builds/vitest.config.ts'], options),
    },
    {
      title: 'The same build elsewhere',
      start: (options) => runTool('tsx', ['scripts/test/rebuild-check.ts'], options),
    },
    { title: 'Size budgets', start: (options) => runNpm(['run', 'sizes'], options) },
  ],
  [{ title: 'Unit tests', start: (options) => runVitest(UNIT_REPORT, [], options) }],
  [
    {
      title: 'End-to-end tests',
      start: (options) =>
        runTool('playwright', ['test', `--reporter=list,json,${LEFT_OUT}`], {
          ...options,
          env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT, ALL_FLOWS: isAll ? '1' : '0' },
        }),
    },
  ],
];

/** How many steps of a stage run at the same time. */
const AT_ONCE = 2;

const LONG_STEPS: Step[] = [
  {
    title: 'Trials at scale',
    // The tests print the seed, with which a failed trial can be repeated.
    start: () =>
      runTool('vitest', ['run', 'test/unit/trials'], { env: { TRIALS_SEED: String(Date.now() % 1_000_000_000) } }),
  },
  { title: 'The same archives each time', start: () => runNpm(['run', 'zip:check']) },
  { title: 'Pictures for the stores', start: () => runNpm(['run', 'store:pictures']) },
  { title: 'Build for Safari', start: () => runTool('wxt', ['build', '-b', 'safari']) },
  { title: 'npm run dev', start: () => runTool('playwright', ['test', '-c', 'test/dev/playwright.config.ts']) },
  { title: 'Speed', start: () => runNpm(['run', 'bench']) },
];

const stages = isAll ? [...STAGES, ...LONG_STEPS.map((step) => [step])] : STAGES;
const steps = stages.flat();

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
  // A step that fails without a failed test (lint, a build) counts as one, so that no failed run ends in "0 failed".
  console.log(`${passed} passed, ${stoppedAt ? Math.max(1, failed) : failed} failed`);
  if (stoppedAt) process.exitCode = 1;
});

function runVitest(report: string, args: string[], options: RunOptions): Promise<number> {
  return runTool('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    ...options,
    env: { ALL_FLOWS: isAll ? '1' : '0' },
  });
}

/** Runs the stages up to the first that has a failing step, and returns that step's title. */
async function firstFailure(): Promise<string | undefined> {
  for (const stage of stages) {
    const failed: string[] = [];
    const waiting = [...stage];
    const work = async () => {
      for (let step = waiting.shift(); step && !failed.length; step = waiting.shift()) {
        if (!(await passes(step, { held: stage.length > 1 }))) failed.push(step.title);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (failed.length) return failed[0];
  }
  return undefined;
}

async function passes(step: Step, options: RunOptions): Promise<boolean> {
  console.log(`\n== ${steps.indexOf(step) + 1}/${steps.length} ${step.title}`);
  const begun = Date.now();
  const code = await step.start(options);
  console.log(`-- ${step.title}: ${code === 0 ? 'ok' : 'failed'}, ${secondsSince(begun)}`);
  return code === 0;
}

function secondsSince(moment: number): string {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}
