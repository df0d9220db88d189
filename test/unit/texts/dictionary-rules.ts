/** The rules for every language's dictionary. Each violation is reported in one line. */
import { formatDay } from '../../../lib/texts/day';

type Entry = string | Readonly<Record<string, string>>;
type AnyDictionary = Readonly<Record<string, Entry>>;

/**
 * Compares a dictionary with the one that it follows: the same keys with the same placeholders, and a form for each
 * plural of its language.
 *
 * @param language a BCP 47 tag
 */
export function dictionaryBreaches(dictionary: AnyDictionary, language: string, model: AnyDictionary): string[] {
  const missing = Object.keys(model).filter((key) => !Object.hasOwn(dictionary, key));
  return [
    ...missing.map((key) => `${key} is missing`),
    ...Object.entries(dictionary).flatMap(([key, entry]) => {
      const followed = Object.hasOwn(model, key) ? model[key] : undefined;
      return followed === undefined ? [`${key} is not known`] : entryBreaches(key, entry, language, followed);
    }),
  ];
}

function entryBreaches(key: string, entry: Entry, language: string, followed: Entry): string[] {
  if ((typeof entry === 'string') !== (typeof followed === 'string')) return [`${key} has plural forms or has none`];
  const forms = formsOf(entry);
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const expected = typeof entry === 'string' ? [] : plurals;
  const given = typeof entry === 'string' ? [] : Object.keys(entry);
  const names = placeholdersOf(formsOf(followed).at(-1) ?? '');
  return [
    ...expected.filter((form) => !given.includes(form)).map((form) => `${key} has no form "${form}"`),
    ...given.filter((form) => !(expected as string[]).includes(form)).map((form) => `${key} has a form "${form}"`),
    ...forms.filter((text) => !text.trim() || text !== text.trim()).map((text) => `${key} is not one text: "${text}"`),
    ...forms.filter((text) => /[<>\r\n]|&\w+;/.test(text)).map((text) => `${key} holds markup: "${text}"`),
    ...forms.filter((text) => /'|"|\.\.\./.test(text)).map((text) => `${key} has typewriter signs: "${text}"`),
    ...(daysEndInAStop(language) ? forms : [])
      .filter((text) => /\{(date|from|to)\}[.。]/.test(text))
      .map((text) => `${key} ends in two full stops: "${text}"`),
    ...forms
      .filter((text) => placeholdersOf(text).join() !== names.join())
      .map((text) => `${key} should hold ${names.map((name) => `{${name}}`).join(' ') || 'no placeholder'}: "${text}"`),
  ];
}

/** Whether a date is written with a period at its end, as in “14 мая 2019 г.”. */
const daysEndInAStop = (language: string) => formatDay('2019-05-14', language).endsWith('.');

const formsOf = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));

const placeholdersOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
