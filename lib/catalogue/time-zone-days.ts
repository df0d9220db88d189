/** Evidence gives days as in UTC, which can be the day before or after the one on the exam's own clock. */
export const TIME_ZONE_DAYS = 1;

/**
 * A day so many days later; earlier where they are less than none.
 *
 * @param day `YYYY-MM-DD`
 */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
