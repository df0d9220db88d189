/** Days as a form wants them, and as it contains them. Everywhere else they are `YYYY-MM-DD`. */
import type { TextField } from './form';

/** What US forms expect unless they say otherwise. */
const USUAL = 'mm/dd/yyyy';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** How many letters the short form of a month or weekday has. */
const SHORT = 3;

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * A day in the form's format.
 *
 * @param day `YYYY-MM-DD`
 * @param pattern of `yyyy`, `yy`, `mm`, `m`, `dd`, `d`; as words, the month `mmmm` or `mmm`, the weekday `dddd` or
 *   `ddd`
 */
export function writtenDay(day: string, pattern = USUAL): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    mmmm: monthName,
    mmm: monthName.slice(0, SHORT),
    mm: month,
    m: String(Number(month)),
    dddd: weekday,
    ddd: weekday.slice(0, SHORT),
    dd: date,
    d: String(Number(date)),
  };
  return pattern.toLowerCase().replace(PARTS, (part) => parts[part] ?? part);
}

const PARTS = /yyyy|yy|m{1,4}|d{1,4}/g;

/** The parts of a pattern in order, without the weekday: `m`, `d`, `y`. */
const orderOf = (pattern: string): string[] =>
  (pattern.toLowerCase().match(PARTS) ?? []).filter((part) => !part.startsWith('ddd')).map((part) => part.charAt(0));

/**
 * The day that a form's text names.
 *
 * @param pattern as for {@link writtenDay}
 * @returns `YYYY-MM-DD`; undefined if the text is not a complete day
 */
export function dayWritten(text: string, pattern = USUAL): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const words = text.replace(WEEKDAY, '');
  const named = MONTHS.findIndex((month) => new RegExp(`\\b${month.slice(0, SHORT)}`, 'i').test(words)) + 1;
  const order = orderOf(pattern);
  if (named) {
    // Four digits are the year wherever they are; two digits are read in the form's order.
    const four = numbers.findIndex(({ length }) => length === 4);
    const year = four < 0 ? order.filter((part) => part !== 'm').indexOf('y') : four;
    const date = numbers.find((_, i) => i !== year);
    return dayOf(numbers[year], String(named), date);
  }
  if (/[a-z]/i.test(words)) return undefined;
  const together = numbers.length === 1 && order.length === 3 ? cut(numbers[0] ?? '', pattern) : numbers;
  // A year that comes first is read as the year, whatever the form wants, since nobody writes y-d-m.
  const [first = ''] = together;
  const read = first.length === 4 ? ['y', 'm', 'd'] : order;
  if (together.length !== 3) return undefined;
  const part = (name: string) => together[read.indexOf(name)];
  const [month, date] = [part('m'), part('d')];
  return Number(month) > 12 ? dayOf(part('y'), date, month) : dayOf(part('y'), month, date);
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.map((word) => `${word}|${word.slice(0, SHORT)}`).join('|')})\\b`, 'gi');

/** The digits of "11282026", split as in the pattern. */
function cut(digits: string, pattern: string): string[] {
  const parts = pattern.toLowerCase().match(PARTS) ?? [];
  const whole = new RegExp(`^${parts.map(({ length }) => `(\\d{${length}})`).join('')}$`);
  return whole.exec(digits)?.slice(1) ?? [];
}

function dayOf(year = '', month = '', date = ''): string | undefined {
  const century = Number(year) < LAST_CENTURY ? '20' : '19';
  const [y, m, d] = [year.length === 2 ? century + year : year, month.padStart(2, '0'), date.padStart(2, '0')];
  const day = `${y}-${m}-${d}`;
  return isDay(day) && isReal(day) ? day : undefined;
}

/** Two digits from here on are a year of the last century, as POSIX has it: exams were passed in 1999. */
const LAST_CENTURY = 69;

/** Some browsers take the 30th of February for the 2nd of March. */
function isReal(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * The date format that a field wants: from its own script, its author's words, or the words next to it; otherwise from
 * its length.
 *
 * @param printed the words next to it
 */
export function datePatternOf({ datePattern, tooltip, name, maxLength }: TextField, printed: string): string {
  return (
    datePattern ??
    patternIn(tooltip) ??
    patternIn(name) ??
    patternIn(printed) ??
    (maxLength === 8 ? 'mmddyyyy' : maxLength === 6 ? 'mmddyy' : USUAL)
  );
}

const patternIn = (text: string) =>
  /\b(?:(?:m{1,4}|dd?|yy(?:yy)?),?[-/. ]?){3}(?![a-z])|\bm{1,4}[-/.]yy(?:yy)?\b/i.exec(text)?.[0];
