import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Evidence } from '../../../lib/evidence/evidence';
import { LIMITS } from '../../../lib/evidence/limits';
import { cleanLine } from '../../../lib/evidence/words/clean';
import { anyText } from '../channels/any-text';
import { credlyBadge } from '../request/example-request';

it.each([
  ['  Avery \t Example\r\n', 'Avery Example'],
  ['Avery\u00A0\u3000Example', 'Avery Example'],
  ['Avery\u2028Example', 'Avery Example'],
  ['Avery\u0000Example\u009F', 'AveryExample'],
  ['\u202EAvery\u202C \u2066Example\u2069', 'Avery Example'],
  ['Avery \u200B Example', 'Avery Example'],
  ['\uFEFFAvery', 'Avery'],
  ['Avery \uD83D', 'Avery \uFFFD'],
  ['👩🏽‍🎓 Avery', '👩🏽‍🎓 Avery'],
  ['見本 太郎', '見本 太郎'],
])('%j becomes %j', (text, line) => {
  expect(cleanLine(text, 120)).toBe(line);
});

it.each([undefined, null, 7, true, {}, ['Avery'], new String('Avery')])(
  '%j, which is not a text, becomes an empty line',
  (value) => {
    expect(cleanLine(value, 120)).toBe('');
  },
);

it('cuts to the length, but never through a character', () => {
  expect(cleanLine('abcdef', 3)).toBe('abc');
  expect(cleanLine('ab cdef', 3)).toBe('ab');
  expect(cleanLine('ab😀', 3)).toBe('ab');
  expect(cleanLine('ab😀', 4)).toBe('ab😀');
});

it('makes one safe line from any text, and leaves a safe line unchanged', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: LIMITS.title }), (text, max) => {
      const line = cleanLine(text, max);
      expect(line.length).toBeLessThanOrEqual(max);
      expect(line).not.toMatch(
        /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]| {2}|^ | $/u,
      );
      expect(cleanLine(line, max)).toBe(line);
      expect(Evidence.safeParse(credlyBadge({ title: line })).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
