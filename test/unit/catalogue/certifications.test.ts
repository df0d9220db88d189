import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTIFICATIONS, EXAMS } from '../../../lib/catalogue/catalogue.generated';
import { certificationKey } from '../../../lib/catalogue/certification-title';
import { candidateExams } from '../../../lib/catalogue/certifications';

/** `AZ-100+AZ-101 | AZ-103`; `~` marks a group whose requirements the sources do not give. */
const groups = (title: string, earnedOn?: string) =>
  candidateExams(title, earnedOn)
    .map(({ exams, needed }) => (needed === 'some' ? '~' : '') + exams.join('+'))
    .join(' | ');

const ADMINISTRATOR = 'Microsoft Certified: Azure Administrator Associate';
const DEVELOPER = 'Microsoft Certified: Azure Developer Associate';
const ARCHITECT = 'Microsoft Certified: Azure Solutions Architect Expert';
const DEVOPS = 'Microsoft Certified: DevOps Engineer Expert';

describe('the certifications that go with the listed exams', () => {
  it.each([
    [ADMINISTRATOR, undefined, 'AZ-100+AZ-101 | AZ-102 | AZ-103 | AZ-104'],
    [ADMINISTRATOR, '2018-12-20', 'AZ-100+AZ-101 | AZ-102'],
    [ADMINISTRATOR, '2019-04-29', 'AZ-100+AZ-101 | AZ-102'],
    // 30 April in UTC can be 1 May in the exam's time zone.
    [ADMINISTRATOR, '2019-04-30', 'AZ-100+AZ-101 | AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-05-01', 'AZ-100+AZ-101 | AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-05-15', 'AZ-100+AZ-101 | AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-05-31', 'AZ-100+AZ-101 | AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-06-02', 'AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-07-31', 'AZ-102 | AZ-103'],
    [ADMINISTRATOR, '2019-08-01', 'AZ-103'],
    [ADMINISTRATOR, '2020-02-12', 'AZ-103'],
    [ADMINISTRATOR, '2020-06-30', 'AZ-103 | AZ-104'],
    [ADMINISTRATOR, '2020-10-01', 'AZ-103 | AZ-104'],
    [ADMINISTRATOR, '2020-10-02', 'AZ-104'],
    [ADMINISTRATOR, '2024-01-01', 'AZ-104'],
    [DEVELOPER, undefined, 'AZ-200+AZ-201 | AZ-202 | AZ-203 | AZ-204'],
    // No source says when AZ-203 became available, so it is not ruled out.
    [DEVELOPER, '2018-12-01', 'AZ-200+AZ-201 | AZ-202 | AZ-203'],
    // AZ-200 and AZ-201 retired on 2019-01-03; beta exam scores arrived up to 16 weeks later.
    [DEVELOPER, '2019-04-25', 'AZ-200+AZ-201 | AZ-202 | AZ-203'],
    [DEVELOPER, '2019-04-27', 'AZ-202 | AZ-203'],
    [DEVELOPER, '2019-06-01', 'AZ-203'],
    [DEVELOPER, '2020-07-01', 'AZ-203 | AZ-204'],
    [DEVELOPER, '2022-07-01', 'AZ-204'],
    [ARCHITECT, undefined, 'AZ-300+AZ-301 | AZ-302 | AZ-303+AZ-304 | AZ-305'],
    [ARCHITECT, '2019-03-01', 'AZ-300+AZ-301 | AZ-302'],
    [ARCHITECT, '2019-12-01', 'AZ-300+AZ-301'],
    [ARCHITECT, '2020-08-01', 'AZ-300+AZ-301 | AZ-303+AZ-304'],
    // AZ-301's retirement day is unknown, except that it was before 2021-08-19.
    [ARCHITECT, '2021-08-19', 'AZ-300+AZ-301 | AZ-303+AZ-304 | AZ-305'],
    [ARCHITECT, '2021-08-21', 'AZ-303+AZ-304 | AZ-305'],
    [ARCHITECT, '2022-06-01', 'AZ-305'],
    [DEVOPS, undefined, 'AZ-400'],
    [DEVOPS, '2019-01-01', 'AZ-400'],
    [DEVOPS, '2026-01-01', 'AZ-400'],
  ])('%s, if earned on %s, needs %s', (title, earnedOn, expected) => {
    expect(groups(title, earnedOn)).toBe(expected);
  });

  it('have the certainty of their sources', () => {
    const sure = (title: string) => candidateExams(title).map(({ confidence }) => confidence);
    expect(sure(ADMINISTRATOR)).toEqual(['high', 'high', 'high', 'high']);
    expect(sure(DEVELOPER)).toEqual(['medium', 'high', 'high', 'high']);
    expect(sure(ARCHITECT)).toEqual(['medium', 'high', 'high', 'high']);
  });
});

describe('other certifications', () => {
  it.each([
    ['Microsoft Certified: Azure Fundamentals', 'AZ-900'],
    ['Microsoft Certified: Azure AI Fundamentals', 'AI-900 | AI-901'],
    ['MCSA: Windows Server 2012', '~70-410+70-411+70-412'],
    ['MTA: Security Fundamentals', '98-367'],
    ['Microsoft 365 Certified: Fundamentals', 'MS-900'],
    ['Microsoft Certified: Azure Data Engineer Associate', '~DP-200+DP-201+DP-203'],
  ])('%s needs %s', (title, expected) => {
    expect(groups(title)).toBe(expected);
  });

  it.each([
    'MCSA: Office 365 - Certified 2016',
    'Microsoft® Certified Technology Specialist: SQL Server 2005',
    'Fundamentals',
    'Administrator Expert',
    'Most Valuable Professional',
    'Microsoft Certified',
    'AZ-103',
    '',
  ])('%j is not in the catalogue', (title) => {
    expect(groups(title)).toBe('');
  });

  it('keep every group of exams if the date would rule out all of them', () => {
    expect(groups('MCSA: Windows Server 2012', '2024-01-01')).toBe('~70-410+70-411+70-412');
  });
});

/** The ways that pages write a certification's title. */
const VARIANTS: [string, (title: string) => string][] = [
  ['as it is', (title) => title],
  ['in capitals, with wide spaces', (title) => ` ${title.toUpperCase().replaceAll(' ', '  ')} `],
  ['with ®', (title) => title.replace(/^Microsoft/, 'Microsoft®')],
  ['with ™', (title) => `${title}™`],
  ['(Legacy)', (title) => `${title} (Legacy)`],
  ['(Expired)', (title) => `${title} (Expired)`],
  ['(legacy)(expired)', (title) => `${title} (legacy)(expired)`],
  ['with the year it was certified', (title) => `${title} - Certified 2016`],
  ['with a dash before the year, and expired', (title) => `${title} – Certified 2021 (Expired)`],
  ['without the colon', (title) => title.replace(/ ?: ?/, ' ')],
  ['with a space before the colon', (title) => title.replace(':', ' :')],
  ['without "Microsoft Certified:"', (title) => title.replace(/^Microsoft Certified: /, '')],
  ['with the programme spelled out', (title) => title.replace(/^MCSA/, 'Microsoft® Certified Solutions Associate')],
  ['with the programme spelled out', (title) => title.replace(/^MCSE/, 'Microsoft Certified Solutions Expert')],
  ['with the programme spelled out', (title) => title.replace(/^MCSD/, 'Microsoft Certified Solutions Developer')],
  ['with the programme spelled out', (title) => title.replace(/^MTA/, 'Microsoft Technology Associate')],
  ['with the programme in short', (title) => title.replace(/^Microsoft Office Specialist/, 'MOS')],
];

it.each(VARIANTS)('every certification is found when written this way: %s', (_, variant) => {
  for (const { title, groups: all } of CERTIFICATIONS) {
    const found = candidateExams(variant(title));
    expect({ title, exams: found.map(({ exams }) => exams) }).toEqual({ title, exams: all.map(({ exams }) => exams) });
  }
});

describe('certificationKey', () => {
  it('gives different certifications different keys', () => {
    expect(new Set(CERTIFICATIONS.map(({ title }) => certificationKey(title))).size).toBe(CERTIFICATIONS.length);
  });

  it('keeps the words that belong to the title', () => {
    expect(certificationKey('Dynamics 365 Fundamentals (CRM)')).not.toBe(certificationKey('Dynamics 365 Fundamentals'));
    expect(certificationKey('Excel (Office 2016) (Expired)')).toBe('excel (office 2016)');
  });
});

describe('a date only rules out groups of exams', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('but never the last one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CERTIFICATIONS), day, ({ title, groups: all }, earnedOn) => {
        const fitting = candidateExams(title, earnedOn);
        expect(fitting.length).toBeGreaterThan(0);
        expect(fitting.every((group) => all.includes(group))).toBe(true);
      }),
    );
  });

  it('and an exam still counts on its last day', () => {
    const single = CERTIFICATIONS.flatMap(({ title, groups: all }) =>
      all.filter(({ exams }) => exams.length === 1).map(({ exams }) => ({ title, code: exams[0] })),
    );
    for (const { title, code } of single) {
      const retired = EXAMS.find((exam) => exam.code === code)?.retired;
      if (retired) expect(candidateExams(title, retired).some(({ exams }) => exams[0] === code)).toBe(true);
    }
  });
});
