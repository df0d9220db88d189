import { describe, expect, it } from 'vitest';
import { followUpOf } from '../../../lib/request/follow-up';
import { moment, typed } from '../../../lib/request/shapes';
import { dayOf } from '../../../lib/texts/day';

describe('a moment', () => {
  it.each([
    '1970-01-01T00:00:00.000Z',
    '2026-05-12T08:00:00.000Z',
    '2028-02-29T23:59:59.999Z',
    '8999-12-31T23:59:59.999Z',
  ])('%s is accepted, and can be counted from and put into words', (text) => {
    expect(moment.parse(text)).toBe(text);
    expect(followUpOf([{ event: 'sent', at: text }], 90, new Date(text))?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dayOf(text, 'en')).toMatch(/\d{4}$/);
  });

  it.each([
    '2026-99-99T99:99:99.999Z',
    '2026-02-30T08:00:00.000Z',
    '2027-02-29T08:00:00.000Z',
    '2026-05-12T24:00:00.000Z',
    '2026-05-12T08:60:00.000Z',
    '0001-01-01T00:00:00.000Z',
    '0999-02-03T12:00:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '9999-12-31T00:00:00.000Z',
    '+012026-05-12T08:00:00.000Z',
    '2026-05-12T08:00:00Z',
    '2026-05-12T08:00:00.000+02:00',
    '2026-05-12',
    ' 2026-05-12T08:00:00.000Z',
    '2026-05-12T08:00:00.000Z\n',
    'May 12, 2026',
    '',
    0,
    null,
  ])('%j is refused', (text) => {
    expect(moment.safeParse(text).success).toBe(false);
  });
});

it('a typed text is limited to its maximum length', () => {
  expect(typed(3).safeParse('abc').success).toBe(true);
  expect(typed(3).safeParse('abcd').success).toBe(false);
  expect(typed(3).safeParse(3).success).toBe(false);
});
