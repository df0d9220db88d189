import type { Authority } from '../../catalogue/catalogue';
import { examKey } from '../../catalogue/exams';
import { recommendationsFor } from '../../catalogue/recommendations';
import { examStanding } from '../../catalogue/standing';
import { TIME_ZONE_DAYS } from '../../catalogue/time-zone-days';
import { chosenExams, type ExamChoice } from '../exams';
import type { Request } from '../request';
import { type Action, type Check, type Finding, finding } from './finding';

/** The authority whose recommendations the letter refers to. */
const AUTHORITY: Authority = 'NCCRS';

const CHOOSE: Action = { do: 'choose-exams' };

/** Whether each chosen exam can count the way the letter asks for it, as far as the catalogue knows. */
export const checkExams: Check = ({ request }) => {
  const chosen = chosenExams(request);
  const shown = shownDates(request);
  return [
    ...chosen.flatMap((exam) => [...validity(exam), ...authorities(exam), ...passDates(exam, shown)]),
    ...notTogether(chosen),
  ];
};

/** A recommendation counts only for an exam that was passed while the recommendation was valid. */
function validity(exam: ExamChoice): Finding[] {
  const standing = examStanding(exam);
  const { validity } = ('recommendation' in standing && standing.recommendation) || {};
  if (!validity || !('reason' in standing)) return [];
  const about = { exam: exam.key, action: CHOOSE };
  const values = { exam: exam.key, from: validity.from, to: validity.to };
  return exam.passedOn
    ? [finding('exam-outside-validity', { ...about, values: { ...values, date: exam.passedOn } })]
    : [finding('exam-pass-date-unknown', { ...about, values })];
}

/** Credit for an exam is requested under one authority, and the letter refers to NCCRS. */
function authorities({ key }: ExamChoice): Finding[] {
  const [first, ...others] = new Set(recommendationsFor(key).map(({ authority }) => authority));
  if (!first) return [];
  const about = { exam: key, action: CHOOSE };
  if (first !== AUTHORITY) return [finding('exam-not-nccrs', { ...about, values: { exam: key, authority: first } })];
  return others.length ? [finding('exam-two-authorities', { ...about, values: { exam: key, other: others } })] : [];
}

/** All pass dates that the request shows for each exam, by its key; collected once for all exams. */
function shownDates({ items, addedExams }: Request): Map<string, string[]> {
  const dates = new Map<string, string[]>();
  for (const { code, passedOn } of [...items.flatMap(({ evidence }) => evidence.exams), ...addedExams]) {
    const key = examKey(code);
    if (passedOn) dates.set(key, [...(dates.get(key) ?? []), passedOn]);
  }
  return dates;
}

/**
 * An exam is asked for only once, so with one pass date, no matter how many pieces of evidence show it. Pages may
 * differ by the days that time zones account for.
 */
function passDates({ key, passedOn }: ExamChoice, shown: Map<string, string[]>): Finding[] {
  const other = shown.get(key)?.find((date) => daysBetween(date, passedOn) > TIME_ZONE_DAYS);
  return other && passedOn
    ? [
        finding('exam-two-pass-dates', {
          exam: key,
          values: { exam: key, date: passedOn, other },
          action: CHOOSE,
        }),
      ]
    : [];
}

const daysBetween = (a = '', b = '') => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * Exams of which the authority counts only one. The exam that excludes the most others comes first, and no pair is
 * reported twice.
 */
function notTogether(chosen: ExamChoice[]): Finding[] {
  const all = chosen.map(({ key }) => key);
  const named = new Set(all.flatMap((key) => recommendationsFor(key).flatMap(({ notWith }) => notWith)));
  // The others neither exclude any exam nor are excluded by one.
  const keys = all.filter((key) => named.has(key) || recommendationsFor(key).length);
  const told = new Set<string>();
  return keys
    .map((key) => ({ key, others: keys.filter((other) => excludes(key, other)) }))
    .sort((a, b) => b.others.length - a.others.length)
    .flatMap(({ key, others }) => {
      const news = others.filter((other) => !told.has(`${other} ${key}`));
      for (const other of news) told.add(`${key} ${other}`);
      const values = { exam: key, others: news };
      return news.length ? [finding('exams-not-together', { exam: key, values, action: CHOOSE })] : [];
    });
}

const excludes = (a: string, b: string) =>
  recommendationsFor(a).some(({ notWith }) => notWith.includes(b)) ||
  recommendationsFor(b).some(({ notWith }) => notWith.includes(a));
