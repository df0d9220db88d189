/** Tells a value of an old share result from what a page has in its place, or next to an empty place. */
import type { Field } from '../page-kind';
import { asValue } from './values';

/**
 * The field's value in its plain form, where a text that a page shows is sure to be one.
 *
 * What a person types into our own forms is another matter: they know what they chose.
 */
export function sureValue(field: Field, text: string): string | undefined {
  const value = asValue(field, text);
  return field === 'accessCode' && value && (UNSURE.test(value) || isNoCode(value)) ? undefined : value;
}

/**
 * A year, or a single word with its capital letter first: what a page says of a code in any language, as “Pending” or
 * “Erforderlich”. In other writing only the words that are known are not codes, since holders choose such codes too.
 */
export const UNSURE = /^(?:(?:19|20)\d\d|\p{Lu}\p{Ll}+)$/u;

/**
 * Whether a text has the form of what comes next where a code is empty (a day, a phone number, an exam, a
 * certification), or is a word that pages have in its place.
 */
export const isNoCode = (text: string): boolean => NO_CODE.test(text);

const NO_CODE =
  /^(?:\+?\d+(?:-\d+)+|[A-Z]{1,3}\d{0,3}-\d{2,4}|[\dA-F]{6}-[\dA-F]{6}|anzeigen|ausstehend|bearbeiten|change|copied|create|edit|empty|erforderlich|expir(?:ado|ed|é)|generate|loading|missing|mostrar?|obbligatorio|obligato(?:ire|rio)|obrigatório|pend(?:ente|iente|ing)|re(?:querido|quis|set|veal|voked)|un(?:available|known|set)|изменить|обязательно|показать)$/iu;
