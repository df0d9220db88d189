/** What a cell of a table says, or a run of signs that stands alone: all of it is the value, or it holds none. */
import { isNoCode, UNSURE } from '../old-transcript/sure-value';
import { asValue } from '../old-transcript/values';

export interface Cell {
  value: string;
  isUnsure: boolean;
}

/** A cell in its plain form: without the quotes, brackets and signs of emphasis around it. */
export function plainCell(cell: string): string {
  // A sheet that keeps the zeros of a number writes it as a formula.
  const text = cell.trim().replace(/^=(?=".*"$)/, '');
  if (text.includes('\n')) return text;
  const [open = ''] = /^['"‘“*_~`#([]*/.exec(text) ?? [];
  const inner = text.slice(open.length);
  const plain = open ? inner.replace(/(?<!['"’”*_~`)\]])['"’”*_~`)\]]+$/, '') : text;
  // A code may begin or end in a sign; one that has none on its other side is its own.
  const [own = ''] = plain === inner ? (/(?<![*_#])[*_#]+$/.exec(open) ?? []) : [];
  return own + plain;
}

export function idInCell(cell: string): Cell | undefined {
  const value = asValue('transcriptId', plainCell(cell).replace(/^#/, ''));
  return value === undefined ? undefined : { value, isUnsure: YEAR.test(value) };
}

export const codeInCell = (cell: string): Cell | undefined => asCode(plainCell(cell));

/** A run of signs as an access code; undefined where it has the form of something else or says that there is none. */
export function asCode(run: string): Cell | undefined {
  const value = asValue('accessCode', run);
  if (value === undefined || isNoCode(value) || WORDS_OF_PROSE.test(value)) return undefined;
  return { value, isUnsure: UNSURE.test(value) || /^[#*_-]|^\+\d+$/.test(value) };
}

/** Far more often a year than an ID: those are six or seven digits long. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Words that are where a code would. */
const WORDS_OF_PROSE =
  /^(?:access|again|also|ask(?:ed)?|attached|available|before|change[ds]?|click|confidential|contact|dots?|e?mail(?:ed)?|empty|every|exam|false|follow(?:s|ing)?|from|hello|link|later|none|only|page|pending|please|private|provided|redacted|regards|request(?:ed)?|secret|send|sent|separately|share[ds]?|soon|tbd|thanks|then|there|this|transcript|true|type|unknown|upon|valid|view|visit|when|with|works?|x{3,}|your|vertraulich|geheim|folgt|anfrage|siehe|bitte|confiden[ct]ial|privado|solicitar|consultar|confidentiel(?:le)?|demande|privée?|riservato|richiesta|скрыт[оа]?|запрос[ау]?|конфиденциально)$/i;
