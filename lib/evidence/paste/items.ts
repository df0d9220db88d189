/** Finds the labels in a text, and the value of each. */
import { hasValueBefore, isForADoor, type Key, mayBeAnothers } from './before-label';
import { type Cell, codeInCell, idInCell, YEAR } from './cells';
import { tailEnd, WORDS, type Word, withoutAccents } from './labels';
import { codeAfter, idAfter } from './values';

/** A label with its value. */
export interface Item {
  word: 'transcriptId' | 'accessCode' | 'mcid' | 'weakId' | 'weakCode';
  /**
   * Empty if the text has no readable value for the label. The label still keeps its place, so that it does not take
   * the value of another one.
   */
  value: string;
  at: number;
  /** Where its label begins, or the first of the labels that stand together. */
  labelAt: number;
  isUnsure: boolean;
  /** Whether a label without a value seems, from where it stands, to be just a word in a sentence. */
  isMention?: boolean;
}

interface Place {
  word: Word;
  start: number;
  end: number;
  /** Whether it spans two lines, so that it may be two things. */
  isBroken: boolean;
}

/** The labels in a text that belong to a transcript, in order. */
export function itemsIn(text: string): Item[] {
  const places = placesIn(text);
  const items: Item[] = [];
  let [from, isTurned] = [0, false];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (last + 1 < places.length && isTogether(text, places, last)) last++;
    const run = places.slice(first, last + 1);
    const next = places[last + 1]?.start ?? text.length;
    const found = inBrackets(text, from, run) ?? together(text, run, next) ?? alone(text, run, next);
    const key = keyOf(run);
    const isOther = run.some(({ isBroken }) => isBroken) || (key && mayBeAnothers(text, from, key));
    items.push(...(isOther ? found.map((item) => ({ ...item, isUnsure: true })) : found));
    isTurned ||= key !== undefined && hasValueBefore(text, from, key);
    from = Math.max(from, ...found.map(({ value, at }) => (value ? text.indexOf(value, at) + value.length : 0)));
    first = last + 1;
  }
  return isTurned ? items.map((item) => ({ ...item, isUnsure: true })) : items;
}

/**
 * The first label of a run that may be a transcript's, for checking what is written before it. Undefined if it is not
 * the label of an ID or an access code.
 */
function keyOf(run: readonly Place[]): Key | undefined {
  const first = run.find(({ word }) => word !== 'exam' && word !== 'holder' && word !== 'other');
  return first?.word === 'transcriptId' || first?.word === 'accessCode' ? (first as Key) : undefined;
}

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  const plain = withoutAccents(text);
  for (const match of plain.matchAll(WORDS)) {
    const word = Object.entries(match.groups ?? {}).find(([, found]) => found)?.[0] as Word;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = places.at(-1);
    const between = before ? text.slice(before.end, start) : '';
    // "Transcript ID No." is a single label.
    if (before?.word === 'transcriptId' && word === 'weakId' && /^[^\S\n]*(?::[^\S\n]*)?$/.test(between))
      before.end = end;
    else {
      // So is a label that is repeated, perhaps in another language.
      if (before?.word === word && /^(?:[\s:]*|[^\S\n]*[/(|·–-][^\S\n]*)$/.test(between)) places.pop();
      places.push({ word, start, end: tailEnd(plain, end), isBroken: match[0].includes('\n') });
    }
  }
  return places;
}

/** What may be between labels that go together, as above a row of values or before a pair of them. */
const TOGETHER = /^(?:[^\S\n]*(?:(?:[/|,;&+·•:–—-]|and|und|y|et|e|и|と|및|와|과|和|及)[^\S\n]*)?|[\s:]*)$/i;

const isTogether = (text: string, places: readonly Place[], i: number) => {
  const [one, two] = [places[i], places[i + 1]];
  return (
    one !== undefined && two !== undefined && two.start - one.end < 60 && TOGETHER.test(text.slice(one.end, two.start))
  );
};

/** Pairs labels that are alone in brackets with the values directly before them, as in "1230422 (Transcript ID)". */
function inBrackets(text: string, from: number, run: readonly Place[]): Item[] | undefined {
  const words = run.map(({ word }) => word);
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const [opening] = /\s?[([](?:(?:my|MCP|Microsoft) )?$/i.exec(text.slice(Math.max(from, start - 20), start)) ?? [];
  if (!opening || !words.every(isField) || !/^[)\]](?![^\S\n]*[:=])/.test(text.slice(end, end + 20))) return undefined;
  const line =
    text
      .slice(Math.max(from, start - 200), start - opening.length)
      .split('\n')
      .at(-1) ?? '';
  const parts = tokensOf(line).slice(-words.length);
  const values = words.map((word, i) => valueFor(word, parts[i])?.value ?? '');
  if (!values.every((value) => /\d/.test(value) && !YEAR.test(value))) return undefined;
  const at = start - opening.length - line.length;
  return words.map((word, i) => ({ word, value: values[i] ?? '', at, labelAt: start, isUnsure: true }));
}

const FIELDS: readonly Word[] = ['transcriptId', 'accessCode', 'mcid', 'weakId', 'weakCode'];

const isField = (word: Word): word is Item['word'] => FIELDS.includes(word);

/**
 * Pairs labels that go together with the first lines after them, or with the first words, if each fits the label in its
 * place.
 */
function together(text: string, run: readonly Place[], next: number): Item[] | undefined {
  const all = run.map(({ word }) => word).filter((word) => word !== 'viewingPage');
  const [first, end] = [all.findIndex(isField), all.findLastIndex(isField) + 1];
  const words = all.slice(first, end);
  // Labels of something else may come before or after these, but not between them.
  if (words.length < 2 || !words.every(isField) || (first > 0 && end < all.length)) return undefined;
  const from = run.at(-1)?.end ?? 0;
  const span = text.slice(from, Math.min(next, from + 600));
  const isSigned = /^[^\S\n]*[\n:=|>–—-]/.test(span);
  const isSentence = span.startsWith('.');
  const lines = span
    .split('\n')
    .map((line) => line.trim().replace(BEFORE_VALUES, ''))
    .filter(Boolean);
  // What follows the end of a sentence is not a value of these labels.
  const [line = ''] = (lines[0] ?? '').split(/(?<=[\p{L}\p{Nd}])[.!?)] |\uE000|\uE001/u, 1);
  const tokens = tokensOf(line);
  // Also try the values in reverse order, if they do not fit otherwise.
  for (const order of words.length === 2 ? [words, [...words].reverse()] : [words]) {
    for (const parts of [lines.slice(first), first > 0 ? tokens.slice(-words.length) : tokens]) {
      if (!fits(order, parts)) continue;
      const isMixed = order !== words || words.length < all.length;
      const isOpen =
        isMixed ||
        isSentence ||
        fits(order, parts.slice(1)) ||
        hasMore(parts.slice(words.length)) ||
        isForm(text, run, parts);
      const items = order.map((word, i) => {
        const { value = '', isUnsure = false } = valueFor(word, parts[i]) ?? {};
        // A word may simply be the next one in the sentence.
        const isLoose = !isSigned && isCodeWord(word) && !/\p{Nd}/u.test(value);
        return { word, value, at: from, labelAt: run[0]?.start ?? from, isUnsure: isUnsure || isOpen || isLoose };
      });
      return order === words ? items : items.reverse();
    }
  }
  return undefined;
}

/** What may be between several labels and their values. */
const BEFORE_VALUES = /^(?:[\s:=>|•–—)\].]|[*-]\s|(?:are|sind|lauten|son|sont|sono|são)(?=\s))+/i;

const tokensOf = (line: string) =>
  line.split(/[\s,;|/]+(?:[&+]\s+)?|(?<=\s)(?:and|und|y|et|e|и)(?=\s)/i).filter(Boolean);

const fits = (words: readonly Word[], parts: readonly string[]) =>
  words.every((word, i) => valueFor(word, parts[i]) !== undefined);

/**
 * Whether the labels seem to be an empty form, with a colon after each, and what follows are numbers of any kind, such
 * as a ZIP code and a phone number.
 */
const isForm = (text: string, run: readonly Place[], parts: readonly string[]) =>
  run.every(({ end }) => /^[^\S\n]*:[^\S\n]*\n/.test(text.slice(end, end + 20))) &&
  parts.slice(0, run.length).every((part) => /^\d+$/.test(part));

/** Whether there are more values than labels, so that it is open which value belongs to which label. */
const hasMore = ([next = '', ...rest]: readonly string[]) =>
  /\d/.test(next) || (rest.length > 0 && !/\s/.test(next) && /\d/.test(rest[0] ?? '') && !/\s/.test(rest[0] ?? ''));

function valueFor(word: Word, part = ''): Cell | undefined {
  const cell = part.replace(/(?<![.,;])[.,;]+$/, '');
  return isCodeWord(word) ? codeInCell(cell) : idInCell(cell);
}

const isCodeWord = (word: Word) => word === 'accessCode' || word === 'weakCode';

/** Gives the value to the last label; the labels before it have none. */
function alone(text: string, run: readonly Place[], next: number): Item[] {
  const last = run.at(-1);
  return run.flatMap((place): Item[] => {
    const { word, start, end } = place;
    if (!isField(word) || (word === 'accessCode' && isForADoor(text, start))) return [];
    const isCode = isCodeWord(word);
    const found =
      place !== last ? undefined : isCode ? codeAfter(text, start, end, next) : idAfter(text, start, end, next);
    if (!found || found.at >= next + 1)
      return word.startsWith('weak') || isHeading(text, place) ? [] : [empty(text, place as Empty)];
    // After labels of both an ID and a code, digits may be either.
    const isEither = isCode && /^\d+$/.test(found.value) && run.some((other) => other.word === 'transcriptId');
    return [
      {
        word: isEither ? 'transcriptId' : word,
        value: found.value,
        at: found.at,
        labelAt: start,
        isUnsure: isEither || Boolean(found.isUnsure),
      },
    ];
  });
}

/** Whether a label without a value is about several: "Access codes for the transcripts:". */
const isHeading = (text: string, { start, end }: Place) =>
  /^(?:transcript ids|access codes)\b/i.test(text.slice(start, end));

type Empty = Place & Pick<Item, 'word'>;

/**
 * A label with nothing that could be its value. If it stands in a place of its own, with a colon or the like after it,
 * it was meant to have one.
 */
const empty = (text: string, { word, start, end }: Empty): Item => ({
  word,
  value: '',
  at: start,
  labelAt: start,
  isUnsure: false,
  isMention:
    !/(?:^|[\n\t,;|/.:(·•–—])[^\S\n]{0,20}(?:[-*_#>"'(]{1,20}|\d{1,2}[.)])?[^\S\n]{0,20}$/.test(
      text.slice(Math.max(0, start - 20), start),
    ) || !/^[ "'*_)\]]*(?:[:=|\t>]|\n(?!\s*\n)|$)/.test(text.slice(end, end + 20)),
});
