/** A whole day to put into a calendar. */
export interface CalendarDay {
  /** By which a calendar knows the event again: a later file takes the place of an earlier one. */
  id: string;
  /** `YYYY-MM-DD`, the same day in every time zone. */
  day: string;
  summary: string;
  description: string;
  /** Hours after midnight, where the person is, at which the calendar rings. */
  ringsAt: number;
  /** When the file is written. */
  now: Date;
}

/**
 * A calendar file (iCalendar, RFC 5545) with one event and an alarm.
 *
 * @param day any text; signs that a calendar may not hold are left out
 */
export function calendarText({ id, day, summary, description, ringsAt, now }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//credit-courier//credit-courier//EN',
    'BEGIN:VEVENT',
    `UID:${asText(`${id}@credit-courier`)}`,
    // Greater in every later file. Minutes, since it has to fit into 32 bits.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    // Without an end it lasts this one day.
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    // Outlook would show it from midnight to midnight.
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    // Otherwise the person is busy all that day (section 3.8.2.7), to everybody who asks for a meeting.
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    `SUMMARY:${asText(summary)}`,
    `DESCRIPTION:${asText(description)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:PT${ringsAt}H`,
    `DESCRIPTION:${asText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Section 3.3.11: breaks become `\n`, and what separates values is escaped. */
const asText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Section 3.1: a line has at most 75 bytes; the rest of it goes on after a space, and no sign is cut in two. */
function folded(line: string): string {
  let text = '';
  let room = LINE;
  for (const sign of line) {
    const bytes = utf8.encode(sign).length;
    if (bytes > room) {
      text += '\r\n ';
      room = LINE - 1;
    }
    text += sign;
    room -= bytes;
  }
  return text;
}
const LINE = 75;
const utf8 = new TextEncoder();
