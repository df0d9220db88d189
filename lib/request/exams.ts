import { examKey, isListed } from '../catalogue/exams';
import type { Exam } from '../evidence/evidence';
import type { Request } from './request';

/** An exam that the request can ask for. */
export interface ExamChoice extends Exam {
  /**
   * The exam's code in its standard form. The exam is asked for once, no matter how many pieces of evidence show it.
   */
  key: string;
  /** Whether it is on Microsoft's list of recommended exams. */
  listed: boolean;
  chosen: boolean;
  /** Whether it was added by hand, so that it can be removed again. */
  added: boolean;
}

/**
 * Every exam in the evidence or added by hand, once each. Listed and added ones are chosen unless the person left them
 * out.
 */
export function examChoices(request: Request): ExamChoice[] {
  const choices = new Map<string, ExamChoice>();
  const all = [
    ...request.items.flatMap(({ evidence }) => evidence.exams.map((exam) => ({ ...exam, added: false }))),
    ...request.addedExams.map((exam) => ({ ...exam, added: true })),
  ];
  for (const exam of all) {
    const key = examKey(exam.code);
    const known = choices.get(key);
    if (known) {
      known.title ||= exam.title;
      known.passedOn ??= exam.passedOn;
      continue;
    }
    const listed = isListed(exam.code);
    choices.set(key, { ...exam, key, listed, chosen: request.choices[key] ?? (listed || exam.added) });
  }
  return [...choices.values()];
}

/** The exams that the letter asks for. */
export const chosenExams = (request: Request) => examChoices(request).filter(({ chosen }) => chosen);
