/**
 * How far a day in the evidence may be off: it is a day in UTC, which can be the day before or after the one where the
 * exam was taken.
 */
export const TIME_ZONE_DAYS = 1;

/**
 * The day a number of days later, or earlier if the number is negative.
 *
 * @param day `YYYY-MM-DD`
 */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
