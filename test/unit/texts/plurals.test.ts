import { describe, expect, it } from 'vitest';
import type { TextKey } from '../../../lib/texts/dictionary';
import { english } from '../../../lib/texts/english';
import { LANGUAGES, type Language } from '../../../lib/texts/languages';
import { translator } from '../../../lib/texts/translate';
import { loadDictionary } from './load-dictionary';

const COUNTED = (Object.keys(english) as TextKey[]).filter((key) => typeof english[key] !== 'string');

/** Some forms are the same when the number follows a colon, or a word that it does not govern. */
const UNGOVERNED: ReadonlySet<TextKey> = new Set([
  'data.exported.left-out',
  'data.import.already',
  'data.requests',
  'exams.more-chips',
  'head.to-fix',
]);

describe('in Russian', async () => {
  const t = translator(await loadDictionary('ru'), 'ru');

  it.each([
    [1, 'Нет уже 1 рабочий день'],
    [2, 'Нет уже 2 рабочих дня'],
    [5, 'Нет уже 5 рабочих дней'],
    [11, 'Нет уже 11 рабочих дней'],
    [21, 'Нет уже 21 рабочий день'],
    [101, 'Нет уже 101 рабочий день'],
  ])('%i working days have the form that goes with the number', (count, text) => {
    expect(t('step.value.answer-due', { count })).toBe(text);
  });

  // The word after or before the number, in each of the six numbers that trip up a Russian reader.
  it.each(COUNTED)('%s has one form for 1, 21 and 101, another for 2, and another for 5 and 11', (key) => {
    const [one, two, five, eleven, twentyOne, hundredAndOne] = [1, 2, 5, 11, 21, 101].map((count) =>
      t(key, { count }).replace(new RegExp(`(?<!\\d)${count}(?!\\d)`), '#'),
    );
    expect([twentyOne, hundredAndOne]).toEqual([one, one]);
    expect(eleven).toBe(five);
    expect(new Set([one, two, five]).size).toBeGreaterThan(UNGOVERNED.has(key) ? 0 : 1);
  });

  it('no text in the form “one” says that there is only one', () => {
    const ones = COUNTED.map((key) => t(key, { count: 21 }));
    expect(ones.filter((text) => /этот PDF|эту заявку|эта заявка|с ней|с ним/i.test(text))).toEqual([]);
  });
});

it.each(Object.keys(LANGUAGES) as Language[])('%s has the number in every form of a counted text', async (language) => {
  const t = translator(await loadDictionary(language), language);
  const without = COUNTED.flatMap((key) =>
    [0, 1, 2, 5, 11, 21, 101]
      .map((count) => [key, count, t(key, { count })] as const)
      .filter(([, count, text]) => !text.includes(String(count)))
      .map(([, count, text]) => `${key}, ${count}: ${text}`),
  );
  expect(without).toEqual([]);
});
