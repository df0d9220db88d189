// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { PLACES, placeOf, VALUES } from '../../../lib/texts/context';
import { english } from '../../../lib/texts/english';
import { LANGUAGES, type Language } from '../../../lib/texts/languages';
import { inOrder } from '../../../scripts/texts/in-order';
import { changedSince, columnsOf, formsOf, review, upToDate } from '../../../scripts/texts/review';
import { table } from '../../../scripts/texts/table';
import { loadDictionary } from './load-dictionary';

const keys = Object.keys(english);

it('every text has a known place where it is shown', () => {
  expect(keys.filter((key) => !placeOf(key))).toEqual([]);
});

it('every place has texts', () => {
  const used = new Set(keys.map(placeOf));
  expect(PLACES.filter((place) => !used.has(place)).map((place) => place.keys)).toEqual([]);
});

it('every placeholder has a description of what it can be', () => {
  const named = Object.values(english).flatMap((entry) =>
    formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  expect([...new Set(named)].filter((name) => !VALUES[name ?? ''])).toEqual([]);
});

it.each(Object.keys(LANGUAGES) as Language[])('no text of %s is longer than its space', async (language) => {
  const rows = review(english, await loadDictionary(language), new Set());
  const long = rows.filter(({ todo }) => todo.includes('longer than its room'));
  expect(long.map(({ key, text, place }) => `${key} (${place.room}): ${JSON.stringify(text)}`)).toEqual([]);
});

it.each(Object.keys(LANGUAGES) as Language[])('the file of %s follows the order of the screen', async (language) => {
  expect(Object.keys(await loadDictionary(language))).toEqual(keys);
});

describe('the sheet for a translator', () => {
  const texts = { 'paste.add': 'Add', 'button.hide': 'Hide', 'exams.remove': 'Remove {code}' };
  const todo = (german: Record<string, string>, changed: string[] = []) =>
    Object.fromEntries(review(texts, german, new Set(changed)).map((row) => [row.key, row.todo]));

  it('follows the order of the screen and explains the placeholders', () => {
    const rows = review(texts, {}, new Set());
    expect(rows.map(({ key }) => key)).toEqual(['button.hide', 'paste.add', 'exams.remove']);
    expect(rows[2]?.values).toEqual(['{code} = the code of an exam: AZ-103']);
  });

  it('marks texts that are missing, too long, equal to English, or changed in English since', () => {
    expect(todo({ 'button.hide': 'Diese Schaltfläche ausblenden', 'paste.add': 'Add' }, ['paste.add'])).toEqual({
      'button.hide': ['longer than its room'],
      'paste.add': ['equal to English', 'changed in English since'],
      'exams.remove': ['missing'],
    });
  });

  it('marks nothing if all is well', () => {
    const german = { 'button.hide': 'Ausblenden', 'paste.add': 'Hinzufügen', 'exams.remove': '{code} entfernen' };
    expect(Object.values(todo(german)).flat()).toEqual([]);
  });

  it('can be a table with each text beside its English', () => {
    const sheet = table('de', review(texts, { 'paste.add': 'Add | Hinzufügen' }, new Set()));
    expect(sheet).toContain('## step Evidence, pasting or typing the details\n');
    expect(sheet).toContain('| `paste.add` | Add | Add \\| Hinzufügen |  |  |  |\n');
    expect(sheet).toContain('| `button.hide` | Hide |  | 14 columns |  | missing |\n');
    expect(sheet).toContain(
      '| `exams.remove` | Remove {code} |  |  | {code} = the code of an exam: AZ-103 | missing |\n',
    );
  });

  it('can be turned into a file in the order of the screen, losing only texts that English does not have', () => {
    const head = '/** All. */\nexport const de: Dictionary = {\n';
    const german = { 'paste.add': 'Hinzufügen', 'gone.key': 'Weg', 'button.hide': 'Aus|blenden' };
    expect(inOrder(`${head}  'paste.add': 'x',\n};\n`, german)).toMatch(
      /^\/\*\* All\. \*\/\nexport const de: Dictionary = \{\n {2}\/\/ On a share page\n {2}"button\.hide": "Aus\|blenden",\n[\s\S]*"paste\.add": "Hinzufügen",\n[\s\S]*\n\};\n$/,
    );
    expect(inOrder(head, german)).not.toContain('gone.key');
    expect(() => inOrder('export default {}', german)).toThrow('does not begin');
  });

  it('counts a Chinese character as two columns', () => {
    expect([columnsOf('隐藏'), columnsOf('Hide'), columnsOf('숨기기')]).toEqual([4, 4, 6]);
  });
});

describe('what changed in English', () => {
  const before = { a: 'One', b: 'Two' };
  const none = { signs: {}, behind: {} };
  const begun = upToDate(none, before, ['de', 'fr']);

  it('is nothing for a language that is up to date', () => {
    expect([...changedSince(begun, before, 'de')]).toEqual([]);
  });

  it('is reported until that language is marked as up to date, and still for the others', () => {
    const now = { ...before, b: 'Too', c: 'New' };
    expect([...changedSince(begun, now, 'de')]).toEqual(['b']);
    const done = upToDate(begun, now, ['fr']);
    expect([...changedSince(done, now, 'de')]).toEqual([]);
    expect([...changedSince(done, now, 'fr')]).toEqual(['b']);
  });
});
