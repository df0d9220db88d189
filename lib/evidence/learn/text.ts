/** Reads a Learn transcript from the text of its page, for when its JSON fails or is not understood. */

import type { Certification } from '../evidence';
import { LIMITS } from '../limits';
import { native } from '../page/native';
import type { Steps } from '../page/steps';
import { parseDay, readDay } from '../words/days';
import {
  ACTIVE_HEADING,
  COLUMN_LABEL,
  DAY_LABEL_IN_LINE,
  EXAMS_HEADING,
  HANDLE_LABEL,
  HISTORICAL_HEADING,
  HOLDER_LABEL,
  NOT_PASSED,
  OTHER_HEADINGS,
  OTHER_PERSON_LABEL,
} from './labels';
import { CERTIFICATION_NUMBER, EXAM_NUMBER, headingLevel, LABEL, type Line, linesAround } from './lines';
import { certification, type Details, exam, people, STATUS } from './parts';
import { type Row, rowsOf } from './rows';

/** What the page shows. */
export interface Shown extends Details {
  /** How many passed exams the page counts; undefined if it does not say so in a known language. */
  count: number | undefined;
  /** Whether it has a list of passed exams that says something, but no exam. */
  isListEmpty: boolean;
  /** Whether an exam has a day that could not be read for certain. */
  hasUnsureDay: boolean;
}

/**
 * Finds exams and certifications by the structure of their rows, in any language; holder, handle, and status by their
 * labels, if those are known. Undefined if the page shows no exam, certification, or holder.
 */
export function* fromText(document: Document): Steps<Shown | undefined> {
  const body = native(document, 'body');
  const lines = body ? yield* linesAround(body) : [];
  const texts = lines.map(({ text }) => text);
  const rows = passedOf(lines, (yield* rowsOf(lines, EXAM_NUMBER, 1)).filter(isExam)).slice(0, LIMITS.rows);
  const ofSections = certificationsIn(texts);
  const certifications = ofSections.length ? ofSections : yield* certificationRows(lines);
  yield;
  const named = people(after(texts, HOLDER_LABEL), after(texts, HANDLE_LABEL));
  yield;
  const shown: Shown = {
    ...named,
    exams: rows.flatMap(({ number, title, days }) => exam(number, title, dayOf(days))),
    certifications: certifications.slice(0, LIMITS.rows),
    count: countIn(texts),
    isListEmpty: isListEmpty(lines),
    hasUnsureDay: rows.some(({ days }) => !dayOf(days)),
  };
  return shown.holder || shown.exams.length || shown.certifications.length ? shown : undefined;
}

/**
 * Three digits alone may be anything. They are an exam only if a day is next to them, not a sentence with a day in it.
 */
const isExam = ({ number, days: [day = ''] }: Row) =>
  !/^\d{3}$/.test(number) || Boolean(readDay(day.replace(/^.*[:：]\s*/, ''))) || !readDay(day, 'end');

/**
 * The day of an exam; undefined if it is unsure or if its row has different days, of which one means something else.
 */
function dayOf(written: readonly string[]): string | undefined {
  const [day, ...others] = new Set(written.map((text) => readDay(text, 'end')?.day));
  return others.length ? undefined : day;
}

/**
 * The rows of passed exams among all rows that look like exams: those below the heading that says so, if it is known.
 */
function passedOf(lines: readonly Line[], rows: readonly Row[]): Row[] {
  const passed = rows.filter(({ texts }) => !texts.some((text) => NOT_PASSED.test(text)));
  const sections = examSections(lines);
  if (!sections.length) return passed;
  const lists = sections.map(([from, end]) =>
    passed.filter(({ at, days }) => at > from && at < end && days.every(isDayAlone)),
  );
  return lists.findLast(({ length }) => length) ?? [];
}

/** A list whose rows are not understood, or that has not loaded yet, is not empty. */
function isListEmpty(lines: readonly Line[]): boolean {
  const listed = examSections(lines).flatMap(([from, end]) => lines.slice(from + 1, end));
  return listed.length > 0 && !listed.some(({ text, isDay }) => isDay || /(?<!\d)\d{3}(?!\d)/.test(text));
}

/** Counters at the top of the page, or next to the list, repeat the heading. */
const examSections = (lines: readonly Line[]): [from: number, end: number][] =>
  lines.flatMap(({ text }, from) => (EXAMS_HEADING.test(text) ? [[from, sectionEnd(lines, from)]] : []));

/** Where a heading's section ends: at the next known heading, or the next of the same or a higher level. */
function sectionEnd(lines: readonly Line[], from: number): number {
  const level = headingLevel(lines[from] as Line) ?? 2;
  const end = lines.findIndex(
    (line, at) =>
      at > from && (OTHER_SECTIONS.some((other) => other.test(line.text)) || (headingLevel(line) ?? 9) <= level),
  );
  return end < 0 ? lines.length : end;
}

/** Whether only its label or the day of the week comes before a day, as opposed to “Updated May 1, 2024”. */
const isDayAlone = (text: string) => {
  const day = text
    .replace(LABEL, '')
    .replace(/^(?:passed(?: (?:on|date))?|合格日) /i, '')
    .replace(/^(?:\p{L}{2,12}\.?,|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*) /iu, '');
  return Boolean(readDay(day)) || !readDay(day, 'end');
};

/** For pages without a known heading. The first of a row's days is the one on which it was earned. */
function* certificationRows(lines: readonly Line[]): Steps<Certification[]> {
  return (yield* rowsOf(lines, CERTIFICATION_NUMBER, 2)).flatMap(({ title, days }) => {
    const [earned, expires] = days.flatMap((day) => readDay(day, 'end')?.day ?? []).sort();
    return certification(title, earned, expires, undefined);
  });
}

/**
 * The number beside the heading of the exams, or beside a counter at the top of the page that repeats the heading. It
 * comes before the heading only where none comes after.
 */
function countIn(texts: readonly string[]): number | undefined {
  const counts = texts.flatMap((text, i) => {
    if (!EXAMS_HEADING.test(text)) return [];
    const beside = [texts[i + 1], texts[i - 1]].find((other) => /^\(?\d{1,2}\)?$/.test(other ?? ''));
    const number = /\d+/.exec(text)?.[0] ?? beside;
    return number ? [Number(number.replace(/\D/g, ''))] : [];
  });
  return counts.length ? Math.max(...counts) : undefined;
}

const OTHER_SECTIONS = [ACTIVE_HEADING, HISTORICAL_HEADING, OTHER_HEADINGS];
const HEADINGS = [EXAMS_HEADING, ...OTHER_SECTIONS];
const PERSON_LABELS = [HOLDER_LABEL, HANDLE_LABEL, OTHER_PERSON_LABEL];
const ROW_NUMBER = /^\d{1,3}\.$/;
const TOGGLE = /^show (?:more|less)$/i;

/** What follows a label, on its line or the next, unless the next line is a label or heading itself. */
function after(lines: readonly string[], label: RegExp): string | undefined {
  const at = lines.findIndex((line) => label.test(line));
  if (at < 0) return undefined;
  const next = lines[at + 1] ?? '';
  const isOther = next.includes(':') || [...HEADINGS, ...PERSON_LABELS].some((other) => other.test(next));
  return lines[at]?.replace(label, '') || (isOther ? undefined : next);
}

const certificationsIn = (lines: readonly string[]): Certification[] => [
  ...byNumber(section(lines, ACTIVE_HEADING), 'Active'),
  ...byNumber(section(lines, HISTORICAL_HEADING)),
];

/** The values below the last occurrence of a heading, in order. Counters at the top of the page repeat the headings. */
function section(lines: readonly string[], heading: RegExp): string[] {
  const start = lines.findLastIndex((line) => heading.test(line));
  if (start < 0) return [];
  const isHeading = (line: string) => HEADINGS.some((other) => other.test(line));
  const length = lines.slice(start + 1).findIndex(isHeading);
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines
    .slice(start + 1, end)
    .flatMap((line) => line.split(DAY_LABEL_IN_LINE))
    .map((line) => line.replace(COLUMN_LABEL, '').trim())
    .filter((value) => value && !ROW_NUMBER.test(value) && !TOGGLE.test(value));
}

/** The certifications among the values of a section. Each begins with its title and needs a number to count. */
function byNumber(values: string[], section?: 'Active'): Certification[] {
  const isTitle = (value: string) =>
    !CERTIFICATION_NUMBER.test(value) && !readDay(value) && !STATUS.test(value) && !/^N\/A$/i.test(value);
  const titles = values.flatMap((value, i) => (isTitle(value) ? [i] : []));
  return titles.flatMap((at, i) => {
    const row = values.slice(at + 1, titles[i + 1]);
    const [earned, expires] = row.filter((value) => parseDay(value));
    const status = row.find((value) => STATUS.test(value)) ?? section;
    return row.some((value) => CERTIFICATION_NUMBER.test(value))
      ? certification(values[at], earned, expires, status)
      : [];
  });
}
