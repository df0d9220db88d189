import { expect, it } from 'vitest';
import { dayWritten, writtenDay } from '../../../lib/application/written-day';

it('writes a date in the form’s format', () => {
  expect(writtenDay('2026-01-05')).toBe('01/05/2026');
  expect(writtenDay('2026-01-05', 'm/d/yy')).toBe('1/5/26');
  expect(writtenDay('2026-01-05', 'MM/YYYY')).toBe('01/2026');
});

it.each([
  ['12/05/2026', 'mm/dd/yyyy', '2026-12-05'],
  ['12/05/2026', 'dd/mm/yyyy', '2026-05-12'],
  ['28/11/2026', 'mm/dd/yyyy', '2026-11-28'],
  ['5.12.26', 'd.m.yy', '2026-12-05'],
  ['2026-12-05', 'dd/mm/yyyy', '2026-12-05'],
  ['12052026', 'mmddyyyy', '2026-12-05'],
  ['120526', 'mmddyy', '2026-12-05'],
  ['December 5, 2026', undefined, '2026-12-05'],
  ['5 Dec 2026', undefined, '2026-12-05'],
])('reads “%s” by %s', (text, pattern, day) => {
  expect(dayWritten(text, pattern)).toBe(day);
});

it.each(['', 'soon', '2026', '13/14/2026', '11/2026', '00/00/2026', 'May', 'Spring 2026', '1205'])(
  'reads no date from “%s”',
  (text) => {
    expect(dayWritten(text)).toBeUndefined();
  },
);
