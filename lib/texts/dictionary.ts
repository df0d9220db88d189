/** The shape of every language's dictionary. */
import type { english } from './english';

/** A text for each `Intl.PluralRules` category of its language. */
export type Plural = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type TextKey = keyof typeof english;
export type Dictionary = { readonly [K in TextKey]: (typeof english)[K] extends string ? string : Plural };

/** The keys of the texts that say what a press did. */
export type PressWord = Extract<
  TextKey,
  'button.added' | 'button.updated' | 'button.already' | 'button.failed' | `button.refused.${string}`
>;
