/** Reads tables in a text, with columns separated by tabs, bars, commas, semicolons, or wide spaces. */
import { codeInCell, idInCell, plainCell } from './cells';
import { FIRST_WORD, type Word, withoutAccents } from './labels';
import { cellsOf, type Line, linesOf, rowAt } from './rows';

/** What one row of a table says, or one column if the labels are in the first column. */
export interface Entry {
  at: number;
  transcriptId?: string | undefined;
  accessCode?: string | undefined;
  holder?: string | undefined;
  exam?: string | undefined;
  isUnsure?: boolean;
}

const DELIMITERS: readonly RegExp[] = [/\t/, /\|/, / {2,}/, /;/, /,/];
/** A line that is only drawn: `|---|---|`, `|-`, `+----+----+`, `├──┼──┤`. */
const RULE = /^(?=[\s\S]*(?:[-=_]{2}|[━-╿])|\|-$)[\s|:+=_─-╿-]*$/;
const MOST_ROWS = 500;

/**
 * Reads every table whose columns or rows have labels.
 *
 * @returns what the rows say, and the text with the tables blanked out, so that nothing is read twice
 */
export function readTables(text: string): { entries: Entry[]; text: string } {
  const lines = linesOf(text);
  const entries: Entry[] = [];
  const used: [from: number, to: number][] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = columns(lines, i) ?? sideways(lines, i);
    if (!table) continue;
    entries.push(...table.entries);
    const [first, last] = [lines[i], lines[table.last]];
    if (first && last) used.push([first.at, last.at + last.text.length]);
    i = table.last;
  }
  let left = '';
  let from = 0;
  for (const [start, end] of used) {
    left += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return { entries, text: left + text.slice(from) };
}

/** The label that a cell consists of; undefined if it contains anything else. */
function labelOf(cell: string): Word | undefined {
  if (!cell || cell.length > 60) return undefined;
  const text = cell.replace(/^[\s"'*_`#]+/, '').replace(/(?<![\s"'*_`:#])[\s"'*_`:#]+$/, '');
  const match = FIRST_WORD.exec(withoutAccents(text));
  if (!match || match.index > 12 || !/^(?:MCP|Microsoft|the|your|my|old)?\s*$/i.test(text.slice(0, match.index)))
    return undefined;
  const rest = text.slice(match.index + match[0].length);
  if (!/^\s*(?:(?:\((?!\d+\))[^)]*\)|[#.:]|no\.?|number)\s*)?$/i.test(rest)) return undefined;
  return Object.entries(match.groups ?? {}).find(([, found]) => found)?.[0] as Word;
}

/** Whether the access code next to these labels is a profile's, which is told to the person from the text as such. */
const isOfAProfile = (words: readonly (Word | undefined)[]) =>
  words.includes('mcid') && !words.includes('transcriptId');

const isKey = (word: Word | undefined) => word === 'transcriptId' || word === 'accessCode';

function columns(lines: Line[], i: number): { entries: Entry[]; last: number } | undefined {
  const head = lines[i]?.text ?? '';
  if (head.length > 1000 || !quickLook(head)) return undefined;
  for (const delimiter of DELIMITERS) {
    const names = cellsOf(head, delimiter);
    if (names.length < 2) continue;
    const words = names.map(labelOf);
    if (!words.some(isKey) || isOfAProfile(words)) continue;
    if (words.some((word, column) => isBesideItsValue(words, word, names[column + 1], words[column + 1]))) continue;
    const entries: Entry[] = [];
    let last = i;
    for (let row = i + 1; row < lines.length && entries.length < MOST_ROWS; row++) {
      const { at, text } = lines[row] as Line;
      if (RULE.test(text)) continue;
      if (!text.trim() && !entries.length && row <= i + 2) continue;
      const { cells, last: end } = rowAt(lines, row, delimiter);
      if (cells.some((cell) => isKey(labelOf(cell)))) break;
      const entry = cells.length === names.length ? entryOf(words, cells, at) : idIn(words, cells, at);
      if (entry) entries.push(entry);
      else if (cells.length !== names.length || cells.some(labelOf)) break;
      last = row = end;
    }
    if (entries.length) return { entries, last };
  }
  return undefined;
}

/** Reads a table whose labels are in the first column, so that each further column is one transcript. */
function sideways(lines: Line[], i: number): { entries: Entry[]; last: number } | undefined {
  const delimiter = DELIMITERS.filter((sign) => sign.source !== ' {2,}').find((sign) =>
    sign.test(lines[i]?.text ?? ''),
  );
  if (!delimiter) return undefined;
  // After a comma or a semicolon, no other way of reading finds a single value.
  const fewest = /[;,]/.test(delimiter.source) ? 1 : 2;
  const rows: Labeled[] = [];
  let last = i;
  for (let row = i; row < lines.length && rows.length < 12; row++) {
    const { text } = lines[row] as Line;
    if (RULE.test(text)) continue;
    const found = text.length > 1000 ? undefined : labeledIn(cellsOf(text, delimiter), fewest);
    const count = rows[0]?.cells.length ?? found?.[0]?.cells.length;
    const isNext = found?.some(({ word }) => isKey(word) && rows.some((other) => other.word === word));
    if (!found || isNext || found.some(({ cells }) => cells.length !== count)) break;
    rows.push(...found);
    last = row;
  }
  const count = rows[0]?.cells.length ?? 0;
  if (!rows.some(({ word }) => word === 'transcriptId') || !rows.some(({ word }) => word === 'accessCode'))
    return undefined;
  const words = rows.map(({ word }) => word);
  const entries = Array.from({ length: count }, (_, column) =>
    entryOf(
      words,
      rows.map(({ cells }) => cells[column] ?? ''),
      lines[i]?.at ?? 0,
    ),
  ).filter((entry) => entry !== undefined);
  return entries.length ? { entries, last } : undefined;
}

interface Labeled {
  word: Word;
  cells: string[];
}

/** The cells after a row's label; or each label of a row with its value, if they take turns. */
function labeledIn(row: readonly string[], fewest: number): Labeled[] | undefined {
  const [name = '', ...cells] = row;
  const word = labelOf(name);
  if (!word || cells.length < fewest) return undefined;
  if (!cells.some((cell) => isKey(labelOf(cell)))) return [{ word, cells }];
  if (fewest > 1 || row.length % 2) return undefined;
  const pairs: Labeled[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const label = labelOf(row[i] ?? '');
    if (!label || labelOf(row[i + 1] ?? '')) return undefined;
    pairs.push({ word: label, cells: [row[i + 1] ?? ''] });
  }
  return pairs;
}

/**
 * Whether a label is next to its own value, and so does not head a column. Any heading can look like a code; if there
 * is a column of IDs, its rows decide.
 */
function isBesideItsValue(words: readonly (Word | undefined)[], word?: Word, next?: string, nextWord?: Word): boolean {
  const hasIds = words.includes('transcriptId') || words.includes('weakId');
  return !(word === 'accessCode' && hasIds) && nextWord === undefined && fits(word, next);
}

function fits(word: Word | undefined, cell = ''): boolean {
  if (word !== 'transcriptId' && word !== 'accessCode') return false;
  const value = word === 'transcriptId' ? idInCell(cell) : codeInCell(cell);
  return value !== undefined && labelOf(cell) === undefined;
}

/** What a row says; undefined if it is not a row of values. */
function entryOf(words: readonly (Word | undefined)[], cells: readonly string[], at: number): Entry | undefined {
  const of = (...wanted: Word[]) => {
    const column = words.findIndex((word) => word !== undefined && wanted.includes(word));
    return column < 0 ? undefined : (cells[column] ?? '');
  };
  const [idCell, codeCell] = [of('transcriptId') ?? of('weakId'), of('accessCode') ?? of('weakCode')];
  const [id, code] = [idInCell(idCell ?? ''), codeInCell(codeCell ?? '')];
  // If the place for the ID contains none, the row is not understood. A code next to a number of another form is asked
  // for.
  if (idCell === undefined ? !code : !id)
    return code && /\d/.test(idCell ?? '') ? { at, accessCode: code.value, isUnsure: true } : undefined;
  return {
    at,
    transcriptId: id?.value,
    accessCode: code?.value,
    holder: plainCell(of('holder') ?? '') || undefined,
    exam: plainCell(of('exam') ?? '') || undefined,
    isUnsure:
      !words.includes('transcriptId') || !words.includes('accessCode') || Boolean(id?.isUnsure || code?.isUnsure),
  };
}

/** The ID of a row whose cells do not match the header. What else is in the row cannot be told. */
function idIn(words: readonly (Word | undefined)[], cells: readonly string[], at: number): Entry | undefined {
  const cell = cells.length > 1 ? cells[words.indexOf('transcriptId')] : undefined;
  const transcriptId = cell && idInCell(cell)?.value;
  return transcriptId ? { at, transcriptId, isUnsure: true } : undefined;
}

/** A quick check whether a line can be the header of a table at all. */
const quickLook = (line: string) => /[\t|;,]| {2}|!!/.test(line);
