import { BUTTON_WORDS, type ButtonWords } from './english/button';
import type { Translate } from './translate';

const KEYS = Object.keys(BUTTON_WORDS) as (keyof typeof BUTTON_WORDS)[];

/** The words of the on-page button in one language. Its label is the same in all of them. */
export const wordsOfButton = (t: Translate) => Object.fromEntries(KEYS.map((key) => [key, t(key)])) as ButtonWords;
