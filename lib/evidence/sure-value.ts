/** Tells a value of an old share result from what a page has in its place, or next to an empty place. */
import type { Field } from './page-kind';
import { asValue } from './share-values';

/**
 * The field's value in its plain form, where a text that a page shows is sure to be one.
 *
 * What a person typed is another matter: they can have chosen any code.
 */
export function sureValue(field: Field, text: string): string | undefined {
  const value = asValue(field, text);
  const isOther = field === 'accessCode' && value && (OTHER_FORM.test(value) || isNoCode(value));
  return isOther ? undefined : value;
}

/** A year, a day, a phone number, an exam, a certification's number: what comes next where a code is empty. */
const OTHER_FORM =
  /^(?:(?:19|20)\d\d|\d{1,4}-\d{1,2}-\d{1,4}|\+[\d-]{6,}|(?:\d{1,3}-)?\d{3}-\d{3,4}(?:-\d{4})?|\d{2}-\d{3}|[A-Z]{2,3}\d?-\d{2,4}|[A-Z]\d{3}-\d{4}|[0-9A-F]{6}-[0-9A-F]{6})$/i;

/**
 * A single word, capital letter first, is what a page says of a code in any language: “Pending”, “Erforderlich”. In
 * other writing, only the words that are known: holders choose such codes too.
 */
const isNoCode = (value: string) => /^\p{Lu}\p{Ll}+$/u.test(value) || NO_CODE.test(value.toLowerCase());

const NO_CODE =
  /^(?:anzeigen|ausstehend|bearbeiten|change|chargement|choose|click|copi(?:ar|ed|er)|create|edit(?:ar)?|empty|erforderlich|expir(?:ado|ed|é)|generate|kopieren|loading|missing|modifi(?:ca|er)|mostrar?|obbligatorio|obligato(?:ire|rio)|obrigatório|pend(?:ente|iente|ing)|please|private|re(?:load|querido|quis|set|veal|voked)|select|shared|soon|un(?:available|known|set)|view|wait|изменить|обязательно|показать)$/u;
