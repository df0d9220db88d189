import type { Authority } from '../../catalogue/catalogue';
import { examKey } from '../../catalogue/exams';
import { recommendationsFor } from '../../catalogue/recommendations';
import { examStanding } from '../../catalogue/standing';
import { chosenExams, type ExamChoice } from '../exams';
import type { Request } from '../request';
import { type Action, type Check, type Finding, finding } from './finding';

/** The authority under whose recommendations the letter asks. */
const AUTHORITY: Authority = 'NCCRS';

const CHOOSE: Action = { do: 'choose-exams' };

/** Whether each chosen exam can count as the letter asks for it, as far as the catalogue knows. */
export const checkExams: Check = ({ request }) => {
  const chosen = chosenExams(request);
  return [
    ...chosen.flatMap((exam) => [...validity(exam), ...authorities(exam), ...passDates(exam, request)]),
    ...notTogether(chosen),
  ];
};

/** A recommendation counts only for an exam that was passed while it was valid. */
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

/** One exam is asked for under one authority, and the letter asks under NCCRS. */
function authorities({ key }: ExamChoice): Finding[] {
  const [first, ...others] = new Set(recommendationsFor(key).map(({ authority }) => authority));
  if (!first) return [];
  const about = { exam: key, action: CHOOSE };
  if (first !== AUTHORITY) return [finding('exam-not-nccrs', { ...about, values: { exam: key, authority: first } })];
  return others.length ? [finding('exam-two-authorities', { ...about, values: { exam: key, other: others } })] : [];
}

/** Pages that give a day without its time can be a day off from those that give the day as in UTC. */
const TIME_ZONE_DAYS = 1;

/** An exam is asked for once, whatever evidence shows it, and so with one pass date. */
function passDates({ key, passedOn }: ExamChoice, { items, addedExams }: Request): Finding[] {
  const other = [...items.flatMap(({ evidence }) => evidence.exams), ...addedExams].find(
    (exam) => examKey(exam.code) === key && daysBetween(exam.passedOn, passedOn) > TIME_ZONE_DAYS,
  );
  return other?.passedOn && passedOn
    ? [
        finding('exam-two-pass-dates', {
          exam: key,
          values: { exam: key, date: passedOn, other: other.passedOn },
          action: CHOOSE,
        }),
      ]
    : [];
}

const daysBetween = (a = '', b = '') => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Exams that the authority counts once only; the one that shuts out most is named first, and no pair twice. */
function notTogether(chosen: ExamChoice[]): Finding[] {
  const keys = chosen.map(({ key }) => key);
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
