import { asValue } from '../share-values';
import { WORDS, type Word } from './labels';
import { type Entry, readTables } from './tables';
import { codeAfter, idAfter, plainCell } from './values';

/** An old transcript as a text tells it. */
export interface Told extends Entry {
  /** Where its part of the text ends. */
  end: number;
}

interface Place {
  word: Word;
  start: number;
  end: number;
}

interface Item {
  word: 'transcriptId' | 'accessCode' | 'mcid' | 'weakId' | 'weakCode';
  value: string;
  at: number;
  isUnsure: boolean;
}

/**
 * Finds the old transcripts that a text tells of.
 *
 * @param text without addresses
 * @param otherCodesAt where the text names a page that asks for another access code
 * @returns what it tells, and whether a code was passed over because it is another one
 */
export function transcriptsIn(text: string, otherCodesAt: readonly number[]): { told: Told[]; isOtherCode: boolean } {
  const tables = readTables(text);
  const items = itemsIn(tables.text);
  const others = withoutOtherCodes(items, otherCodesAt);
  const told = [...tables.entries.map((entry) => ({ ...entry, end: entry.at })), ...paired(others.items, text)];
  return { told: distinct(told).sort((a, b) => a.at - b.at), isOtherCode: others.isOtherCode };
}

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(WORDS)) {
    const word = Object.entries(match.groups ?? {}).find(([, found]) => found)?.[0] as Word;
    const place = { word, start: match.index, end: match.index + match[0].length };
    const before = places.at(-1);
    // A label that is said twice is one.
    if (before?.word === word && /^[\s:]*$/.test(text.slice(before.end, place.start))) places.pop();
    places.push(place);
  }
  return places;
}

/** Between labels that stand together, as over a row of values or before a pair of them. */
const TOGETHER = /^(?:[^\S\n]*(?:(?:[/|,;&+·•:–—-]|and|und|y|et|e|и|と|및|와|과|和|及)[^\S\n]*)?|[\s:]*)$/i;

function itemsIn(text: string): Item[] {
  const places = placesIn(text);
  const items: Item[] = [];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (last + 1 < places.length && isTogether(text, places, last)) last++;
    const run = places.slice(first, last + 1);
    const next = places[last + 1]?.start ?? text.length;
    items.push(...(together(text, run, next) ?? alone(text, run, next)));
    first = last + 1;
  }
  return items;
}

const isTogether = (text: string, places: readonly Place[], i: number) => {
  const [one, two] = [places[i], places[i + 1]];
  return (
    one !== undefined && two !== undefined && two.start - one.end < 60 && TOGETHER.test(text.slice(one.end, two.start))
  );
};

const FIELDS: readonly Word[] = ['transcriptId', 'accessCode', 'mcid', 'weakId', 'weakCode'];

/** The first lines, or the first signs, behind labels that stand together, where each fits the label in its place. */
function together(text: string, run: readonly Place[], next: number): Item[] | undefined {
  const wanted = run.filter(({ word }) => word !== 'viewingPage');
  if (wanted.length < 2 || !wanted.every(({ word }) => FIELDS.includes(word))) return undefined;
  const from = run.at(-1)?.end ?? 0;
  const span = text.slice(from, Math.min(next, from + 600));
  const lines = span
    .split('\n')
    .map((line) => line.replace(/^[\s:=>|*•-]+|\s+$/g, ''))
    .filter(Boolean);
  const tokens = (lines[0] ?? '').split(/[\s,;|&+/]+|(?<=\s)(?:and|und|y|et|e|и)(?=\s)/i).filter(Boolean);
  for (const parts of [lines, tokens]) {
    const values = wanted.map(({ word }, i) => valueFor(word, parts[i]));
    if (values.every((value) => value !== undefined)) {
      return wanted.map(({ word }, i) => ({ word, value: values[i] ?? '', at: from, isUnsure: false }) as Item);
    }
  }
  // The other way round, where it fits no other way.
  for (const parts of wanted.length === 2 ? [lines, tokens] : []) {
    const values = wanted.map(({ word }, i) => valueFor(word, parts[1 - i]));
    if (values.every((value) => value !== undefined)) {
      return wanted.map(({ word }, i) => ({ word, value: values[i] ?? '', at: from, isUnsure: true }) as Item);
    }
  }
  return undefined;
}

function valueFor(word: Word, part = ''): string | undefined {
  const cell = plainCell(part).replace(/^#|(?<![.,;])[.,;]+$/g, '');
  if (word === 'accessCode' || word === 'weakCode') return asValue('accessCode', cell);
  return asValue('transcriptId', cell);
}

/** The value of the last label; those before it have none. */
function alone(text: string, run: readonly Place[], next: number): Item[] {
  return run.flatMap((place, i): Item[] => {
    const isLast = i === run.length - 1;
    const { word, start, end } = place;
    if (!isLast || !FIELDS.includes(word) || (word === 'accessCode' && isForADoor(text, start))) return [];
    const isCode = word === 'accessCode' || word === 'weakCode';
    const found = isCode ? codeAfter(text, start, end, next) : idAfter(text, start, end);
    if (!found || found.at >= next + 1) return [];
    // Behind labels of an ID and a code together, digits may be either.
    const isEither = isCode && /^\d+$/.test(found.value) && run.some((other) => other.word === 'transcriptId');
    if (isEither) return [{ word: 'transcriptId', value: found.value, at: found.at, isUnsure: true }];
    return [{ word: word as Item['word'], value: found.value, at: found.at, isUnsure: found.isUnsure ?? false }];
  });
}

/** An access code of another kind, as the words before it say. */
const isForADoor = (text: string, at: number) =>
  /(?:one[- ]time|wi-?fi|wlan|building|door|gate|room|meeting|conference|zoom|guest|network|voicemail|parking)[^\S\n]+$/i.test(
    text.slice(Math.max(0, at - 20), at),
  );

/**
 * A code that stands with an MCID and no Transcript ID moves a profile or signs somebody in; it is not the transcript's.
 * Where the text names such a page too, a code counts only if it follows its Transcript ID with neither an MCID nor that
 * page between, and is asked for even then.
 */
function withoutOtherCodes(
  items: readonly Item[],
  otherCodesAt: readonly number[],
): { items: Item[]; isOtherCode: boolean } {
  const hasId = items.some(({ word }) => word === 'transcriptId');
  const hasMcid = items.some(({ word }) => word === 'mcid');
  const isAsked = otherCodesAt.length > 0;
  const isOther = (item: Item, i: number) => {
    if (item.word !== 'accessCode' && item.word !== 'weakCode') return false;
    if (!isAsked) return hasMcid && !hasId;
    const before = items.slice(0, i).findLast(({ word }) => word === 'transcriptId' || word === 'mcid');
    return before?.word !== 'transcriptId' || otherCodesAt.some((at) => at > before.at && at < item.at);
  };
  const left = items.filter((item, i) => !isOther(item, i));
  const unsure = left.map((item) => (isAsked && item.word === 'accessCode' ? { ...item, isUnsure: true } : item));
  return { items: unsure, isOtherCode: left.length < items.length };
}

/** Farther apart, an ID and a code may belong to different things. */
const FAR = 1500;

function paired(items: readonly Item[], text: string): Told[] {
  const strong = items.filter(({ word }) => word === 'transcriptId' || word === 'accessCode');
  const isNear = (item: Item) =>
    strong.some(({ at }) => Math.abs(at - item.at) < 300) ||
    /transcript|transkript|trascri|\uE001/i.test(text.slice(Math.max(0, item.at - 200), item.at + 300));
  const sequence = items.filter(
    (item) => item.word !== 'mcid' && (item.word === 'transcriptId' || item.word === 'accessCode' || isNear(item)),
  );
  const { pairs, isUnclear } = listed(sequence) ?? inTurn(sequence);
  return pairs.flatMap(({ id, code }): Told[] => {
    const parts = [id, code].filter((part) => part !== undefined);
    const isWeak = parts.some(({ word }) => word.startsWith('weak'));
    // Weak words alone say nothing.
    if (!parts.some(({ word }) => !word.startsWith('weak')) && !(id && code)) return [];
    if (!id && code?.word === 'weakCode') return [];
    const isFar = id && code && Math.abs(id.at - code.at) > FAR;
    const isSame = id?.value === code?.value;
    const isLoneCode = !id;
    return [
      {
        at: Math.min(...parts.map(({ at }) => at)),
        end: Math.max(...parts.map(({ at, value }) => at + value.length)),
        transcriptId: id?.value,
        accessCode: isSame ? undefined : code?.value,
        isUnsure: isUnclear || isWeak || isLoneCode || Boolean(isFar) || isSame || parts.some((part) => part.isUnsure),
      },
    ];
  });
}

interface Pair {
  id?: Item;
  code?: Item;
}

const slotOf = ({ word }: Item) => (word === 'transcriptId' || word === 'weakId' ? 'id' : 'code');

/** Several IDs, and as many codes in a list of their own: they may belong together in their order. */
function listed(sequence: readonly Item[]): { pairs: Pair[]; isUnclear: boolean } | undefined {
  const slots = sequence.map(slotOf).join(' ');
  if (!/^(?:(?:id ){2,}code(?: code)+|(?:code ){2,}id(?: id)+)$/.test(slots)) return undefined;
  const ids = sequence.filter((item) => slotOf(item) === 'id');
  const codes = sequence.filter((item) => slotOf(item) === 'code');
  if (ids.length !== codes.length) return undefined;
  return { pairs: ids.map((id, i) => ({ id, code: codes[i] as Item })), isUnclear: true };
}

/** An ID and the code that follows it, or a code and its ID. */
function inTurn(sequence: readonly Item[]): { pairs: Pair[]; isUnclear: boolean } {
  const pairs: Pair[] = [];
  for (const item of sequence) {
    const slot = slotOf(item);
    const open = pairs.at(-1);
    // A stronger label speaks before a weaker one.
    if (open?.[slot] && item.word.startsWith('weak')) continue;
    if (open && (!open[slot] || open[slot].word.startsWith('weak') || open[slot].value === item.value))
      open[slot] = item;
    else pairs.push({ [slot]: item });
  }
  const loneCode = pairs.some(({ id, code }) => code && !id);
  const loneIds = pairs.filter(({ id, code }) => id && !code);
  // A lone code, or a lone ID before a pair, leaves open what belongs together.
  return { pairs, isUnclear: pairs.length > 1 && (loneCode || (loneIds.length > 0 && loneIds[0] === pairs[0])) };
}

/** Each transcript once: what says less of the same one is left out, and what says otherwise makes both unsure. */
function distinct(told: readonly Told[]): Told[] {
  const full = told.filter(({ transcriptId, accessCode }) => transcriptId && accessCode);
  const kept: Told[] = [];
  for (const one of told) {
    const isKnown = kept.some(
      (other) => other.transcriptId === one.transcriptId && other.accessCode === one.accessCode,
    );
    const isPart =
      !full.includes(one) &&
      full.some((other) =>
        one.transcriptId ? other.transcriptId === one.transcriptId : other.accessCode === one.accessCode,
      );
    if (!isKnown && !isPart) kept.push(one);
  }
  return kept.map((one) => {
    const isDisputed = kept.some(
      (other) => other !== one && other.transcriptId && other.transcriptId === one.transcriptId,
    );
    return isDisputed ? { ...one, isUnsure: true } : one;
  });
}
