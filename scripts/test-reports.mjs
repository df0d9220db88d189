import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.mjs';

/** Where the runners leave their JSON reports. */
export const UNIT_REPORT = join(ROOT, '.output', 'reports', 'unit.json');
export const E2E_REPORT = join(ROOT, '.output', 'reports', 'e2e.json');

/** Removes the reports of an earlier run, so that they are never counted again. */
export function clearReports() {
  for (const file of [UNIT_REPORT, E2E_REPORT]) rmSync(file, { force: true });
}

/**
 * Adds up what the runners reported. A runner that has not run counts nothing.
 * @returns {{ passed: number, failed: number }}
 */
export function countTests() {
  const unit = read(UNIT_REPORT);
  const e2e = read(E2E_REPORT);
  // A test file that could not even be loaded holds no test; it counts as one failure.
  const brokenFiles =
    unit?.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length) ?? [];
  return {
    passed: (unit?.numPassedTests ?? 0) + (e2e ? e2e.stats.expected + e2e.stats.flaky : 0),
    failed: (unit?.numFailedTests ?? 0) + brokenFiles.length + (e2e ? e2e.stats.unexpected + e2e.errors.length : 0),
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
