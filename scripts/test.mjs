/** `npm test`: set-up, then every check in order; the first that fails ends the run. */
import { run, runNpm, runTool } from './command.mjs';
import { runScript } from './failure.mjs';
import { setUp } from './setup.mjs';
import { clearReports, countTests, E2E_REPORT, UNIT_REPORT } from './test-reports.mjs';

const STEPS = [
  { title: 'Format and lint', start: () => runTool('biome', ['check', '.']) },
  { title: 'Types', start: () => runTool('tsc', ['--noEmit']) },
  {
    title: 'Unit tests',
    start: () =>
      runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]),
  },
  { title: 'Shipping build', start: () => runNpm(['run', 'build']) },
  { title: 'Size budgets', start: () => run(process.execPath, ['scripts/budgets.mjs']) },
  {
    title: 'End-to-end tests',
    start: () =>
      runTool('playwright', ['test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT } }),
  },
];

await runScript(async () => {
  const started = Date.now();
  await setUp();
  clearReports();
  const stoppedAt = await firstFailure();
  const { passed, failed } = countTests();
  console.log(
    stoppedAt
      ? `\n✗ Stopped at “${stoppedAt}” after ${secondsSince(started)}.`
      : `\n✓ All ${STEPS.length} steps passed in ${secondsSince(started)}.`,
  );
  // A step that breaks without a failed test (lint, a build) counts as one, so that no failed run ends in "0 failed".
  console.log(`${passed} passed, ${stoppedAt ? Math.max(1, failed) : failed} failed`);
  if (stoppedAt) process.exitCode = 1;
});

async function firstFailure() {
  for (const [index, { title, start }] of STEPS.entries()) {
    console.log(`\n== ${index + 1}/${STEPS.length} ${title}`);
    const begun = Date.now();
    const code = await start();
    console.log(`-- ${title}: ${code === 0 ? 'ok' : 'failed'}, ${secondsSince(begun)}`);
    if (code !== 0) return title;
  }
  return undefined;
}

function secondsSince(moment) {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}
