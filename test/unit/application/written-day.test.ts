import { expect, it } from 'vitest';
import { dayWritten, writtenDay } from '../../../lib/application/written-day';

it('writes a date in the form’s format', () => {
  expect(writtenDay('2026-01-05')).toBe('01/05/2026');
  expect(writtenDay('2026-01-05', 'm/d/yy')).toBe('1/5/26');
  expect(writtenDay('2026-01-05', 'MM/YYYY')).toBe('01/2026');
});

it.each([
  ['d-mmm-yyyy', '5-Jan-2026'],
  ['dd-MMM-yy', '05-Jan-26'],
  ['mmm-yy', 'Jan-26'],
  ['mmmm d, yyyy', 'January 5, 2026'],
  ['ddd, mmm d, yyyy', 'Mon, Jan 5, 2026'],
  ['dddd, mmmm dd, yyyy', 'Monday, January 05, 2026'],
])('writes months and weekdays as words where the form wants them: %s', (pattern, written) => {
  expect(writtenDay('2026-01-05', pattern)).toBe(written);
});

it.each(['d-mmm-yyyy', 'd-mmm-yy', 'mmmm d, yyyy', 'mmmm d, yy', 'yy-mmm-dd', 'ddd mm/dd/yyyy', 'dddd, mmmm dd, yyyy'])(
  'reads back the date that it has written: %s',
  (pattern) => {
    for (const day of ['2005-05-05', '2026-03-01', '2026-09-30', '2026-05-17']) {
      expect(dayWritten(writtenDay(day, pattern), pattern)).toBe(day);
    }
  },
);

it.each([
  ['12/05/2026', 'mm/dd/yyyy', '2026-12-05'],
  ['12/05/2026', 'dd/mm/yyyy', '2026-05-12'],
  ['28/11/2026', 'mm/dd/yyyy', '2026-11-28'],
  ['5.12.26', 'd.m.yy', '2026-12-05'],
  ['2026-12-05', 'dd/mm/yyyy', '2026-12-05'],
  ['12052026', 'mmddyyyy', '2026-12-05'],
  ['120526', 'mmddyy', '2026-12-05'],
  ['05/14/99', undefined, '1999-05-14'],
  ['02/29/2024', undefined, '2024-02-29'],
  ['December 5, 2026', undefined, '2026-12-05'],
  ['5 Dec 2026', undefined, '2026-12-05'],
])('reads “%s” by %s', (text, pattern, day) => {
  expect(dayWritten(text, pattern)).toBe(day);
});

it.each([
  '',
  'soon',
  '2026',
  '13/14/2026',
  '11/2026',
  '00/00/2026',
  '02/29/2026',
  '04/31/2026',
  'February 30, 2026',
  'May',
  'Spring 2026',
  '1205',
  'Nov 26',
  'Sat 11/28',
])('reads no date from “%s”', (text) => {
  expect(dayWritten(text)).toBeUndefined();
});
