import { describe, expect, it } from 'vitest';
import { BUTTON_WORDS } from '../../../lib/texts/button-words';
import { en } from '../../../lib/texts/en';
import { dictionaryBreaches } from './dictionary-rules';

it('English keeps the rules that it sets', () => {
  expect(dictionaryBreaches(en, 'en', en)).toEqual([]);
});

it("the on-page button's text is what everything else relies on", () => {
  expect(BUTTON_WORDS['button.send']).toBe('Send to Excelsior');
  expect(en).toMatchObject(BUTTON_WORDS);
});

describe('a dictionary that is', () => {
  const model = { name: 'Add {name}', plain: 'Add', items: { one: '{count} item', other: '{count} items' } };
  const sound = {
    name: '{name} hinzufügen',
    plain: 'Hinzufügen',
    items: { one: '{count} Teil', other: '{count} Teile' },
  };

  it('sound is found sound', () => {
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
  ] as [string, string, Record<string, string>, string][])('%s is found out', (_, language, wrong, found) => {
    const dictionary = Object.fromEntries(Object.entries({ ...sound, ...wrong }).filter(([, text]) => text));
    expect(dictionaryBreaches(dictionary, language, model)).toContain(found);
  });
});
