/**
 * No page can make an expression run for long: the time grows linearly with the text. A new expression is measured
 * automatically.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adversaries, expressionsIn } from './expressions';
import { leastTime } from './growth';
import { IS_WHOLE } from './trial';

const EVIDENCE = path.resolve(import.meta.dirname, '../../../lib/evidence');
const found = await expressionsIn(EVIDENCE);

/** Most linear expressions are fast for every text; where one is not, its growth decides. */
const LONG_MS = 20;

it('the search finds every expression', () => {
  expect(found.length).toBeGreaterThan(100);
  expect(found.some(({ at }) => at === 'made at load')).toBe(true);
});

/** The first size that takes long already shows what would never end at 100,000 letters. */
const SIZES = [25, 1000, 10_000, ...(IS_WHOLE ? [100_000] : [])];

describe.each(found)('$at $expression', ({ expression }) => {
  it('is linear', () => {
    const texts = adversaries(expression);
    for (const size of SIZES) {
      const slow = texts.find(
        (textOf) =>
          msFor(expression, textOf(size)) > LONG_MS &&
          // Measured again, since other work of this process can distort any of them.
          [1, 2, 3].every(() => isSteep(expression, textOf(size), textOf(size / 2))),
      );
      const what = slow && `${JSON.stringify(slow(40))}… (${size})`;
      expect(what, 'a text that takes too long').toBeUndefined();
    }
  });
});

/** Whether the time grows faster than the text; quadratic growth takes four times as long for twice the text. */
function isSteep(expression: RegExp, text: string, half: string): boolean {
  const whole = leastTime(() => run(expression, text));
  return whole > LONG_MS && whole / leastTime(() => run(expression, half)) > 3;
}

function run(expression: RegExp, text: string): void {
  if (expression.global) text.replace(expression, '');
  else expression.exec(text);
}

const msFor = (expression: RegExp, text: string) => leastTime(() => run(expression, text), 1);
