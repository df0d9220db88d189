import { SUBJECT_LIMIT } from './limits';
import type { Finding } from './preflight';

/**
 * What a finding is about, in a word that changes when that changes: with another name on a badge, or another typed one,
 * "both are me" was said of something else.
 */
export const subjectOf = ({ item, exam, values = {} }: Finding): string =>
  JSON.stringify([item, exam, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]).slice(0, SUBJECT_LIMIT);
