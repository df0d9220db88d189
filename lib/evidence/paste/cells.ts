/** Reads a table cell, or a run of characters that stands alone: either all of it is the value, or it contains none. */
import { isNoCode, UNSURE } from '../old-transcript/sure-value';
import { asValue } from '../old-transcript/values';

export interface Cell {
  value: string;
  isUnsure: boolean;
}

/** A cell without the quotation marks, brackets, and emphasis characters around it. */
export function plainCell(cell: string): string {
  // A spreadsheet that keeps the leading zeros of a number writes it as a formula.
  const text = cell.trim().replace(/^=(?=".*"$)/, '');
  if (text.includes('\n')) return text;
  const [open = ''] = /^['"‘“*_~`#([]*/.exec(text) ?? [];
  const inner = text.slice(open.length);
  const plain = open ? inner.replace(/(?<!['"’”*_~`)\]])['"’”*_~`)\]]+$/, '') : text;
  // A code may begin or end with such a character. If it is on one side only, it belongs to the code.
  const [own = ''] = plain === inner ? (/(?<![*_#])[*_#]+$/.exec(open) ?? []) : [];
  return own + plain;
}

export function idInCell(cell: string): Cell | undefined {
  const value = asValue('transcriptId', plainCell(cell).replace(/^#/, ''));
  return value === undefined ? undefined : { value, isUnsure: YEAR.test(value) };
}

export const codeInCell = (cell: string): Cell | undefined => asCode(plainCell(cell));

/** A run of characters as an access code; undefined if it looks like something else, or says that there is no code. */
export function asCode(run: string): Cell | undefined {
  const value = asValue('accessCode', run);
  if (value === undefined || isNoCode(value) || BLANK.test(value) || WORDS_OF_PROSE.test(value)) return undefined;
  return { value, isUnsure: UNSURE.test(value) || /^[#*_-]|^\+\d+$/.test(value) };
}

/** Far more often a year than an ID, since IDs have six or seven digits. */
export const YEAR = /^(?:19|20)\d\d$/;

/** What a template has where a person's own code belongs: "YourCode", "my_password". */
const BLANK = /^(?:your|my)[_-]?(?:access|personal|secret)?[_-]?(?:code|password|pin)$/i;

/** Words that may be where a code is expected. */
const WORDS_OF_PROSE =
  /^(?:access|again|also|ask(?:ed)?|attached|available|before|change[ds]?|click|confidential|contact|correct|dots?|e?mail(?:ed)?|empty|every|exam|false|follow(?:s|ing)?|from|hello|incorrect|invalid|link|later|maybe|none|only|page|pending|perhaps|please|private|probably|provided|redacted|regards|request(?:ed)?|secret|send|sent|separately|share[ds]?|soon|tbd|thanks|then|there|this|transcript|true|type|unknown|upon|valid|view|visit|when|with|works?|wrong|x{3,}|your|vertraulich|geheim|folgt|anfrage|siehe|bitte|confiden[ct]ial|privado|solicitar|consultar|confidentiel(?:le)?|demande|privée?|riservato|richiesta|скрыт[оа]?|запрос[ау]?|конфиденциально)$/i;
