import { SUBJECT_LIMIT } from './limits';
import type { Finding } from './preflight/finding';

/**
 * What a finding is about, as a text that changes when the subject changes. The answer "both are me", for example, does
 * not apply to another name on a badge or to a retyped one.
 */
export const subjectOf = ({ item, exam, values = {} }: Finding): string =>
  JSON.stringify([item, exam, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]).slice(0, SUBJECT_LIMIT);
