/** What the catalogue contains at run time. Each fact names its source, or its exam's row in `data/` does. */

/** How certain the sources make a fact. */
export type Confidence = 'high' | 'medium-high' | 'medium';

/** Who recommends college credit for an exam. */
export type Authority = 'NCCRS' | 'ACE';

/** Where a fact comes from. */
export interface Origin {
  source: string;
  /** `YYYY-MM-DD` or `YYYY-MM`: the source's own date, or the day it was collected. */
  date: string;
  dateOf: 'source' | 'collected';
  confidence: Confidence;
}

export interface CatalogueExam {
  /** Normal form: `AZ-103`, `70-533`. */
  code: string;
  /** English; only for exams that the interface names itself. All other titles come with the evidence. */
  title?: string;
  /** Whether it is on Microsoft's list of exams with a credit recommendation, 2020-08-11. */
  listed?: boolean;
  /** Its last day, `YYYY-MM-DD`, including announced ones; absent if it continues or no source gives the day. */
  retired?: string;
  /** No certification was earned with it before this day. */
  earnedFrom?: string;
  /** No certification was earned with it after this day; if absent, the retirement date decides. */
  earnedUntil?: string;
}

/** Exams that gave a certification. The data names the source. */
export interface ExamGroup extends Omit<Origin, 'source'> {
  exams: readonly string[];
  /** Whether all of them were needed, or at least one: the sources do not say which. */
  needed: 'all' | 'some';
}

export interface CatalogueCertification {
  title: string;
  /** Each group alone gave the certification. */
  groups: readonly ExamGroup[];
}

/** States that an exam replaced others. */
export interface Succession extends Origin {
  exam: string;
  replaced: readonly string[];
}

/** What an authority recommends, in its own terms. */
export interface Amounts {
  /** Semester hours. */
  hours: number;
  level: string;
  subjects: readonly string[];
}

/** An authority's credit recommendation for one exam. */
export interface Recommendation extends Origin {
  exam: string;
  authority: Authority;
  /** Whether it is on Microsoft's list of 2020-08-11. */
  listed: boolean;
  /** Null if no source publishes them. */
  amounts: Amounts | null;
  /** The months, `YYYY-MM`, inclusive, in which the exam must have been passed; null if not published. */
  validity: { from: string; to: string } | null;
  /** Exams with which it counts only once. */
  notWith: readonly string[];
}
