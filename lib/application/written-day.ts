/** Days as a form wants them, and as it contains them. Everywhere else they are `YYYY-MM-DD`. */
import type { TextField } from './form';

/** What US forms expect unless they say otherwise. */
const USUAL = 'mm/dd/yyyy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * A day in the form's format.
 *
 * @param day `YYYY-MM-DD`
 * @param pattern made of `yyyy`, `yy`, `mm`, `m`, `dd`, `d`
 */
export function writtenDay(day: string, pattern = USUAL): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Record<string, string> = {
    yyyy: year,
    yy: year.slice(2),
    mm: month,
    m: String(Number(month)),
    dd: date,
    d: String(Number(date)),
  };
  return pattern.toLowerCase().replace(PARTS, (part) => parts[part] ?? part);
}

const PARTS = /yyyy|yy|mm?|dd?/g;

/**
 * The day that a form's text names.
 *
 * @param pattern as for {@link writtenDay}
 * @returns `YYYY-MM-DD`; undefined if the text is not a complete day
 */
export function dayWritten(text: string, pattern = USUAL): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const named = MONTHS.findIndex((month) => new RegExp(`\\b${month}`, 'i').test(text)) + 1;
  if (named) {
    const year = numbers.find((number) => number.length === 4);
    const date = numbers.find((number) => number !== year);
    return dayOf(year, String(named), date);
  }
  if (/[a-z]/i.test(text)) return undefined;
  const order = (pattern.toLowerCase().match(PARTS) ?? []).map((part) => part.charAt(0));
  const together = numbers.length === 1 && order.length === 3 ? cut(numbers[0] ?? '', pattern) : numbers;
  // A year in first place is read as one, whatever the form wants: nobody writes y-d-m.
  const [first = ''] = together;
  const read = first.length === 4 ? ['y', 'm', 'd'] : order;
  if (together.length !== 3) return undefined;
  const part = (name: string) => together[read.indexOf(name)];
  const [month, date] = [part('m'), part('d')];
  return Number(month) > 12 ? dayOf(part('y'), date, month) : dayOf(part('y'), month, date);
}

/** The digits of "11282026", cut as in the pattern. */
function cut(digits: string, pattern: string): string[] {
  const parts = pattern.toLowerCase().match(PARTS) ?? [];
  const whole = new RegExp(`^${parts.map(({ length }) => `(\\d{${length}})`).join('')}$`);
  return whole.exec(digits)?.slice(1) ?? [];
}

function dayOf(year = '', month = '', date = ''): string | undefined {
  const [y, m, d] = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), date.padStart(2, '0')];
  const day = `${y}-${m}-${d}`;
  return isDay(day) && Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31 ? day : undefined;
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
  /\b(?:(?:mm?|dd?|yy(?:yy)?)[-/. ]?){3}(?![a-z])|\bmm?[-/.]yy(?:yy)?\b/i.exec(text)?.[0];
