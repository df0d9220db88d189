/** What a request knows that a form may ask for. */
import { chosenExams } from '../request/exams';
import type { Request } from '../request/request';
import type { School } from '../request/school';
import { splitName } from './split-name';
import { isDay, writtenDay } from './written-day';

/** One value per kind; a list has one for each row of the form. Empty if not known. */
export interface Known {
  'full-name': string;
  'first-name': string;
  'middle-name': string;
  'middle-initial': string;
  /** Both in one field, as many forms ask for them. */
  'first-and-middle': string;
  'first-and-initial': string;
  'last-name': string;
  'name-suffix': string;
  /** For forms that sort by family name: "Example, Avery Q." */
  'name-turned': string;
  email: string;
  'student-id': string;
  /** `YYYY-MM-DD`, like all days here. */
  today: string;
  school: string;
  /** Code and title together. */
  exams: readonly string[];
  'exam-codes': readonly string[];
  'exam-titles': readonly string[];
  'exam-dates': readonly string[];
  certifications: readonly string[];
}
export type KnownId = keyof Known;

/**
 * What a request knows.
 *
 * @param today `YYYY-MM-DD`, in the person's time zone
 */
export function knownOf(request: Request, school: School, today: string): Known {
  const { fullName, email, studentId } = request.applicant;
  const parts = splitName(fullName);
  const initial = (parts?.middle ?? '').slice(0, 1).toUpperCase();
  const exams = chosenExams(request);
  const titles = request.items.flatMap(({ evidence }) => [
    ...evidence.certifications.map(({ title }) => title),
    ...('title' in evidence && evidence.title ? [evidence.title] : []),
  ]);
  return {
    'full-name': fullName.trim(),
    'first-name': parts?.first ?? '',
    'middle-name': parts?.middle ?? '',
    'middle-initial': initial,
    'first-and-middle': joined(parts?.first, parts?.middle),
    'first-and-initial': joined(parts?.first, initial),
    'last-name': parts?.last ?? '',
    'name-suffix': parts?.suffix ?? '',
    'name-turned': parts ? `${parts.last}, ${joined(parts.first, parts.middle)}` : '',
    email: email.trim(),
    'student-id': studentId.trim(),
    today,
    school: school.name,
    exams: exams.map(({ code, title }) => [code, title].filter(Boolean).join(' ')),
    'exam-codes': exams.map(({ code }) => code),
    'exam-titles': exams.map(({ title }) => title),
    'exam-dates': exams.map(({ passedOn }) => passedOn ?? ''),
    certifications: [...new Set(titles)],
  };
}

/** Same, for a form without a place for the suffix, which then is part of the last name: "Example Jr.". */
export function withoutSuffixPlace(known: Known): Known {
  const { 'name-suffix': suffix, 'last-name': last, 'name-turned': turned } = known;
  return suffix ? { ...known, 'last-name': `${last} ${suffix}`, 'name-turned': `${turned}, ${suffix}` } : known;
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

/** Made up of values that are already offered. */
const MADE_OF_OTHERS: readonly KnownId[] = [
  'name-turned',
  'middle-initial',
  'first-and-middle',
  'first-and-initial',
  'exams',
];

/** The values that a person may want to place anywhere on a form, each text once. */
export const palette = (known: Known): { id: KnownId; text: string }[] => {
  const rows = (Object.entries(known) as [KnownId, Known[KnownId]][]).flatMap(([id, value]) =>
    MADE_OF_OTHERS.includes(id)
      ? []
      : (Array.isArray(value) ? value : [value as string]).map((text: string) => ({
          id,
          text: isDay(text) ? writtenDay(text) : text,
        })),
  );
  return rows.filter(({ text }, i) => text && rows.findIndex((other) => other.text === text) === i);
};
