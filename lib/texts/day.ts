/**
 * Formats a day for readers of a language, such as "May 14, 2019", or a month, such as "June 2019".
 *
 * @param day `YYYY-MM-DD`, a day in UTC; some sources give only the month, `YYYY-MM`
 */
export const formatDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    ...(day.length > 'YYYY-MM'.length ? { dateStyle: 'medium' } : { year: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  }).format(new Date(day));

/**
 * Formats the day of a moment in the person's own time zone.
 *
 * @param moment ISO 8601
 */
export const dayOf = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(moment));

/**
 * Formats the day of a moment where there is little room: without the year if it is the current one.
 *
 * @param moment ISO 8601, or `YYYY-MM-DD` for a day in the person's own time zone
 */
export function shortDay(moment: string, language: string): string {
  // JavaScript would read a day without a time as UTC.
  const date = new Date(moment.length > 'YYYY-MM-DD'.length ? moment : `${moment}T00:00:00`);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date);
}

/**
 * Formats the time of a moment in the person's own time zone, with its day if that is not today.
 *
 * @param moment ISO 8601
 */
export function timeOf(moment: string, language: string): string {
  const date = new Date(moment);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(
    date,
  );
}
