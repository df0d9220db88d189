/** Reads a value that a sentence says before its label: "1230422 is my transcript ID". */
import { codeInCell, idInCell } from './cells';
import { type Item, isCodeWord, isField } from './item';
import type { Place } from './label-places';

/** A value, a word or sign that joins it to a label, and what may be before the label. */
const SAID =
  /(?:^|[\s("“„«'‘,;])([^\s"“”„«»'‘’(),;]{4,64})["”“»'’]?[^\S\n](?:as|is|for|=|ist|als|für|es|como|est|comme|è|come|é|это)[^\S\n](?:(?:the|my|your|our|its|die|den|der|das|meine?|el|la|mi|le|mon|il|mio|o|a|meu|minha|microsoft|mcp)[^\S\n]){0,2}$/iu;

/**
 * The value before a label, for the person to be asked about.
 *
 * @param from where the value before that ends
 */
export function saidBefore(text: string, from: number, run: readonly Place[]): Item[] | undefined {
  const [place] = run;
  if (!place || run.length > 1 || !isField(place.word)) return undefined;
  const { word, start, end } = place;
  if (/^[\s"'*_)\]]*[:=]/.test(text.slice(end, end + 20))) return undefined;
  const [found = '', written = ''] = SAID.exec(text.slice(Math.max(from, start - 120), start)) ?? [];
  const cell = isCodeWord(word) ? codeInCell(written) : idInCell(written);
  if (!cell || !/\d/.test(cell.value) || cell.isUnsure) return undefined;
  return [{ word, value: cell.value, at: start - found.length, labelAt: start, isUnsure: true }];
}
