import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDay, readDay } from '../../../lib/evidence/words/days';

/** The languages of the pages that we read; the languages of the interface have nothing to do with them. */
const PAGE_LANGUAGES = ['en', 'en-GB', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'];

afterEach(() => vi.unstubAllEnvs());

describe('reads', () => {
  it.each([
    ['2019-05-14', '2019-05-14'],
    ['2019-05-14T14:09:27+00:00', '2019-05-14'],
    ['2019-05-14T14:09:27Z', '2019-05-14'],
    ['2019-05-14T14:09:27.123Z', '2019-05-14'],
    ['2019-05-14 14:09:27', '2019-05-14'],
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
    ['05/14/2019', '2019-05-14'],
    ['14/05/2019', '2019-05-14'],
    ['05/05/2019', '2019-05-05'],
    ['03.04.2020', '2020-04-03'],
    ['2019/5/14', '2019-05-14'],
    ['2019. 5. 14.', '2019-05-14'],
    ['2019년 5월 14일', '2019-05-14'],
    ['14th May 2019', '2019-05-14'],
    ['1er mai 2019', '2019-05-01'],
    ['1º de maio de 2019', '2019-05-01'],
    ['14 de mayo del 2019', '2019-05-14'],
    ['14 мая 2019 г.', '2019-05-14'],
    ['14 мая 2019 года', '2019-05-14'],
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

describe('dates as this platform formats them', () => {
  const styles = [
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    { year: 'numeric', month: 'numeric', day: 'numeric' },
  ] as const;
  it.each(PAGE_LANGUAGES)('in %s are read in every month and style, unless day and month are ambiguous', (language) => {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        for (const number of [1, 8, 14, 28]) {
          const date = new Date(Date.UTC(2019, month, number));
          const iso = date.toISOString().slice(0, 10);
          const written = format.format(date);
          const isUnsure = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(written) && number <= 12 && number !== month + 1;
          expect([written, readDay(written)]).toEqual([written, { day: isUnsure ? undefined : iso }]);
        }
      }
    }
  });
});

it.each([
  ['Passed on 14 May 2019', 'end', '2019-05-14'],
  ['Bestanden am: 14.05.2019', 'end', '2019-05-14'],
  ['合格日2019年5月14日', 'end', undefined],
  ['14 May 2019 (UTC)', 'start', '2019-05-14'],
  ['Sep 14, 20191', 'start', undefined],
] as const)('in %j, the date at the %s is read as %s', (text, place, day) => {
  expect(readDay(text, place)?.day).toBe(day);
});

it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'])(
  'reads the same day in the time zone %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const written = [
      '2019-05-14',
      '2019-05-14T23:30:00',
      '2019-05-14T00:30:00',
      'May 14, 2019',
      '2019-05-14T00:00:00Z',
    ];
    expect(written.map(parseDay)).toEqual(written.map(() => '2019-05-14'));
  },
);

describe('does not read as a date', () => {
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
    '03/04/2020',
    '4-3-2020',
    '14/05/19',
    '31/31/2019',
    '14/05/2562',
    '2562-05-14',
    '14 May 2562',
    '14 พ.ค. 2562',
    '1440/09/09',
    '9 Ramadan 1440',
    '1398/02/24',
    '令和元年5月14日',
    '令和2年5月14日',
    '民國108年5月14日',
    '9999-12-31',
    'Foo 14, 2019',
    '14 Mai 20190',
    'February 30, 2019',
    '2019-05-14 and more',
    'expired 2019-05-14',
  ])('%j', (written) => {
    expect(parseDay(written)).toBeUndefined();
  });

  it.each([undefined, null, 1557842967000, {}, [], new Date(0)])('%j, which is not a string', (value) => {
    expect(parseDay(value)).toBeUndefined();
  });
});

it('yields a real calendar day or nothing for any text', () => {
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
