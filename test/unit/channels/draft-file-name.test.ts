import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFileName } from '../../../lib/channels/file-name';
import { anyText } from './any-text';

describe('the name that the draft file is saved under', () => {
  it.each([
    ['Avery Holloway', 'credit-request-Avery-Holloway.eml'],
    ["  Zoë  O'Neil-Žižek, Jr. ", 'credit-request-Zoë-O-Neil-Žižek-Jr.eml'],
    ['Avery\u0301 H.', 'credit-request-Avery\u0301-H.eml'],
    ['エイブリー・ホロウェイ', 'credit-request-エイブリー-ホロウェイ.eml'],
    ['../../etc/passwd', 'credit-request-etc-passwd.eml'],
    ['CON', 'credit-request-CON.eml'],
    ['😀', 'credit-request.eml'],
    ['', 'credit-request.eml'],
  ])('%j gives %j', (applicant, expected) => {
    expect(draftFileName(applicant)).toBe(expected.normalize('NFC'));
  });

  it('is a safe name for any applicant', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('申', '𠮷', 'e\u0301', ' '), minLength: 60 })),
        (text) => {
          const name = draftFileName(text);
          expect(name).toMatch(/^credit-request(-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.eml$/u);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
