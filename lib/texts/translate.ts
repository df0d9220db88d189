import type { Dictionary, TextKey } from './en';

type Values = Record<string, string | number>;
export interface Translate {
  (key: TextKey, values?: Values): string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Makes the function that gives every text of the interface in one language.
 *
 * @param language a BCP 47 tag, for the choice of plural forms
 * @returns a function from key and values to text; a value that is not given stays visible as `{name}`
 */
export function translator(dictionary: Dictionary, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const translate = (key: TextKey, values: Values = {}) => {
    const entry: string | { readonly one: string; readonly other: string } = dictionary[key];
    const text = typeof entry === 'string' ? entry : pluralForm(entry, plurals.select(Number(values.count)));
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
  };
  return Object.assign(translate, { language });
}

const pluralForm = (
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
  rule: Intl.LDMLPluralRule,
) => forms[rule] ?? forms.other;
