const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';

/**
 * Reads a day as the share pages write it.
 *
 * Forms: ISO 8601 with or without a time (`2019-05-14T14:09:27+00:00`), `May 14, 2019`, `14 May 2019`,
 * `2019 年 5 月 14 日`.
 *
 * @returns `YYYY-MM-DD`, for a time stamp the day as in UTC; undefined where the text is not such a day
 */
export function parseDay(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  // A leap second is the last of its day; programs know none.
  const written = text.trim().replace(/(T\d\d:\d\d):60/, '$1:59');
  const [stamp, date] = /^(\d{4}-\d\d-\d\d)T[\d:.]+/.exec(written) ?? [];
  if (stamp && !parseDay(date)) return undefined;
  // A time stamp without a zone is in UTC too, wherever the person is.
  if (stamp) return plausible(new Date(stamp === written ? `${written}Z` : written));
  const numbers = /^(\d{4})\s*[-年]\s*(\d{1,2})\s*[-月]\s*(\d{1,2})\s*日?$/.exec(written);
  if (numbers) return day(numbers[1], Number(numbers[2]), numbers[3]);
  const monthFirst = /^(\p{L}{3})\p{L}*\.? (\d{1,2}),? (\d{4})$/u.exec(written);
  if (monthFirst) return day(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2}) (\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(written);
  if (dayFirst) return day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  return undefined;
}

const month = (name = '') => (MONTHS.indexOf(name.toLowerCase()) + 4) / 4;

function day(year: string | undefined, monthNumber: number, dayNumber: string | undefined): string | undefined {
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(dayNumber)));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(dayNumber);
  return exists && date.getUTCFullYear() === Number(year) ? plausible(date) : undefined;
}

/** Programs write the year 1 where they know no day. */
function plausible(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
