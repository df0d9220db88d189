import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english as en } from '../../../lib/texts/english';
import { BUTTON_WORDS } from '../../../lib/texts/english/button';
import { LANGUAGE_TAGS, languageFor } from '../../../lib/texts/languages';
import { dictionaryBreaches } from './dictionary-rules';
import { loadDictionary } from './load-dictionary';

const ALL = LANGUAGE_TAGS;
const ROOT = join(import.meta.dirname, '../../..');

it.each(ALL)('the dictionary of %s keeps the rules', async (language) => {
  const dictionary = await loadDictionary(language);
  expect(dictionaryBreaches(dictionary, language, en)).toEqual([]);
  expect(dictionary['button.send']).toBe('Send to Excelsior');
});

it('speaks the languages of the old dashboard', () => {
  const dashboard = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'] as const;
  expect(ALL).toEqual(expect.arrayContaining([...dashboard]));
});

it('each language has its texts, and its words for the browser in public/_locales', () => {
  const texts = readdirSync(join(ROOT, 'lib/texts/languages')).map((file) => file.replace(/\.ts$/, ''));
  expect(['en', ...texts].sort()).toEqual([...ALL].sort());
  const folders = readdirSync(join(ROOT, 'public/_locales')).map((folder) => folder.replace('_', '-'));
  expect(folders.sort()).toEqual([...ALL].sort());
});

it.each(ALL.filter((language) => language !== 'en'))('%s is translated', async (language) => {
  const dictionary = await loadDictionary(language);
  const same = Object.keys(en).filter(
    (key) => plain(dictionary, key) === plain(en, key) && /\w{4}/.test(plain(en, key)),
  );
  // Names and file types are the same everywhere; more than these few would be untranslated texts.
  expect(same.length, same.slice(0, 60).join(', ')).toBeLessThan(30);
});
const plain = (dictionary: object, key: string) => JSON.stringify((dictionary as Record<string, unknown>)[key]);

describe('the language that is shown', () => {
  it.each([
    ['auto', ['de-AT', 'en'], 'de'],
    ['auto', ['pt-PT'], 'pt-BR'],
    ['auto', ['zh-HK'], 'zh-TW'],
    ['auto', ['zh-SG'], 'zh-CN'],
    ['auto', ['zh-Hant-CN'], 'zh-TW'],
    ['auto', ['cy', 'fr-CA', 'en'], 'fr'],
    ['auto', ['cy', 'gd'], 'en'],
    ['auto', [], 'en'],
    // A person can type anything into Firefox's list of languages.
    ['auto', ['english', 'x', 'de_DE', '', 'fr-', '*', 'ko'], 'ko'],
    ['ja', ['de'], 'ja'],
  ] as const)('set to %s, in a browser that prefers %j, is %s', (set, preferred, shown) => {
    expect(languageFor(set, preferred)).toBe(shown);
  });
});

it('the text of the on-page button is the one that everything else refers to', () => {
  expect(BUTTON_WORDS['button.send']).toBe('Send to Excelsior');
  expect(en).toMatchObject(BUTTON_WORDS);
});

describe('a dictionary', () => {
  const model = { name: 'Add {name}', plain: 'Add', items: { one: '{count} item', other: '{count} items' } };
  const sound = {
    name: '{name} hinzufügen',
    plain: 'Hinzufügen',
    items: { one: '{count} Teil', other: '{count} Teile' },
  };

  it('passes if it is sound', () => {
    expect(dictionaryBreaches(sound, 'de', model)).toEqual([]);
  });

  it.each([
    ['without a key', 'de', { plain: undefined }, 'plain is missing'],
    ['with a key of its own', 'de', { more: 'Mehr' }, 'more is not known'],
    ['with the name of what every object has', 'de', { constructor: 'x' }, 'constructor is not known'],
    ['without a placeholder', 'de', { name: 'Hinzufügen' }, 'name should hold {name}: "Hinzufügen"'],
    ['with another placeholder', 'de', { name: '{Name} +' }, 'name should hold {name}: "{Name} +"'],
    ['with one too many', 'de', { plain: 'Add {name}' }, 'plain should hold no placeholder: "Add {name}"'],
    ['without a form of its language', 'ru', {}, 'items has no form "few"'],
    ['with a form of another language', 'ja', {}, 'items has a form "one"'],
    ['without plural forms', 'de', { items: '{count} Teile' }, 'items has plural forms or has none'],
    ['empty in a place', 'de', { plain: ' ' }, 'plain is not one text: " "'],
    ['with markup', 'de', { plain: '<b>Add</b>' }, 'plain holds markup: "<b>Add</b>"'],
    ['with typewriter signs', 'de', { plain: "Don't" }, 'plain has typewriter signs: "Don\'t"'],
    ['with two full stops', 'ru', { plain: 'Это от {date}.' }, 'plain ends in two full stops: "Это от {date}."'],
  ] as [string, string, Record<string, string>, string][])('%s is reported', (_, language, wrong, found) => {
    const dictionary = Object.fromEntries(Object.entries({ ...sound, ...wrong }).filter(([, text]) => text));
    expect(dictionaryBreaches(dictionary, language, model)).toContain(found);
  });
});
