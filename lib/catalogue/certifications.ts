/** From a certification's title to the exams that may have led to it. The title itself never names the exam. */
import type { ExamGroup } from './catalogue';
import { CERTIFICATIONS } from './catalogue.generated';
import { certificationKey } from './certification-title';
import { findExam } from './exams';
import { daysAfter, TIME_ZONE_DAYS } from './time-zone-days';

const GROUPS = new Map(CERTIFICATIONS.map(({ title, groups }) => [certificationKey(title), groups]));

/**
 * The groups of exams that may have led to a certification.
 *
 * @param title the title of the certification or of its badge, in any variant
 * @param earnedOn `YYYY-MM-DD`; leaves out the groups that the sources rule out for that day
 * @returns none if the catalogue does not contain the certification; every group if the day would rule out all of them,
 *   since then either the day or the data must be wrong
 */
export function candidateExams(title: string, earnedOn?: string): readonly ExamGroup[] {
  const groups = GROUPS.get(certificationKey(title)) ?? [];
  if (!earnedOn) return groups;
  const fitting = groups.filter((group) => canHaveGiven(group, earnedOn));
  return fitting.length ? fitting : groups;
}

/** A certification is earned by passing the last of its exams, so the group's longest-lived exam decides. */
function canHaveGiven({ exams, needed }: ExamGroup, earnedOn: string): boolean {
  const begun = (code: string) => {
    const from = findExam(code)?.earnedFrom;
    return !from || earnedOn >= daysAfter(from, -TIME_ZONE_DAYS);
  };
  const goesOn = (code: string) => {
    const { retired, earnedUntil } = findExam(code) ?? {};
    const until = earnedUntil ?? (retired && daysAfter(retired, LATE_DAYS));
    return !until || earnedOn <= daysAfter(until, TIME_ZONE_DAYS);
  };
  return (needed === 'all' ? exams.every(begun) : exams.some(begun)) && exams.some(goesOn);
}

/**
 * How many days after an exam's retirement a certification can still be dated. The retirement dates are those of the
 * English exams; AZ-300 continued for 30 more days in other languages (2020-09-30 to 2020-10-30, see the note in the
 * data).
 */
const LATE_DAYS = 30;
