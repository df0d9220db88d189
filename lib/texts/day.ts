/**
 * Writes a day as people of a language read it, such as "May 14, 2019".
 *
 * @param day `YYYY-MM-DD`, a day as in UTC
 */
export const formatDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/**
 * Writes the day of a moment, as in the person's own time zone.
 *
 * @param moment ISO 8601
 */
export const dayOf = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(moment));
