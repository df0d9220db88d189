/**
 * How the twelve months begin in the languages that write them as words: de, en, es, fr, it, pt, ru. No two months
 * share a beginning. Chinese, Japanese, and Korean write months as numbers.
 */
const MONTHS = [
  'jan|jän|ene|gen|янв',
  'feb|fev|fév|фев',
  'mar|mär|mrz|мар',
  'apr|avr|abr|апр',
  'may|mai|mag|ма[йя]',
  'jun|juin|giu|июн',
  'jul|juil|lug|июл',
  'aug|aoû|ago|авг',
  'sep|set|сен',
  'oct|okt|out|ott|окт',
  'nov|ноя',
  'dec|dez|dic|déc|дек',
].map((beginnings) => new RegExp(`^(?:${beginnings})`, 'i'));

const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th|er|[.º°])?';
const OF = '(?: de[l]?)? ';

/** The forms of a day. The letters name the parts (year, month, day) in the order in which the form captures them. */
const FORMS: readonly [form: string, parts: string][] = [
  // 2019-05-14, 2019/5/14, 2019. 5. 14., 2019年5月14日, 2019년 5월 14일
  ['(\\d{4}) ?[-/.年년] ?(\\d{1,2}) ?[-/.月월] ?(\\d{1,2})(?: ?[日일.])?', 'ymd'],
  // May 14, 2019
  ['(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})', 'mdy'],
  // 14 May 2019, 14. Mai 2019, 14 de mayo de 2019, 1er mai 2019, 14 мая 2019 г.
  [`${DAY_NUMBER}${OF}(\\p{L}{3,10})\\.?${OF}(\\d{4})(?: г(?:\\.|ода?))?`, 'dmy'],
  // 14.05.2019: nobody writes the month first with dots
  ['(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})', 'dmy'],
  // 14/05/2019 or 05/14/2019, depending on the country
  ['(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})', '??y'],
];

/** A day found in a text. */
export interface WrittenDay {
  /** `YYYY-MM-DD`; undefined if it can be read in two ways, does not exist, or has a year of another calendar. */
  day: string | undefined;
}

/**
 * Reads a day as the share pages write it in their eleven languages: in words or numbers, the year first or last. A
 * timestamp (`2019-05-14T14:09:27+00:00`) gives its day in UTC.
 *
 * @returns `YYYY-MM-DD`; undefined if the text is not a day, or not for certain
 */
export const parseDay = (text: unknown): string | undefined => readDay(text)?.day;

/**
 * Finds a day in a text: the whole text, or its start or end.
 *
 * @returns undefined if no form of a day is there. If the form can be read in two ways, such as `03/04/2020`, or has a
 *   year of another calendar, such as 2563, the result has no `day`.
 */
export function readDay(text: unknown, place: 'whole' | 'start' | 'end' = 'whole'): WrittenDay | undefined {
  if (typeof text !== 'string') return undefined;
  // JavaScript rejects a leap second, so it becomes the second before, on the same day.
  const written = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/(T\d\d:\d\d):60/, '$1:59');
  const stamp = place === 'whole' ? stampIn(written) : undefined;
  if (stamp) return stamp;
  for (const [form, parts] of PATTERNS[place]) {
    const values = form.exec(written)?.slice(1);
    const read = values && dayOf(values, parts);
    if (read) return read;
  }
  return undefined;
}

const compiled = (before: string, after: string) =>
  FORMS.map(([form, parts]) => [new RegExp(`${before}${form}${after}`, 'iu'), parts] as const);
const PATTERNS = /* @__PURE__ */ (() => ({
  whole: compiled('^', '$'),
  start: compiled('^', '(?![\\p{L}\\d])'),
  end: compiled('(?<![\\p{L}\\d./-])', '$'),
}))();

function stampIn(written: string): WrittenDay | undefined {
  const [stamp, date] = /^(\d{4}-\d\d-\d\d)T[\d:.]+/.exec(written) ?? [];
  if (!stamp || !parseDay(date)) return undefined;
  // A timestamp without a time zone counts as UTC, wherever the person is.
  return { day: plausible(new Date(stamp === written ? `${written}Z` : written)) };
}

/** The day in captured values; undefined if a word is not a month, so that this was not a day after all. */
function dayOf(values: readonly string[], parts: string): WrittenDay | undefined {
  const [first = '', second = ''] = values;
  if (parts === '??y') {
    const year = values[2];
    const ways = [day(year, Number(second), first), day(year, Number(first), second)];
    const [one, ...others] = [...new Set(ways.filter(Boolean))];
    return { day: others.length ? undefined : one };
  }
  const of = (part: string) => values[parts.indexOf(part)] ?? '';
  const month = /^\d/.test(of('m')) ? Number(of('m')) : MONTHS.findIndex((name) => name.test(of('m'))) + 1;
  return month ? { day: day(of('y'), month, of('d')) } : undefined;
}

function day(year: string | undefined, monthNumber: number, dayNumber: string | undefined): string | undefined {
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(dayNumber)));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(dayNumber);
  return exists && date.getUTCFullYear() === Number(year) ? plausible(date) : undefined;
}

/**
 * The day, if its year is plausible. Programs write the year 1 if they do not know the day; years above 2100 are of the
 * Buddhist calendar, and years before 1970 of the Hijri or Persian calendar.
 */
function plausible(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Whether a text looks like a day but is not certain to be one: it can be read in two ways, or its numbers look like a
 * day in another calendar or language.
 */
export function isUnsureDay(text: unknown): boolean {
  const read = readDay(text, 'end');
  return typeof text === 'string' && (read ? !read.day : LIKE_A_DAY.test(text.trim()));
}

/** Two or three numbers with little between them, and hardly anything around them. */
const LIKE_A_DAY = /^\P{Nd}{0,6}\p{Nd}{1,4}\P{Nd}{1,16}\p{Nd}{1,4}(?:\P{Nd}{1,6}\p{Nd}{1,4})?\P{Nd}{0,8}$/u;
