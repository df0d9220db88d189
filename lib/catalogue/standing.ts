/** Whether credit is recommended for an exam, a certification, or a badge. */
import type { Exam } from '../evidence/evidence';
import { examsNamedIn } from '../evidence/words/exam-in-title';
import type { CatalogueExam, ExamGroup, Recommendation } from './catalogue';
import { candidateExams } from './certifications';
import { examKey, findExam, isListed } from './exams';
import { isValidBy, isValidOn, recommendationFor } from './recommendations';
import { type Ancestry, listedPredecessors } from './successions';

export type Standing = Recommended | Possible | NotListed | NoExam | Unknown;

/** An authority recommends credit for this exam. Whether to award any is the school's decision. */
export interface Recommended {
  status: 'recommended';
  exam: CatalogueExam;
  recommendation: Recommendation;
}

/** Whether it counts depends on what only the person knows. */
export type Possible =
  /** It is the title of a certification or badge, which does not name the exam. */
  | { status: 'possible'; reason: 'exam-not-named'; candidates: readonly Candidate[] }
  /** The recommendation is valid only for certain months, and the pass date is not known. */
  | { status: 'possible'; reason: 'pass-date-unknown'; exam: CatalogueExam; recommendation: Recommendation };

/** No recommendation in the sources applies to it. */
export type NotListed = Ancestry & { status: 'not-listed' } & (
    | { reason: 'no-recommendation'; exam: CatalogueExam }
    /** There is a recommendation, but it was not valid when the exam was passed. */
    | { reason: 'outside-validity'; exam: CatalogueExam; recommendation: Recommendation }
    /** It is the title of a certification or badge, and none of its exams has a recommendation. */
    | { reason: 'no-candidate'; candidates: readonly Candidate[] }
  );

/** It does not stand for an exam: a trainer's badge, an applied skill. */
export interface NoExam {
  status: 'no-exam';
}

/** Nothing can be said about it. */
export type Unknown =
  /** The catalogue does not contain the exam; `code` is the normal form of its code. */
  | { status: 'unknown'; reason: 'exam'; code: string }
  /** The catalogue does not say which exams led to the certification, or what the badge is for. */
  | { status: 'unknown'; reason: 'title' };

/** A group of exams that may have led to a certification, and which of them count. */
export interface Candidate extends ExamGroup {
  /** The exams on Microsoft's list of 2020-08-11. */
  listed: readonly string[];
  /** The exams with a recommendation that may apply: listed ones, and others that an authority recommends. */
  recommended: readonly string[];
}

/** The standing of an exam. Its code may be in any written form. */
export function examStanding({ code, passedOn }: Pick<Exam, 'code' | 'passedOn'>): Standing {
  const exam = findExam(code);
  if (!exam) return { status: 'unknown', reason: 'exam', code: examKey(code) };
  const recommendation = recommendationFor(exam.code);
  const ancestry = listedPredecessors(exam.code);
  if (!recommendation) return { status: 'not-listed', reason: 'no-recommendation', exam, ...ancestry };
  if (recommendation.validity && !passedOn) {
    return { status: 'possible', reason: 'pass-date-unknown', exam, recommendation };
  }
  if (passedOn && !isValidOn(recommendation, passedOn)) {
    return { status: 'not-listed', reason: 'outside-validity', exam, recommendation, ...ancestry };
  }
  return { status: 'recommended', exam, recommendation };
}

/**
 * The standing of a certification or a badge.
 *
 * The title of an exam badge names its exam. A certification's title does not, so its standing is never more than
 * possible, even if a single exam leads to it. The day a badge was issued does not count as the day the exam was
 * passed.
 *
 * @param earnedOn `YYYY-MM-DD`: the day the certification was earned or the badge was issued
 */
export function credentialStanding({ title, earnedOn }: { title: string; earnedOn?: string }): Standing {
  const named = examsNamedIn(title).map(examStanding);
  const [standing] = [...named.filter(({ status }) => status === 'recommended'), ...named];
  if (standing) return standing;
  if (NO_EXAM.test(title)) return { status: 'no-exam' };
  const candidates = candidateExams(title, earnedOn).map((group) => candidateOf(group, earnedOn));
  if (!candidates.length) return { status: 'unknown', reason: 'title' };
  if (candidates.some(({ recommended }) => recommended.length)) {
    return { status: 'possible', reason: 'exam-not-named', candidates };
  }
  const exams = candidates.flatMap((candidate) => candidate.exams);
  return { status: 'not-listed', reason: 'no-candidate', candidates, ...listedPredecessors(...exams) };
}

/** Microsoft badges that are not earned by an exam: for trainers, applied skills (shown in a lab), and awards. */
const NO_EXAM =
  /^\s*trainer\s*$|\bcertified trainer\b|\bMCT\b|\bapplied skills\b|\bmost valuable professional\b|\bMVP\b/i;

function candidateOf(group: ExamGroup, earnedOn?: string): Candidate {
  return {
    ...group,
    listed: group.exams.filter(isListed),
    recommended: group.exams.filter((code) => canHold(recommendationFor(code), earnedOn)),
  };
}

/**
 * Whether a recommendation may apply. The exam was passed no later than the certification was earned, but perhaps long
 * before.
 */
const canHold = (recommendation: Recommendation | undefined, earnedOn?: string): boolean =>
  recommendation !== undefined && (!earnedOn || isValidBy(recommendation, earnedOn));
