/** Finds exams by their code, in whatever form it is written. */
import type { CatalogueExam } from './catalogue';
import { EXAMS } from './catalogue.generated';

const BY_CODE = new Map(EXAMS.map((exam) => [exam.code, exam]));

/**
 * Finds an exam by its code as written: `AZ-103`, `az103`, `AZ 103`, `Exam AZ-103: Title`, `070-533`, `533`.
 *
 * @returns undefined if the text is not an exam code, or if the catalogue does not contain the exam
 */
export const findExam = (written: string): CatalogueExam | undefined => BY_CODE.get(examKey(written));

/**
 * The normal form of an exam's code, so that credit for an exam is requested once, however the evidence writes it. Text
 * that is not an exam code stays as it is, in upper case and with single spaces.
 */
export function examKey(code: string): string {
  const known = keys.get(code);
  if (known !== undefined) return known;
  // The results are kept, since a request looks up the same few codes again and again, for each version of its letter.
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = keyOf(code);
  keys.set(code, key);
  return key;
}

const keys = new Map<string, string>();
const MOST_KEYS = 4000;

function keyOf(code: string): string {
  const text = plain(code);
  const [, letters, number, series, seriesNumber, bare] = WRITTEN_CODE.exec(text) ?? [];
  if (letters) return `${letters}-${number}`;
  if (series) return `${series}-${seriesNumber}`;
  return bare ? `${BARE_SERIES}-${bare}` : text;
}

/** The exams on Microsoft's list of 2020-08-11 of exams with a credit recommendation by NCCRS. */
export const recommendedExams = (): readonly CatalogueExam[] => EXAMS.filter(({ listed }) => listed);

/** Whether the exam is on Microsoft's list of 2020-08-11. */
export const isListed = (code: string): boolean => findExam(code)?.listed ?? false;

/** The exam's page on Microsoft's site, in the same form as the link to AZ-400 in the list of 2020-08-11. */
export const examLink = (code: string): string =>
  `https://docs.microsoft.com/learn/certifications/exams/${encodeURIComponent(examKey(code).toLowerCase().toWellFormed())}`;

/** Old transcripts and early badges write only the number of a 70-series exam. */
const BARE_SERIES = '70';

/**
 * Matches a code in the form that `plain` returns, with or without "Exam" before it and the title after it. A number of
 * three digits is a code only if it stands alone or is followed by a colon and a title: `365 Fundamentals` is not one.
 */
const WRITTEN_CODE =
  /^(?:MICROSOFT )?(?:EXAM )?(?:(?:([A-Z]{2}\d?)[ -]?(\d{3})|0?(\d{2})[ -]?(\d{3}))(?=$|[ :,])|(\d{3})(?=$| ?:))/;

const plain = (written: string) =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
