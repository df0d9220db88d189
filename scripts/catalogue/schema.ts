/**
 * The schemas of the source data in `data/`. Only the generator and the tests parse it; the extension itself uses
 * `catalogue.generated.ts`, which contains only what it needs.
 */
import * as z from 'zod/mini';

const filled = z.string().check(z.minLength(1), z.trim());
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** An exam code in its normal form: `AZ-103`, `70-533`, `MB2-716`. */
const code = z.string().check(z.regex(/^([A-Z]{2}\d?|\d{2})-\d{3}$/));

/** Where a row comes from. `date` is the source's own date or, if the source has none, the day when we collected it. */
const origin = {
  source: filled,
  date: z.union([day, month]),
  dateOf: z.enum(['source', 'collected']),
};

/** How certain a row is, with or without a remark: `high`, or `medium-high that ACE reviewed it; amounts unknown`. */
const confidence = z.string().check(z.regex(/^(high|medium-high|medium)\b/));

/** `exam-catalogue.json`, and `exam-additions.json` for exams that are older than its sources. */
export const ExamRow = z.strictObject({
  exam: code,
  title: z.nullable(filled),
  alsoTitled: z.array(filled),
  certifications: z.array(filled),
  retired: z.nullable(day),
  status: filled,
  note: z.nullable(filled),
  ...origin,
});
export type ExamRow = z.infer<typeof ExamRow>;

/** `credit-recommendations.json`. Amounts that no source gives are null; they are never derived from anything else. */
export const RecommendationRow = z.strictObject({
  authority: z.enum(['NCCRS', 'ACE']),
  /** Null if the source covers certifications without naming an exam. */
  exam: z.nullable(code),
  title: filled,
  recommendation: z.nullable(filled),
  hours: z.nullable(z.number().check(z.positive())),
  level: z.nullable(filled),
  subject: z.nullable(z.array(filled)),
  validFrom: z.nullable(month),
  validTo: z.nullable(month),
  confidence,
  note: z.nullable(filled),
  /** Whether it is on Microsoft's list of 2020-08-11. */
  listed: z.boolean(),
  /** Exams that, according to the authority, it cannot be combined with: only one of them counts. */
  notWith: z.array(code),
  ...origin,
});
export type RecommendationRow = z.infer<typeof RecommendationRow>;

/** `exam-groups.json`: exams that together led to a certification. A certification may have several groups. */
export const ExamGroupRow = z.strictObject({
  certification: filled,
  exams: z.array(code).check(z.minLength(1)),
  confidence,
  ...origin,
});
export type ExamGroupRow = z.infer<typeof ExamGroupRow>;

/** `exam-periods.json`: when a certification could be earned with an exam, if a source limits that. */
export const ExamPeriodRow = z.strictObject({
  exam: code,
  earnedFrom: z.nullable(day),
  /** Takes precedence over the period that follows from the retirement date. */
  earnedUntil: z.nullable(day),
  confidence,
  note: filled,
  ...origin,
});
export type ExamPeriodRow = z.infer<typeof ExamPeriodRow>;

/** `exam-successions.json`: which exams an exam replaced, if tracing them back leads to a recommended one. */
export const SuccessionRow = z.strictObject({
  exam: code,
  replaced: z.array(code).check(z.minLength(1)),
  confidence,
  ...origin,
});
export type SuccessionRow = z.infer<typeof SuccessionRow>;
