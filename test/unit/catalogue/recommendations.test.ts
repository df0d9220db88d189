import { describe, expect, it } from 'vitest';
import { EXAMS, RECOMMENDATIONS } from '../../../lib/catalogue/catalogue.generated';
import { recommendedExams } from '../../../lib/catalogue/exams';
import { isValidOn, recommendationFor, recommendationsFor } from '../../../lib/catalogue/recommendations';

describe('the nine listed exams', () => {
  it.each(recommendedExams().map(({ code }) => code))(
    '%s is recommended by NCCRS, without amounts, according to the list of 2020-08-11',
    (code) => {
      expect(recommendationsFor(code)).toEqual([
        expect.objectContaining({
          exam: code,
          authority: 'NCCRS',
          listed: true,
          amounts: null,
          validity: null,
          date: '2020-08-11',
          dateOf: 'source',
          confidence: 'high',
          source: expect.stringContaining('Microsoft Docs, "NCCRS college credit for certification exams"'),
        }),
      ]);
    },
  );
});

it('AZ-102 has its own NCCRS row, with amounts and months', () => {
  expect(recommendationFor('az102')).toMatchObject({
    authority: 'NCCRS',
    listed: false,
    amounts: { hours: 4, level: 'lower division baccalaureate/associate' },
    validity: { from: '2019-05', to: '2019-06' },
    notWith: ['AZ-100', 'AZ-101', 'AZ-103'],
    source: expect.stringContaining('nationalccrs.org'),
  });
});

it.each(['AZ-100', 'AZ-101', 'AZ-103'])('%s and AZ-102 do not count together', (code) => {
  expect(recommendationFor(code)?.notWith).toEqual(['AZ-102']);
});

it.each(['AZ-900', 'AI-900'])('%s is recommended by ACE, is not on the list, and has no published amounts', (code) => {
  expect(recommendationsFor(code)).toEqual([
    expect.objectContaining({
      authority: 'ACE',
      listed: false,
      amounts: null,
      confidence: 'medium-high',
      dateOf: 'collected',
    }),
  ]);
});

it.each(EXAMS.map(({ code }) => code))('%s has at most one authority', (code) => {
  const chosen = recommendationFor(code);
  const nccrs = recommendationsFor(code, 'NCCRS');
  const ace = recommendationsFor(code, 'ACE');
  expect(recommendationsFor(code)).toEqual([...nccrs, ...ace]);
  expect(chosen).toBe(nccrs[0] ?? ace[0]);
});

it('no other exam has a recommendation', () => {
  const recommended = EXAMS.map(({ code }) => code).filter((code) => recommendationFor(code));
  expect(recommended).toEqual(['AI-900', ...nineWith('AZ-102'), 'AZ-900']);
  expect(recommendationsFor('AZ-104')).toEqual([]);
  expect(recommendationsFor('AZ-103', 'ACE')).toEqual([]);
  expect(recommendationsFor('')).toEqual([]);
});

it('if two exams do not count together, the rows of both say so', () => {
  for (const { exam, notWith } of RECOMMENDATIONS) {
    for (const other of notWith) expect(recommendationFor(other)?.notWith).toContain(exam);
  }
});

describe('isValidOn', () => {
  const az102 = recommendationFor('AZ-102');
  const az103 = recommendationFor('AZ-103');

  it.each([
    ['2019-04-29', false],
    // A day in UTC is the day before or after elsewhere.
    ['2019-04-30', true],
    ['2019-05-01', true],
    ['2019-06-30', true],
    ['2019-07-01', true],
    ['2019-07-02', false],
    ['2020-05-15', false],
  ])('for AZ-102 passed on %s is %s', (day, valid) => {
    expect(az102 && isValidOn(az102, day)).toBe(valid);
  });

  it('is true if no source gives the months', () => {
    expect(az103 && isValidOn(az103, '1999-01-01')).toBe(true);
  });
});

function nineWith(other: string): string[] {
  return [...recommendedExams().map(({ code }) => code), other].sort();
}
