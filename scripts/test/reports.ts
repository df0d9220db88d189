import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/command';

/** Where the test runners write their JSON reports. */
export const UNIT_REPORT = join(ROOT, '.output', 'reports', 'unit.json');
export const BUILDS_REPORT = join(ROOT, '.output', 'reports', 'builds.json');
export const E2E_REPORT = join(ROOT, '.output', 'reports', 'e2e.json');

/** The parts of each report that are counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
  errors: unknown[];
}

/** Removes the reports of an earlier run, so that they are not counted again. */
export function clearReports(): void {
  for (const file of [UNIT_REPORT, BUILDS_REPORT, E2E_REPORT]) rmSync(file, { force: true });
}

/** Adds up what the runners reported. A runner that has not run adds nothing. */
export function countTests(): { passed: number; failed: number } {
  const vitest = [UNIT_REPORT, BUILDS_REPORT].flatMap((file) => read<VitestReport>(file) ?? []);
  const e2e = read<PlaywrightReport>(E2E_REPORT);
  // A test file that could not even be loaded contains no tests; it counts as one failure.
  const brokenFiles = vitest.flatMap((report) =>
    report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length),
  );
  return {
    passed: sum(vitest.map((report) => report.numPassedTests)) + (e2e ? e2e.stats.expected + e2e.stats.flaky : 0),
    failed:
      sum(vitest.map((report) => report.numFailedTests)) +
      brokenFiles.length +
      (e2e ? e2e.stats.unexpected + e2e.errors.length : 0),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function read<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
