import type { Dictionary, Plural, TextKey } from './dictionary';

/** What fills the gaps of a text. Numbers and lists are formatted for the language. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;
export interface Translate {
  (key: TextKey, values?: Values): string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Returns the function that provides every text of the interface in one language.
 *
 * @param dictionary all of it, or as much as is loaded
 * @param language a BCP 47 tag; it decides the choice of plural forms
 * @returns a function from key and values to text; a missing value stays visible as `{name}`, and a text that is not
 *   loaded yet is empty
 */
export function translator(dictionary: Partial<Dictionary>, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const inWords = (value: Values[string] | undefined) => {
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return typeof value === 'object' ? new Intl.ListFormat(language).format(value) : value;
  };
  const translate = (key: TextKey, values: Values = {}) => {
    const entry: string | Plural = dictionary[key] ?? '';
    const text = typeof entry === 'string' ? entry : pluralForm(entry, plurals.select(Number(values.count)));
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => inWords(values[name]) ?? placeholder);
  };
  return Object.assign(translate, { language });
}

const pluralForm = (forms: Plural, rule: Intl.LDMLPluralRule) => forms[rule] ?? forms.other;
