/** What the catalogue holds at run time. Every fact carries where it comes from, or its exam's row in `data/` does. */

/** How sure the sources make a fact. */
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
  /** English; only for exams that the interface names by itself. The evidence brings the titles of all others. */
  title?: string;
  /** Whether it is on Microsoft's list of exams with a credit recommendation, 2020-08-11. */
  listed?: boolean;
  /** Its last day, `YYYY-MM-DD`, announced ones included; absent where it goes on or no source gives the day. */
  retired?: string;
  /** No certification was earned by it before this day. */
  earnedFrom?: string;
  /** No certification was earned by it after this day; where absent, the retirement date decides. */
  earnedUntil?: string;
}

/** Exams that gave a certification. Where that comes from is in the data. */
export interface ExamGroup extends Omit<Origin, 'source'> {
  exams: readonly string[];
  /** All of them were needed, or at least one: the sources do not say which. */
  needed: 'all' | 'some';
}

export interface CatalogueCertification {
  title: string;
  /** Each of them alone gave the certification. */
  groups: readonly ExamGroup[];
}

/** That an exam took the place of others. */
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
  /** Null where no source publishes them. */
  amounts: Amounts | null;
  /** Months, `YYYY-MM`, both included, in which the exam must have been passed; null where not published. */
  validity: { from: string; to: string } | null;
  /** Exams together with which it counts once only. */
  notWith: readonly string[];
}
