import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints at the end which tests were skipped and why. */
export default class LeftOutReporter implements Reporter {
  private readonly leftOut: string[] = [];

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    if (status !== 'skipped') return;
    const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
    this.leftOut.push(`  - [${test.parent.project()?.name}] ${test.title}: ${reason}`);
  }

  onEnd(): void {
    if (this.leftOut.length) console.log(['\nLeft out:', ...this.leftOut].join('\n'));
  }

  printsToStdio(): boolean {
    return false;
  }
}
