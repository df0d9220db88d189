/** Makes the parts of a Learn transcript from whatever its JSON or its text gives. */

import type { Certification, EvidenceOf, Exam } from '../evidence';
import { LIMITS } from '../limits';
import { cleanLine } from '../words/clean';
import { parseDay } from '../words/days';
import { examCodesIn } from '../words/exam-in-title';

/** What a transcript says besides its link. */
export type Details = Pick<EvidenceOf<'learn-transcript'>, 'holder' | 'handle' | 'exams' | 'certifications'>;

export const STATUS = /^(?:Active|Expired|Retired)$/;

/** The hyphen in a number comes in several forms, especially in pages saved as PDF. */
export const withHyphens = (value: string) => value.replace(/(?<=\w)[\u2010-\u2014\u2212\uFFFE](?=\w)/g, '-');

export function people(legalName: unknown, userName: unknown): Pick<Details, 'holder' | 'handle'> {
  const holder = cleanLine(legalName, LIMITS.name);
  // Only the holder sees the link “Edit” beside a name, or alone if there is no name.
  const handle = cleanLine(userName, LIMITS.name).replace(/ Edit$/, '');
  const isName = /\p{L}/u.test(holder) && holder !== 'Edit';
  return { ...(isName && { holder }), ...(handle && { handle }) };
}

/** One exam; empty if it has no usable number. */
export function exam(number: unknown, title: unknown, passed: unknown): Exam[] {
  const code = codeOf(typeof number === 'number' ? String(number) : number);
  const passedOn = parseDay(passed);
  return code ? [{ code, title: cleanLine(title, LIMITS.title), ...(passedOn && { passedOn }) }] : [];
}

/**
 * The code that a number is or contains (`Exam AZ-103 (beta)`), or else the number as it is. Empty if it contains a
 * letter that no code has, since leaving that out would make another code of it.
 */
function codeOf(number: unknown): string {
  const written = withHyphens(cleanLine(number, 40).normalize('NFKC')).toUpperCase();
  const [code, ...others] = examCodesIn(written);
  if (code && !others.length) return code;
  if (/(?![A-Z\d])[\p{L}\p{N}]/u.test(written)) return '';
  return written
    .replace(/[^A-Z0-9 .-]/g, '')
    .slice(0, 20)
    .replace(/^[ .-]+|[ .-]+$/g, '');
}

/** One certification; empty if it has no title. */
export function certification(name: unknown, earned: unknown, expires: unknown, state: unknown): Certification[] {
  const title = cleanLine(name, LIMITS.title);
  const earnedOn = parseDay(earned);
  const expiresOn = parseDay(expires);
  const status = cleanLine(state, 20);
  if (!title) return [];
  return [
    {
      title,
      ...(STATUS.test(status) && { status: status as Certification['status'] }),
      ...(earnedOn && { earnedOn }),
      ...(expiresOn && { expiresOn }),
    },
  ];
}
