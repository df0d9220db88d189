/** Values that have the right form and are still not sure to be the ones: they are asked for, never taken. */
import { describe, expect, it } from 'vitest';
import { readsOf } from './pasted-told';

/** How an ID and a code may stand together. */
const PLACES: [string, (code: string) => string][] = [
  ['behind its label', (code) => `Transcript ID: 1230422\nAccess Code: ${code}`],
  ['in a table', (code) => `| Transcript ID | Access Code |\n|---|---|\n| 1230422 | ${code} |`],
  ['in a sheet', (code) => `Transcript ID\tAccess Code\n1230422\t${code}`],
  ['below both labels', (code) => `Transcript ID\nAccess Code\n1230422\n${code}`],
  ['in columns of one space', (code) => `Transcript ID Access Code\n1230422 ${code}`],
  ['behind both labels', (code) => `Transcript ID / Access Code: 1230422 / ${code}`],
];

describe.each(PLACES)('an access code %s', (_, written) => {
  it.each([
    'Pending',
    'Ausstehend',
    'AZ-103',
    '2019-05-14',
    'vertraulich',
    'requested',
    'probably',
    'YourCode',
    'my_password',
  ])('is not a word that stands in for a missing one: %s', (word) => {
    const { certain, ask } = readsOf(written(word));
    expect([...certain, ...ask]).toEqual(['1230422 -']);
  });

  it.each(['Confidentiel', 'Riservato', 'Expired', 'Active', '2019', '+15550100', '#Larch2020', '*Larch2020'])(
    'is left to the person if it may be something else or incomplete: %s',
    (word) => {
      const { certain, ask } = readsOf(written(word));
      expect(certain.filter((read) => read !== '1230422 -')).toEqual([]);
      expect(ask.join()).not.toMatch(/ Larch2020$/);
    },
  );

  it.each(['Larch2020', 'larchtree', 'Larch&2020', 'LarchTree', '@larch20', 'Larch2020#', '12345678'])(
    'is certain if nothing speaks against it: %s',
    (code) => {
      expect(readsOf(written(code))).toEqual({ certain: [`1230422 ${code}`], ask: [] });
    },
  );
});

describe('a code that begins with a sign', () => {
  it.each(['#', '*', '_', '-'])('is left to the person, sign included: %s', (sign) => {
    expect(readsOf(`Transcript ID: 1230422\nAccess Code: ${sign}Larch2020`)).toEqual({
      certain: [],
      ask: [`1230422 ${sign}Larch2020`],
    });
  });

  it.each([
    'Transcript ID: *1230422*\nAccess Code: *Larch2020*',
    '*Transcript ID:*1230422\n*Access Code:*Larch2020',
    'Transcript ID:-1230422\nAccess Code:-Larch2020',
    'Transcript ID #1230422\nAccess Code #Larch2020',
    'Transcript ID: #1230422\nAccess Code: #Larch2020',
    'Transcript ID: ____1230422____\nAccess Code: ____Larch2020____',
  ])('is told apart from markup and list signs: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('a value with another one beside it', () => {
  it.each([
    'Larch2020 or Birch2020',
    'Larch2019 → Larch2020',
    'Larch2019 -> Larch2020',
    'Larch2019 (old), Larch2020 (new)',
    'was Larch2019, now Larch2020',
    'Larch2019 (expired)',
    'Larch2019 (Beispiel)',
    'Larch2020 (or Birch2020)',
    'Larch2019 - doesn’t work any more',
    'Larch2019 (no longer valid)',
    'Larch2019 – funktioniert nicht',
    'Larch-\n2020',
    'Larch2020?',
  ])('is left to the person: %j', (code) => {
    expect(readsOf(`Transcript ID: 1230422\nAccess Code: ${code}\n`).certain).toEqual([]);
  });

  it.each(['1230422 or 1230423', '1230421 → 1230422', '1230421 (old)', 'was 1230421', '1230422?', '1230\n422', '2019'])(
    'is left to the person if it is an ID, too: %j',
    (id) => {
      expect(readsOf(`Transcript ID: ${id}\nAccess Code: Larch2020`).certain).toEqual([]);
    },
  );

  it.each(['(8 characters)', '(case sensitive)', '- case sensitive', 'valid for one year', '(alternating case)'])(
    'is certain if what follows is not another value: %s',
    (remark) => {
      const text = `Transcript ID: 1230422\nAccess Code: Larch2020 ${remark}`;
      expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
    },
  );
});

it.each([
  'Example:\nTranscript ID: 1230422\nAccess Code: Larch2020',
  'For example, Transcript ID: 1230422, Access Code: Larch2020',
  'You write it in one line, e.g. Transcript ID: 1230422 / Access Code: Larch2020',
  'Beispiel: Transkript-ID: 1230422, Zugangscode: Larch2020',
  'Ejemplo:\nTranscript ID: 1230422\nAccess Code: Larch2020',
  '例：成績証明書 ID: 1230422、アクセス コード: Larch2020',
  'Old access code: Larch2020\nTranscript ID: 1230422',
  'Transkript-ID: 1230422\nAlter Zugangscode: Larch2020',
])('an example or a former code is left to the person: %j', (text) => {
  expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
});

it.each(['Avery Example:\n', 'avery@mail.example:\n', 'My old '])('other words are no example: %j', (words) => {
  expect(readsOf(`${words}Transcript ID: 1230422\nAccess Code: Larch2020`).certain).toEqual(['1230422 Larch2020']);
});

it.each([
  'Transcript ID\nAccess Code\nTranscript Viewing Page\n12203 Albany',
  'Transcript ID:\nAccess Code:\n12203 Albany, NY',
  'Transcript ID\nAccess Code\n2019\n2020',
  'Transcript ID:\n2019',
])('the lines below an empty form are not its values: %j', (text) => {
  expect(readsOf(text).certain).toEqual([]);
});

it('the next word of a sentence is never taken as certain', () => {
  expect(readsOf('My transcript ID and access code 1230422 and larchtree').certain).toEqual([]);
});

it.each([
  ['123O422', '1230422'],
  ['l23O422', '1230422'],
  ['12304Z2', undefined],
  ['OOOOOl2', undefined],
])('an ID with letters that look like digits, as read from a picture, is proposed as digits: %s', (seen, meant) => {
  const { certain, ask } = readsOf(`Transcript ID: ${seen}\nAccess Code: Larch2020`);
  expect({ certain, ask }).toEqual({ certain: [], ask: [`${meant ?? '-'} Larch2020`] });
});
