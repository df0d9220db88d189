import { describe, expect, it } from 'vitest';
import { EXAMS, SUCCESSIONS } from '../../../lib/catalogue/catalogue.generated';
import { isListed, recommendedExams } from '../../../lib/catalogue/exams';
import { credentialStanding, examStanding } from '../../../lib/catalogue/standing';
import { listedPredecessors } from '../../../lib/catalogue/successions';

describe('an exam', () => {
  it.each(recommendedExams().map(({ code }) => code))('%s is recommended, whenever it was passed', (code) => {
    for (const passedOn of [undefined, '2019-05-14', '2024-01-01']) {
      expect(examStanding({ code, passedOn })).toMatchObject({
        status: 'recommended',
        exam: { code },
        recommendation: { authority: 'NCCRS', amounts: null, date: '2020-08-11', listed: true },
      });
    }
  });

  it('is recognized in any written form', () => {
    expect(examStanding({ code: 'exam az400' })).toMatchObject({ status: 'recommended', exam: { code: 'AZ-400' } });
  });

  it.each(['AZ-900', 'AI-900'])('%s is recommended by ACE, but not listed', (code) => {
    expect(examStanding({ code })).toMatchObject({
      status: 'recommended',
      recommendation: { authority: 'ACE', amounts: null, listed: false },
    });
  });

  it('AZ-102 depends on the day it was passed', () => {
    expect(examStanding({ code: 'AZ-102', passedOn: '2019-06-28' })).toMatchObject({
      status: 'recommended',
      recommendation: { amounts: { hours: 4 } },
    });
    expect(examStanding({ code: 'AZ-102' })).toMatchObject({
      status: 'possible',
      reason: 'pass-date-unknown',
      recommendation: { validity: { from: '2019-05', to: '2019-06' } },
    });
    expect(examStanding({ code: 'AZ-102', passedOn: '2019-03-01' })).toMatchObject({
      status: 'not-listed',
      reason: 'outside-validity',
      recommendation: { validity: { from: '2019-05', to: '2019-06' } },
      predecessors: [],
    });
  });

  it.each([
    ['AZ-104', ['AZ-103'], ['AZ-104']],
    ['AZ-204', ['AZ-203'], ['AZ-204']],
    ['AI-200', ['AZ-203'], ['AI-200', 'AZ-204']],
    ['AZ-303', ['AZ-300'], ['AZ-303']],
    ['AZ-304', ['AZ-301'], ['AZ-304']],
    ['AZ-305', ['AZ-300', 'AZ-301'], ['AZ-305', 'AZ-303', 'AZ-304']],
  ])('%s is not listed, but its predecessors %j are', (code, predecessors, steps) => {
    const standing = examStanding({ code, passedOn: '2023-03-03' });
    expect(standing).toMatchObject({ status: 'not-listed', reason: 'no-recommendation', exam: { code }, predecessors });
    expect(standing.status === 'not-listed' && standing.successions.map(({ exam }) => exam)).toEqual(steps);
  });

  const successors = SUCCESSIONS.map(({ exam }) => exam);
  const recommended = [...recommendedExams().map(({ code }) => code), 'AZ-102', 'AZ-900', 'AI-900'];
  const rest = EXAMS.map(({ code }) => code).filter((code) => ![...successors, ...recommended].includes(code));

  it.each(rest)('%s is not listed, and no listed exam came before it', (code) => {
    expect(examStanding({ code })).toMatchObject({
      status: 'not-listed',
      reason: 'no-recommendation',
      predecessors: [],
      successions: [],
    });
  });

  it.each([
    ['599', '70-599'],
    ['ZZ-999', 'ZZ-999'],
    ['no code', 'NO CODE'],
  ])('%s is unknown', (code, key) => {
    expect(examStanding({ code, passedOn: '2019-05-14' })).toEqual({ status: 'unknown', reason: 'exam', code: key });
  });
});

describe('every succession', () => {
  it.each(SUCCESSIONS.map(({ exam }) => exam))('of %s leads only to listed exams', (exam) => {
    const { predecessors } = listedPredecessors(exam);
    expect(predecessors.length).toBeGreaterThan(0);
    expect(predecessors.every(isListed)).toBe(true);
  });
});

describe('a certification or badge', () => {
  const candidates = (title: string, earnedOn?: string) => {
    const standing = credentialStanding({ title, earnedOn });
    if (standing.status !== 'possible' || standing.reason !== 'exam-not-named') return standing;
    return standing.candidates.map(({ exams, listed, recommended }) => ({ exams, listed, recommended }));
  };

  it('for DevOps suggests AZ-400 and does not say that it was passed', () => {
    expect(candidates('Microsoft Certified: DevOps Engineer Expert')).toEqual([
      { exams: ['AZ-400'], listed: ['AZ-400'], recommended: ['AZ-400'] },
    ]);
  });

  it('for administrators in May 2019 suggests AZ-100 with AZ-101, AZ-102, and AZ-103', () => {
    expect(candidates('Microsoft Certified: Azure Administrator Associate (Expired)', '2019-05-14')).toEqual([
      { exams: ['AZ-100', 'AZ-101'], listed: ['AZ-100', 'AZ-101'], recommended: ['AZ-100', 'AZ-101'] },
      { exams: ['AZ-102'], listed: [], recommended: ['AZ-102'] },
      { exams: ['AZ-103'], listed: ['AZ-103'], recommended: ['AZ-103'] },
    ]);
  });

  it('that was earned before AZ-102 was recommended does not count for it', () => {
    expect(candidates('Azure Administrator Associate', '2019-04-01')).toEqual([
      { exams: ['AZ-100', 'AZ-101'], listed: ['AZ-100', 'AZ-101'], recommended: ['AZ-100', 'AZ-101'] },
      { exams: ['AZ-102'], listed: [], recommended: [] },
    ]);
  });

  it.each([
    ['2019-04-29', []],
    // In other time zones, the recommendation has begun.
    ['2019-04-30', ['AZ-102']],
  ])('that was earned on %s can count for %j', (earnedOn, recommended) => {
    expect(candidates('Azure Administrator Associate', earnedOn)).toContainEqual({
      exams: ['AZ-102'],
      listed: [],
      recommended,
    });
  });

  it('with an unlisted successor among its exams still counts as possible', () => {
    expect(candidates('Microsoft Certified: Azure Developer Associate', '2020-07-01')).toEqual([
      { exams: ['AZ-203'], listed: ['AZ-203'], recommended: ['AZ-203'] },
      { exams: ['AZ-204'], listed: [], recommended: [] },
    ]);
  });

  it('has the date and the certainty of its candidates', () => {
    const standing = credentialStanding({ title: 'Microsoft Certified: DevOps Engineer Expert' });
    expect(standing).toMatchObject({
      candidates: [{ exams: ['AZ-400'], date: '2026-08-16', confidence: 'high' }],
    });
  });

  it.each([
    ['Microsoft Certified: Azure Administrator Associate', '2022-02-02', ['AZ-103']],
    ['Microsoft Certified: Azure Solutions Architect Expert', '2021-12-01', ['AZ-300', 'AZ-301']],
    ['Microsoft Certified: Azure Developer Associate', '2023-02-02', ['AZ-203']],
    ['Microsoft Certified: Azure Data Engineer Associate', undefined, []],
    ['MCSA: Windows Server 2012', '2015-01-01', []],
  ])('“%s” of %s is not listed, and has these listed predecessors: %j', (title, earnedOn, predecessors) => {
    expect(credentialStanding({ title, earnedOn })).toMatchObject({
      status: 'not-listed',
      reason: 'no-candidate',
      predecessors,
    });
  });

  it('that names its exam has the standing of that exam', () => {
    expect(credentialStanding({ title: 'Exam AZ-301: Microsoft Azure Architect Design' })).toMatchObject({
      status: 'recommended',
      exam: { code: 'AZ-301' },
    });
    expect(
      credentialStanding({ title: 'Exam 533: Implementing Microsoft Azure Infrastructure Solutions' }),
    ).toMatchObject({ status: 'not-listed', exam: { code: '70-533' } });
    expect(credentialStanding({ title: 'Exam 459: TS' })).toEqual({
      status: 'unknown',
      reason: 'exam',
      code: '70-459',
    });
  });

  it('that names its exam does not say when it was passed', () => {
    expect(credentialStanding({ title: 'Exam AZ-102: Transition', earnedOn: '2019-05-20' })).toMatchObject({
      status: 'possible',
      reason: 'pass-date-unknown',
    });
  });

  it.each(['Microsoft® Certified Technology Specialist: SQL Server 2005', 'Some Badge', ''])(
    '%j is unknown',
    (title) => {
      expect(credentialStanding({ title, earnedOn: '2019-05-14' })).toEqual({ status: 'unknown', reason: 'title' });
    },
  );
});
