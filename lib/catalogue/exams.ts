/** Exams by their code, in whatever form it is written. */
import type { CatalogueExam } from './catalogue';
import { EXAMS } from './catalogue.generated';

const BY_CODE = new Map(EXAMS.map((exam) => [exam.code, exam]));

/**
 * Finds an exam by its written code: `AZ-103`, `az103`, `AZ 103`, `Exam AZ-103: Title`, `070-533`, `533`.
 *
 * @returns undefined where the text is not an exam code or the catalogue does not hold the exam
 */
export const findExam = (written: string): CatalogueExam | undefined => BY_CODE.get(examKey(written));

/**
 * The normal form of an exam's code, by which an exam is asked for once, whatever evidence shows it.
 * Text that is not an exam code gives itself, in upper case and with single spaces.
 */
export function examKey(code: string): string {
  const known = keys.get(code);
  if (known !== undefined) return known;
  // A request asks for the same few codes again and again, for each of its letters.
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

/** The exams of Microsoft's list of 2020-08-11, which names those with a credit recommendation by NCCRS. */
export const recommendedExams = (): readonly CatalogueExam[] => EXAMS.filter(({ listed }) => listed);

/** Whether the exam is on Microsoft's list of 2020-08-11. */
export const isListed = (code: string): boolean => findExam(code)?.listed ?? false;

/** The exam's page on Microsoft's site, in the form in which the list of 2020-08-11 links AZ-400's. */
export const examLink = (code: string): string =>
  `https://docs.microsoft.com/learn/certifications/exams/${encodeURIComponent(examKey(code).toLowerCase().toWellFormed())}`;

/** Transcripts of the old kind and early badges write an exam of the series 70 by its number alone. */
const BARE_SERIES = '70';

/**
 * A code as `plain` gives it, with or without "Exam" before it and the title behind it. A number of three digits
 * is a code only where nothing but a colon and a title follows: `365 Fundamentals` is none.
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
