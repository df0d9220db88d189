/** A calendar program's parser reads back any text that we write. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarText } from '../../../lib/channels/calendar';
import { anyText } from './any-text';

const DAY: CalendarDay = {
  id: 'follow-up-first',
  day: '2026-06-02',
  summary: 'Follow up',
  description: 'Sent on May 12.',
  ringsAt: 9,
  now: new Date('2026-05-12T08:00:01.234Z'),
};
const read = (text: string) => {
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no event.');
  return new ICAL.Event(component);
};
const bytes = (text: string) => Buffer.byteLength(text);

/** How text must arrive: each line break is one character, and tab is the only control character a calendar allows. */
const asWritten = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');

it('any text comes back unchanged, each in its own property', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (id, summary, description) => {
      const event = read(calendarText({ ...DAY, id, summary, description }));
      expect(event.summary).toBe(asWritten(summary));
      expect(event.description).toBe(asWritten(description));
      expect(event.uid).toBe(`${asWritten(id)}@credit-courier`);
      expect(event.startDate.toString()).toBe('2026-06-02');
      expect(event.component.getAllProperties()).toHaveLength(9);
      expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

describe('a line', () => {
  it.each([
    ['letters of one byte', 'a'],
    ['of two', 'é'],
    ['of three', '申'],
    ['of four', '😀'],
  ])('has at most 75 bytes: %s', (_, sign) => {
    const summary = sign.repeat(200);
    const text = calendarText({ ...DAY, summary });
    const lines = text.split('\r\n');
    expect(lines.filter((line) => bytes(line) > 75)).toEqual([]);
    // Lines are also filled up: in a folded line, there is no room for another character.
    const [first = '', second = ''] = lines.slice(lines.findIndex((line) => line.startsWith('SUMMARY')));
    for (const line of [first, second]) expect(bytes(line)).toBeGreaterThan(75 - bytes(sign));
    expect(read(text).summary).toBe(summary);
  });

  it('ends with CRLF, even the last one', () => {
    const text = calendarText(DAY);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

it('an event does not mark the day as busy, neither in other calendars nor in Outlook', () => {
  const { component } = read(calendarText(DAY));
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(component.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe('FREE');
});

it('an event is stamped with the time at which it was written, to the second', () => {
  expect(calendarText(DAY)).toContain('\r\nDTSTAMP:20260512T080001Z\r\n');
});
