/** Credit recommendations for an exam. */
import type { Authority, Recommendation } from './catalogue';
import { RECOMMENDATIONS } from './catalogue.generated';
import { examKey } from './exams';
import { daysAfter, TIME_ZONE_DAYS } from './time-zone-days';

/**
 * What the authorities recommend for an exam, NCCRS first.
 *
 * There are three kinds of rows, told apart by `listed`, `authority` and `confidence`:
 * - the nine exams of Microsoft's list of 2020-08-11 (NCCRS, listed; no source gives amounts);
 * - AZ-102, which NCCRS itself recommends, although it is not on the list (amounts and months of validity known);
 * - AZ-900 and AI-900, which later copies of Microsoft's pages say "may be eligible for ACE college credit".
 *
 * @param exam its code in any written form
 */
export function recommendationsFor(exam: string, authority?: Authority): readonly Recommendation[] {
  const code = examKey(exam);
  return RECOMMENDATIONS.filter((row) => row.exam === code && (!authority || row.authority === authority));
}

/**
 * The one recommendation on which to base a request for an exam's credit. Credit is awarded on NCCRS's or on ACE's
 * recommendation, never on both. NCCRS comes first, because Excelsior's process follows NCCRS.
 */
export const recommendationFor = (exam: string): Recommendation | undefined => recommendationsFor(exam)[0];

/**
 * Whether a recommendation was valid in the month in which the exam was passed. At the start and end of its validity, a
 * day also counts if it falls within those months in another time zone.
 *
 * @param passedOn `YYYY-MM-DD`
 */
export const isValidOn = (recommendation: Recommendation, passedOn: string): boolean =>
  isValidBy(recommendation, passedOn) &&
  (!recommendation.validity || monthAfter(passedOn, -TIME_ZONE_DAYS) <= recommendation.validity.to);

/**
 * Whether the validity of a recommendation had begun by a given day.
 *
 * @param day `YYYY-MM-DD`
 */
export const isValidBy = ({ validity }: Recommendation, day: string): boolean =>
  !validity || monthAfter(day, TIME_ZONE_DAYS) >= validity.from;

const monthAfter = (day: string, days: number) => daysAfter(day, days).slice(0, 'YYYY-MM'.length);
