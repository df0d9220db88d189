// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { placeOf, VALUES } from '../../../lib/texts/context';
import { english } from '../../../lib/texts/english';
import { LANGUAGES, type Language } from '../../../lib/texts/languages';
import { changedSince, columnsOf, formsOf, review, upToDate } from '../../../scripts/texts/review';
import { loadDictionary } from './load-dictionary';

const keys = Object.keys(english);

it('of every text it is known where it is shown', () => {
  expect(keys.filter((key) => !placeOf(key))).toEqual([]);
});

it('of every value it is known what it can be', () => {
  const named = Object.values(english).flatMap((entry) =>
    formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  expect([...new Set(named)].filter((name) => !VALUES[name ?? ''])).toEqual([]);
});

it.each(Object.keys(LANGUAGES) as Language[])('no text of %s is longer than its room', async (language) => {
  const rows = review(english, await loadDictionary(language), new Set());
  const long = rows.filter(({ todo }) => todo.includes('longer than its room'));
  expect(long.map(({ key, text, place }) => `${key} (${place.room}): ${JSON.stringify(text)}`)).toEqual([]);
});

describe('what a translator is told', () => {
  const texts = { 'paste.add': 'Add', 'button.hide': 'Hide', 'exams.remove': 'Remove {code}' };
  const todo = (german: Record<string, string>, changed: string[] = []) =>
    Object.fromEntries(review(texts, german, new Set(changed)).map((row) => [row.key, row.todo]));

  it('stands in the order of the screen, with what the values can be', () => {
    const rows = review(texts, {}, new Set());
    expect(rows.map(({ key }) => key)).toEqual(['button.hide', 'paste.add', 'exams.remove']);
    expect(rows[2]?.values).toEqual(['{code} = the code of an exam: AZ-103']);
  });

  it('is what is missing, too long, equal to English, or changed in English since', () => {
    expect(todo({ 'button.hide': 'Diese Schaltfläche ausblenden', 'paste.add': 'Add' }, ['paste.add'])).toEqual({
      'button.hide': ['longer than its room'],
      'paste.add': ['equal to English', 'changed in English since'],
      'exams.remove': ['missing'],
    });
  });

  it('is nothing where all is well', () => {
    const german = { 'button.hide': 'Ausblenden', 'paste.add': 'Hinzufügen', 'exams.remove': '{code} entfernen' };
    expect(Object.values(todo(german)).flat()).toEqual([]);
  });

  it('counts a sign of Chinese as two columns', () => {
    expect([columnsOf('隐藏'), columnsOf('Hide'), columnsOf('숨기기')]).toEqual([4, 4, 6]);
  });
});

describe('what changed in English', () => {
  const before = { a: 'One', b: 'Two' };
  const none = { signs: {}, behind: {} };
  const begun = upToDate(none, before, ['de', 'fr']);

  it('is nothing for those who are up to date', () => {
    expect([...changedSince(begun, before, 'de')]).toEqual([]);
  });

  it('is told until the language is said to be up to date, and to the others still', () => {
    const now = { ...before, b: 'Too', c: 'New' };
    expect([...changedSince(begun, now, 'de')]).toEqual(['b']);
    const done = upToDate(begun, now, ['fr']);
    expect([...changedSince(done, now, 'de')]).toEqual([]);
    expect([...changedSince(done, now, 'fr')]).toEqual(['b']);
  });
});
