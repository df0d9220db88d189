import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMS } from '../../../lib/catalogue/catalogue.generated';
import { examKey, examLink, findExam, isListed, recommendedExams } from '../../../lib/catalogue/exams';

/** The ways that pages and people write a code. */
const FORMS: [string, (code: string) => string][] = [
  ['as it is', (code) => code],
  ['lower case, no hyphen', (code) => code.toLowerCase().replace('-', '')],
  ['a space for the hyphen', (code) => code.replace('-', ' ')],
  ['a non-breaking hyphen', (code) => code.replace('-', '\u2011')],
  ['spaces around it', (code) => `  ${code}\n`],
  ['with "Exam" and its title', (code) => `Exam ${code}: Any Title (beta)`],
  ['with "EXAM" and no title', (code) => `EXAM ${code}`],
  ['with "Microsoft Exam"', (code) => `Microsoft Exam ${code}`],
  ['with its title, no colon', (code) => `${code} Any Title`],
  ['in full-width letters', (code) => code.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
];

it.each(FORMS)('every exam is found when written this way: %s', (_, written) => {
  for (const { code } of EXAMS) {
    expect([findExam(written(code))?.code, examKey(written(code))]).toEqual([code, code]);
  }
});

it('every exam is found in any mix of forms', () => {
  const casing = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toLowerCase(),
  );
  const before = fc.constantFrom('', ' ', 'Exam ', 'EXAM  ', 'Microsoft Exam ');
  const hyphen = fc.constantFrom('-', '', ' ', '\u2010', '\u2011', '\u2013');
  const after = fc.constantFrom('', ' ', ':', ' : Title', ': Exam ZZ-999', ' Title 70-480', '\uff1aTitle');
  fc.assert(
    fc.property(fc.constantFrom(...EXAMS), casing, before, hyphen, after, ({ code }, cased, start, sign, end) => {
      expect(findExam(cased(start + code.replace('-', sign) + end))?.code).toBe(code);
    }),
    { numRuns: 2000 },
  );
});

describe('70-series exams', () => {
  const series70 = EXAMS.map(({ code }) => code).filter((code) => code.startsWith('70-'));

  it.each(series70)('%s is found by its bare number and with a leading zero', (code) => {
    const number = code.slice(3);
    for (const written of [number, `Exam ${number}: Any Title`, ` ${number} `, `0${code}`, `070${number}`]) {
      expect(findExam(written)?.code).toBe(code);
    }
  });

  it('takes 533 for 70-533', () => {
    expect(findExam('533')?.code).toBe('70-533');
  });

  it.each(['365 Fundamentals', '103', '349', '999', '12', '5333', '0533'])('does not find %s', (written) => {
    expect(findExam(written)).toBeUndefined();
  });
});

describe('examKey', () => {
  it.each([
    ['ZZ-999', 'ZZ-999'],
    ['zz 999', 'ZZ-999'],
    ['599', '70-599'],
    ['70-599', '70-599'],
    ['070-599', '70-599'],
    ['175', '70-175'],
    ['mb2 999', 'MB2-999'],
    ['  some   exam ', 'SOME EXAM'],
    ['AZ-1034', 'AZ-1034'],
    ['1Z0-071', '1Z0-071'],
    ['', ''],
  ])('turns %j into the normal form %j', (written, key) => {
    expect(examKey(written)).toBe(key);
  });

  it('leaves a normal form unchanged', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.stringMatching(/^(Exam )?[A-Za-z0-9]{1,3}[- ]?[0-9]{1,4}(: x)?$/),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(examKey(examKey(written))).toBe(examKey(written));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives different exams different keys', () => {
    expect(new Set(EXAMS.map(({ code }) => examKey(code))).size).toBe(EXAMS.length);
  });
});

describe("Microsoft's list of 2020-08-11", () => {
  const NINE = ['AZ-100', 'AZ-101', 'AZ-103', 'AZ-200', 'AZ-201', 'AZ-203', 'AZ-300', 'AZ-301', 'AZ-400'];

  it('has nine exams with titles', () => {
    expect(recommendedExams().map(({ code }) => code)).toEqual(NINE);
    expect(recommendedExams().find(({ code }) => code === 'AZ-400')?.title).toBe(
      'Designing and Implementing Microsoft DevOps Solutions',
    );
  });

  it.each(EXAMS.map(({ code }) => code))('contains %s only if it is one of the nine', (code) => {
    expect(isListed(code)).toBe(NINE.includes(code));
  });

  it('can be queried in any written form', () => {
    expect(isListed('Exam az103: Title')).toBe(true);
    expect(isListed('ZZ-999')).toBe(false);
  });
});

describe('examLink', () => {
  it.each([
    ['AZ-400', 'az-400'],
    ['Exam AZ-103: Microsoft Azure Administrator', 'az-103'],
    ['533', '70-533'],
    ['odd/code?#', 'odd%2Fcode%3F%23'],
  ])('leads %s to %s', (code, last) => {
    expect(examLink(code)).toBe(`https://docs.microsoft.com/learn/certifications/exams/${last}`);
  });

  it('stays under the exams path for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (code) => {
        const url = new URL(examLink(`x${code}`));
        expect(url.origin + url.pathname).toMatch(
          /^https:\/\/docs\.microsoft\.com\/learn\/certifications\/exams\/[^/]+$/,
        );
        expect(url.search + url.hash).toBe('');
      }),
    );
    expect(() => examLink('\ud800')).not.toThrow();
  });
});
