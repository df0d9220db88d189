/** An all-day event for a calendar. */
export interface CalendarDay {
  /** Identifies the event, so that a later file replaces an earlier one. */
  id: string;
  /** `YYYY-MM-DD`, the same day in every time zone. */
  day: string;
  summary: string;
  description: string;
  /** When the calendar alerts the person, in hours after midnight local time. */
  ringsAt: number;
  /** When the file is written. */
  now: Date;
}

/**
 * A calendar file (iCalendar, RFC 5545) with one event and an alarm. Texts may contain anything; characters that are
 * not allowed in a calendar are removed.
 */
export function calendarText({ id, day, summary, description, ringsAt, now }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//credit-courier//credit-courier//EN',
    'BEGIN:VEVENT',
    `UID:${asText(`${id}@credit-courier`)}`,
    // Must increase with every file. In minutes, because it has to fit into 32 bits.
    `SEQUENCE:${Math.floor(now.getTime() / 60_000)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    // Without an end date, the event lasts one day.
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    // Otherwise, Outlook shows it as lasting from midnight to midnight.
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

/** Section 3.3.11: line breaks become `\n`, and characters that separate values are escaped. */
const asText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Section 3.1: a line has at most 75 bytes and continues on the next line after a space; no character is split. */
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
