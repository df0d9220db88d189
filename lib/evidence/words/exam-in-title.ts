import type { Exam } from '../evidence';
import { LIMITS } from '../limits';

/**
 * The exams that a title by Microsoft names. They have no pass day: the day a badge was issued is not a pass day.
 *
 * Exam badges write their code in three ways, as seen on public profiles in November 2026: `Exam 533: …` for exams with
 * three digits, `AZ-300 Microsoft Azure Architect Technologies` for the first role-based ones, `AZ-400: …` for later
 * ones. A code in parentheses or at the end counts as well.
 *
 * @param title of a badge, credential, or certification
 * @returns empty if the title names no exam, or is about preparing for one
 */
export function examsNamedIn(title: string): Exam[] {
  const text = title.replace(/\s+/g, ' ').trim();
  const codes = PREPARING.test(text) ? [] : codesIn(text);
  const name = codes.length ? nameIn(text) : '';
  return [...new Set(codes)].map((code) => ({ code, title: name }));
}

/** The exam codes in any text, each once, in their standard form. */
export const examCodesIn = (text: string): string[] => [...new Set(codesIn(text))];

function codesIn(text: string): string[] {
  const written = [...text.matchAll(CODE)].map(([, letters, number, series, seriesNumber]) =>
    letters ? `${letters.toUpperCase()}-${number}` : `${series}-${seriesNumber}`,
  );
  const bare = BARE_NUMBER.exec(text)?.[1];
  return written.length || !bare ? written : [bare];
}

/** The title without its codes, the word "exam" before them, and the punctuation that joins them to the title. */
const nameIn = (text: string) =>
  text
    .replace(BARE_NUMBER, '')
    .replace(CODE, '\0')
    .replace(/\0(?: ?(?:[,/&+]|and) ?\0)+/gi, '\0')
    .replace(/[([] ?(?:exams? )?\0 ?[)\]]|\b(?:microsoft )?exams? \0|\0/gi, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ :：*\p{Pd}]+|[ :：*\p{Pd}]+$/gu, '')
    .slice(0, LIMITS.title)
    .trim();

/** The letters that Microsoft's exam codes begin with. A test compares them with the catalogue. */
export const LETTERS = 'AB|AI|AZ|DA|DP|GH|MB|MD|MO|MS|PL|SC';

/** A code has a hyphen. It may lack it only at the start of the title, or right after "Exam" there. */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{Pd}])(?:((?:${LETTERS})\\d?)(?:\\p{Pd}|(?<=^(?:(?:microsoft )?exam )?[a-z]{2}\\d?) ?)(\\d{3})|0?(62|7\\d|98)\\p{Pd}(\\d{3}))(?![\\p{L}\\p{N}\\p{Pd}])`,
  'giu',
);

/** Three digits alone are an exam only right after "Exam", and only if a colon or nothing follows. */
const BARE_NUMBER = /^(?:microsoft )?exam (\d{3})(?= ?[:：]|$)/i;

/** Titles that name an exam without saying that it was passed. */
const PREPARING =
  /\b(?:prep|preparation|preparing|practi[cs]e|course|training|study|ready|readiness|boot ?camp|challenge|voucher)\b/i;
