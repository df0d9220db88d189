import { LIMITS } from '../limits';
import { parseDay } from '../words/days';
import { certification, type Details, exam, people } from './parts';

/** What the share JSON of a transcript says, and whether it can be trusted to be complete. */
export interface Told extends Details {
  /** How many passed exams it says there are; undefined if it does not say so in a known way. */
  count: number | undefined;
  /** Whether every exam in its list was read and its counter does not say there are more. */
  isWhole: boolean;
  /** Whether an exam has a day that could not be read for certain. */
  hasUnsureDay: boolean;
}

/**
 * Picks the exams and certifications out of the share JSON; email address, MCID, modules, and learning paths are not
 * read. The shape is that of a real response from 2026-04; a transcript without certifications has no
 * `certificationData`.
 *
 * @returns undefined if the response has another shape, such as that of an error. If only its list of exams does, the
 *   rest is returned, and `isWhole` is false.
 */
export function fromJson(json: unknown): Told | undefined {
  if (!isRecord(json) || isFilled(json.error) || isFilled(json.errors)) return undefined;
  const data = json.certificationData;
  if (data === undefined) {
    if (typeof json.userName !== 'string' || hasOtherNames(json)) return undefined;
    return { ...people('', json.userName), ...NOTHING, count: 0, isWhole: true, hasUnsureDay: false };
  }
  if (!isRecord(data)) return undefined;
  const list = Array.isArray(data.passedExams) ? data.passedExams : undefined;
  const taken = rows(list);
  const exams = taken.flatMap((row) => exam(row.examNumber, row.examTitle, row.examDateTaken));
  const counted = [list?.length, numberIn(data.totalExamsPassed)].filter((count) => count !== undefined);
  const count = counted.length ? Math.min(Math.max(...counted), LIMITS.rows) : undefined;
  return {
    ...people(data.legalName, json.userName),
    exams,
    certifications: [...rows(data.activeCertifications), ...rows(data.historicalCertifications)]
      .slice(0, LIMITS.rows)
      .flatMap((row) => certification(row.name, row.dateEarned, row.expiration, row.status)),
    count,
    isWhole: list !== undefined && exams.length === count && taken.every(hasOwnNames),
    hasUnsureDay: taken.some(({ examDateTaken }) => isFilled(examDateTaken) && !parseDay(examDateTaken)),
  };
}

/** Whether there are exams or certifications under unknown names, at this level or one deeper. */
const hasOtherNames = (json: Record<string, unknown>) =>
  [json, ...Object.values(json).filter(isRecord)].some((level) =>
    Object.entries(level).some(([name, value]) => value !== null && /exam|certif/i.test(name)),
  );

const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const hasOwnNames = (row: Record<string, unknown>) => 'examTitle' in row && 'examDateTaken' in row;

const NOTHING = { exams: [], certifications: [] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rows = (value: unknown) => (Array.isArray(value) ? value.slice(0, LIMITS.rows).filter(isRecord) : []);

const numberIn = (value: unknown) => (/^\d{1,6}$/.test(String(value)) ? Number(value) : undefined);
