/**
 * Dictionaries as they are shipped: the texts alone, in the order of the English keys. The keys are the same in every
 * language, and would be a quarter of the size.
 */
import type { Dictionary, Plural, TextKey } from './dictionary';

export type Texts = readonly (string | Plural)[];

/** @param keys of the whole English dictionary, in its order */
export const textsOf = (dictionary: Dictionary, keys: readonly string[]): Texts =>
  keys.map((key) => dictionary[key as TextKey]);

/**
 * Gives the texts their keys again.
 *
 * @param keys of the English dictionary, or of as much of its beginning as is needed
 */
export const dictionaryOf = (texts: Texts, keys: readonly string[]): Partial<Dictionary> =>
  Object.fromEntries(keys.map((key, index) => [key, texts[index]]));
