/** The file of a contact or an event: vCard or iCalendar. */
const CARD = /^BEGIN:V(?:CARD|CALENDAR|EVENT|TODO|JOURNAL|NOTE)/im;

/** A text without what such a file adds: long lines are broken, and go on after a space; breaks are written `\n`. */
export const withoutFolds = (text: string) =>
  CARD.test(text) ? text.replace(/\n[ \t]/g, '').replace(/\\n/gi, '\n') : text;
