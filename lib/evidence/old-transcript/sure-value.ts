/** Tells a value of an old share result from what a page shows in place of a value, or next to an empty one. */
import type { Field } from '../page-kind';
import { asValue } from './values';

/**
 * The field's value in its plain form, if a text on a page is certain to be one.
 *
 * This is not for what a person types into our own forms: they know what they chose.
 */
export function sureValue(field: Field, text: string): string | undefined {
  const value = asValue(field, text);
  return field === 'accessCode' && value && (UNSURE.test(value) || isNoCode(value)) ? undefined : value;
}

/**
 * A year, or a single capitalized word, since a page may describe a code like that in any language: “Pending”,
 * “Erforderlich”. Words in other letter case are rejected only if they are known, since holders choose such codes too.
 */
export const UNSURE = /^(?:(?:19|20)\d\d|\p{Lu}\p{Ll}+)$/u;

/**
 * Whether a text looks like what comes next if a code is empty (a day, a phone number, an exam, a certification), or is
 * a word that pages show in its place.
 */
export const isNoCode = (text: string): boolean => NO_CODE.test(text);

const NO_CODE =
  /^(?:\+?\d+(?:-\d+)+|[A-Z]{1,3}\d{0,3}-\d{2,4}|[\dA-F]{6}-[\dA-F]{6}|anzeigen|ausstehend|bearbeiten|change|copied|create|edit|empty|erforderlich|expir(?:ado|ed|é)|generate|loading|missing|mostrar?|obbligatorio|obligato(?:ire|rio)|obrigatório|pend(?:ente|iente|ing)|re(?:querido|quis|set|veal|voked)|un(?:available|known|set)|изменить|обязательно|показать)$/iu;
