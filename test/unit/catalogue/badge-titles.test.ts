/** What the titles of real badges mean, one by one; badge-titles.json says where they were seen. */
import { describe, expect, it } from 'vitest';
import { CERTIFICATIONS } from '../../../lib/catalogue/catalogue.generated';
import { candidateExams } from '../../../lib/catalogue/certifications';
import { examKey } from '../../../lib/catalogue/exams';
import { credentialStanding } from '../../../lib/catalogue/standing';
import { examsNamedIn } from '../../../lib/evidence/words/exam-in-title';
import titles from './badge-titles.json';

it('there are several hundred titles, with sources and dates', () => {
  const { collected, sources, exams, certifications } = titles;
  expect(collected).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(sources.length).toBeGreaterThan(1);
  expect(Object.keys(exams).length + certifications.length).toBeGreaterThan(400);
});

describe('the title of an exam', () => {
  it.each(Object.entries(titles.exams))('%s names %s', (title, code) => {
    expect(examsNamedIn(title).map((exam) => exam.code)).toEqual([code]);
    const standing = credentialStanding({ title });
    // Other exam series use the same numbers, so a bare number can mean another exam.
    if (standing.status === 'unknown') expect(['409', '895']).toContain(code);
    else expect(standing).toMatchObject({ exam: { code: examKey(code) } });
  });
});

describe('the title of a certification', () => {
  it.each(titles.certifications)('%s names no exam, and has a reason if it is unknown', (title) => {
    expect(examsNamedIn(title)).toEqual([]);
    const standing = credentialStanding({ title });
    expect(['possible', 'not-listed', 'unknown']).toContain(standing.status);
    // Only titles of programs older than the catalogue's exams are unknown, and the reason is given.
    if (standing.status === 'unknown') {
      expect(standing.reason).toBe('title');
      expect(title).toMatch(OLDER_PROGRAM);
    }
  });
});

const OLDER_PROGRAM =
  /^(?:MC(?:SA|SE|SD|TS|ITP|P)\b|Microsoft®? Certified (?:Solutions|Technology|Professional)|Microsoft (?:Office )?Specialist)/;

it.each(titles.noExam)('%s stands for no exam', (title) => {
  expect(examsNamedIn(title)).toEqual([]);
  expect(credentialStanding({ title })).toEqual({ status: 'no-exam' });
});

it.each(titles.other)('%s says nothing about an exam', (title) => {
  expect(examsNamedIn(title)).toEqual([]);
  expect(credentialStanding({ title })).toEqual({ status: 'unknown', reason: 'title' });
});

/** Suffixes seen after certification titles. */
const MARKS: readonly ((title: string) => string)[] = [
  (title) => `${title} (Legacy)`,
  (title) => `${title} (Legacy)*`,
  (title) => `${title}*`,
  (title) => `${title} *`,
  (title) => `${title} - Legacy`,
  (title) => `${title} – Legacy`,
  (title) => `${title} (Legacy with Power Platform)*`,
  (title) => `${title} Charter Member`,
  (title) => `${title} - Charter Member`,
  (title) => `${title} — Certified 2018`,
  (title) => `${title} (Expired)`,
  (title) => `${title} (beta)`,
  (title) => `Renewal for ${title}`,
  (title) => title.replace(/^Microsoft Certified/, 'Microsoft® Certified'),
  (title) => title.replace(/^Microsoft Certified/, 'Microsoft(R) Certified'),
];

it.each(CERTIFICATIONS)('$title is found with every suffix', ({ title, groups }) => {
  for (const marked of MARKS) expect([marked(title), candidateExams(marked(title))]).toEqual([marked(title), groups]);
});

it('knows the older name of the DevOps certification', () => {
  expect(candidateExams('Microsoft Certified: Azure DevOps Engineer Expert')).toEqual(
    candidateExams('Microsoft Certified: DevOps Engineer Expert'),
  );
  expect(candidateExams('Microsoft Certified: DevOps Engineer Expert')).toHaveLength(1);
});
