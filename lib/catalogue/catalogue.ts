/** The types of the catalogue at run time. Each fact names its source, or its exam's row in `data/` does. */

/** How certain a fact is, according to its sources. */
export type Confidence = 'high' | 'medium-high' | 'medium';

/** Who recommends college credit for an exam. */
export type Authority = 'NCCRS' | 'ACE';

/** Where a fact comes from. */
export interface Origin {
  source: string;
  /** `YYYY-MM-DD` or `YYYY-MM`: the date that the source gives itself, or the day when we collected it. */
  date: string;
  dateOf: 'source' | 'collected';
  confidence: Confidence;
}

export interface CatalogueExam {
  /** Normal form: `AZ-103`, `70-533`. */
  code: string;
  /** In English; only for exams that the interface names itself. All other titles come with the evidence. */
  title?: string;
  /** Whether it is on Microsoft's list of exams with a credit recommendation, 2020-08-11. */
  listed?: boolean;
  /**
   * The last day on which it could be taken, `YYYY-MM-DD`, past or announced; absent if it continues, or if no source
   * gives the day.
   */
  retired?: string;
  /** No certification was earned with it before this day. */
  earnedFrom?: string;
  /** No certification was earned with it after this day; if absent, the retirement date decides. */
  earnedUntil?: string;
}

/** Exams that led to a certification. The data names the source. */
export interface ExamGroup extends Omit<Origin, 'source'> {
  exams: readonly string[];
  /** Whether all of them were needed, or at least one of them, with the sources not saying which. */
  needed: 'all' | 'some';
}

export interface CatalogueCertification {
  title: string;
  /** Each of these groups was enough for the certification. */
  groups: readonly ExamGroup[];
}

/** A statement that an exam replaced others. */
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
  /** Exams that it cannot be combined with: only one of them counts. */
  notWith: readonly string[];
}
