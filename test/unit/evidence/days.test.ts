import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../lib/evidence/days';

afterEach(() => vi.unstubAllEnvs());

describe('reads', () => {
  it.each([
    ['2019-05-14', '2019-05-14'],
    ['2019-05-14T14:09:27+00:00', '2019-05-14'],
    ['2019-05-14T14:09:27Z', '2019-05-14'],
    ['2019-05-14T14:09:27.123Z', '2019-05-14'],
    ['2019-05-14T23:30:00-05:00', '2019-05-15'],
    ['2019-05-14T01:00:00+09:00', '2019-05-13'],
    ['May 14, 2019', '2019-05-14'],
    ['May 14 2019', '2019-05-14'],
    ['Sept. 4, 2019', '2019-09-04'],
    ['14 May 2019', '2019-05-14'],
    ['  4 december 2019 ', '2019-12-04'],
    ['2019年5月14日', '2019-05-14'],
    ['2019 年 5 月 14 日', '2019-05-14'],
    ['2020-02-29', '2020-02-29'],
  ])('%s as %s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });

  it('every day in every form', () => {
    const day = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split('-').map(Number);
        const options = { timeZone: 'UTC', year: 'numeric', day: 'numeric' } as const;
        const forms = [
          iso,
          date.toISOString(),
          date.toLocaleDateString('en-US', { ...options, month: 'long' }),
          date.toLocaleDateString('en-US', { ...options, month: 'short' }),
          date.toLocaleDateString('en-GB', { ...options, month: 'long' }),
          `${year}-${month}-${number}`,
          `${year}年${month}月${number}日`,
        ];
        expect(forms.map(parseDay)).toEqual(forms.map(() => iso));
      }),
    );
  });
});

it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])('reads the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const written = ['2019-05-14', '2019-05-14T23:30:00', '2019-05-14T00:30:00', 'May 14, 2019', '2019-05-14T00:00:00Z'];
  expect(written.map(parseDay)).toEqual(written.map(() => '2019-05-14'));
});

describe('does not read', () => {
  it.each([
    '',
    '2019',
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019-02-30T10:00:00Z',
    '2019-05-14T25:00:00Z',
    '2019-05-14Tx',
    '0001-01-01T00:00:00+00:00',
    '0000-01-01T00:00:00+05:00',
    '0019-05-14',
    '05/14/2019',
    'Foo 14, 2019',
    '14 Mai 20190',
    'February 30, 2019',
    '2019-05-14 and more',
    'expired 2019-05-14',
  ])('%j', (written) => {
    expect(parseDay(written)).toBeUndefined();
  });

  it.each([undefined, null, 1557842967000, {}, [], new Date(0)])('%j', (value) => {
    expect(parseDay(value)).toBeUndefined();
  });
});

it('gives a day of the calendar or nothing, for any text', () => {
  const part = fc.constantFrom(
    '2019',
    '05',
    '14',
    '-',
    'T',
    ':',
    'Z',
    '+',
    ' ',
    'May',
    '年',
    '月',
    '日',
    '0',
    '9',
    ',',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (written) => {
        const day = parseDay(written);
        if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(day ?? '2019-05-14').toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
    { numRuns: 2000 },
  );
});
