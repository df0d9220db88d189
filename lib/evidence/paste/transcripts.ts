import { lastAt } from '../words/last-at';
import type { Item } from './item';
import { itemsIn } from './items';
import { WORDS, withoutAccents } from './labels';
import { pairsOf } from './pairs';
import { areTwo } from './senders';
import { type Entry, readTables } from './tables';

/** An old transcript as a text describes it. */
export interface Told extends Entry {
  /** Where its part of the text ends. */
  end: number;
}

/**
 * Finds the old transcripts that a text mentions.
 *
 * @param text without addresses
 * @param otherCodesAt where the text names a page that asks for another access code
 * @returns the transcripts, and whether a code was ignored because it is such another one
 */
export function transcriptsIn(text: string, otherCodesAt: readonly number[]): { told: Told[]; isOtherCode: boolean } {
  const tables = readTables(text);
  const items = itemsIn(tables.text);
  const others = withoutOtherCodes(items, text, otherCodesAt);
  const told = [...tables.entries.map((entry) => ({ ...entry, end: entry.at })), ...paired(others.items, text)];
  return { told: distinct(told).sort((a, b) => a.at - b.at), isOtherCode: others.isOtherCode };
}

/**
 * Removes codes that are not a transcript's: one that stands with an MCID and without a Transcript ID is for moving a
 * profile or signing in. If the text also names a page for that, a code counts only if it follows its Transcript ID
 * with neither an MCID nor that page between them, and even then the person is asked.
 */
function withoutOtherCodes(
  items: readonly Item[],
  text: string,
  otherCodesAt: readonly number[],
): { items: Item[]; isOtherCode: boolean } {
  const isOfTranscript = ({ word, labelAt }: Item) =>
    word === 'transcriptId' ||
    (word === 'weakId' && /trans[ck]ript[^\n]{0,30}$/i.test(text.slice(Math.max(0, labelAt - 40), labelAt)));
  const hasId = items.some((item) => item.value && isOfTranscript(item));
  const hasMcid = items.some(({ word, value }) => word === 'mcid' && value);
  const isAsked = otherCodesAt.length > 0;
  const isOther = (item: Item, i: number) => {
    if (!item.value || (item.word !== 'accessCode' && item.word !== 'weakCode')) return false;
    if (!isAsked) return hasMcid && !hasId;
    const before = items
      .slice(0, i)
      .findLast(({ word, value }) => value && (word === 'transcriptId' || word === 'mcid'));
    return before?.word !== 'transcriptId' || otherCodesAt.some((at) => at > before.at && at < item.at);
  };
  const left = items.filter((item, i) => !isOther(item, i));
  const unsure = left.map((item) => (isAsked && item.word === 'accessCode' ? { ...item, isUnsure: true } : item));
  return { items: unsure, isOtherCode: left.length < items.length };
}

/** In characters. Farther apart than this, an ID and a code may belong to different things. */
const FAR = 1500;

/** In characters. This near to a value with a strong label, a weak label is meant as one of the same transcript. */
const NEAR = 300;

/** Three words in a row, none of them a label. */
const PROSE = /\p{L}{2}[^\S\n]{1,3}\p{L}{2,60}[^\S\n]{1,3}\p{L}{2}|[\u3040-\uD7AF]{10}/u;

/** A name before a label: on a line of its own, or with a colon, a dash or the like. */
const OWNER =
  /(?:^|[\n.;,|–—\t*#•-]|\b[Nn]ame:)[^\S\n]{0,4}(\p{Lu}[\p{L}\p{M}'’. -]{1,40}?|(?<=^|\n)[a-z][\w-]{1,20}(?=:))[^\S\n]{0,4}(?:[:|\t–—]| -|\n)[\s*#•-]{0,20}$/u;
/** Words of buttons, headings and lists, which are in the same places as names. */
const NO_OWNER =
  /^(?:affich|also|and|anzeig|case|close|cop(?:ia|ie|y)|details?|edit|first|hide|kopier|link|mostr|next|notes?|numbers?|page|partager|personal|print|second|shar|show|step|teilen|then|view|your|копир|показ)|trans[ck]ript|access|\bcode|microsoft/i;

/** A name between a label and its value: "Access code (Robin): …". */
const OWNER_BEHIND = /\((\p{Lu}[\p{L}\p{M}'’. -]{1,40})\)/u;

function ownerOf({ labelAt, at }: Item, from: number, text: string): string | undefined {
  const [, owner = ''] =
    OWNER_BEHIND.exec(text.slice(labelAt, at)) ?? OWNER.exec(text.slice(Math.max(from, labelAt - 60), labelAt)) ?? [];
  return owner && !NO_OWNER.test(owner) ? owner : undefined;
}

/**
 * Whether an ID and a code belong to two people, or are in different paragraphs with words of a sentence between them.
 */
function isAboutSomethingElse(id: Item, code: Item, text: string): boolean {
  const [first, second] = id.at < code.at ? [id, code] : [code, id];
  const end = first.at + first.value.length;
  const between = text.slice(end, second.at);
  if (areTwo(ownerOf(first, 0, text), ownerOf(second, end, text))) return true;
  return /\n[^\S\n]*\n/.test(between) && PROSE.test(withoutAccents(between).replace(WORDS, '\n'));
}

function paired(items: readonly Item[], text: string): Told[] {
  const strong = items
    .filter(({ word, value }) => value && (word === 'transcriptId' || word === 'accessCode'))
    .map(({ at }): [start: number, at: number] => [at, at])
    .sort(([one], [two]) => one - two);
  const isNear = (item: Item) =>
    (lastAt(strong, item.at + NEAR) ?? Number.NEGATIVE_INFINITY) > item.at - NEAR ||
    /transcript|transkript|trascri|\uE001/i.test(text.slice(Math.max(0, item.at - 200), item.at + 300));
  const sequence = items.filter(
    (item) => item.word !== 'mcid' && (item.word === 'transcriptId' || item.word === 'accessCode' || isNear(item)),
  );
  return pairsOf(sequence, text).flatMap(({ id, code, isUnsure }): Told[] => {
    const parts = [id, code].filter((part) => part !== undefined);
    const isWeak = parts.some(({ word }) => word.startsWith('weak'));
    // Weak labels alone do not make a transcript.
    if (!parts.some(({ word }) => !word.startsWith('weak')) && !(id && code)) return [];
    if (!id && code?.word === 'weakCode') return [];
    const isFar = id && code && (Math.abs(id.at - code.at) > FAR || isAboutSomethingElse(id, code, text));
    const isSame = id?.value === code?.value;
    const isLoneCode = !id;
    return [
      {
        at: Math.min(...parts.map(({ at }) => at)),
        end: Math.max(...parts.map(({ at, value }) => at + value.length)),
        transcriptId: id?.value,
        accessCode: isSame ? undefined : code?.value,
        isUnsure: isUnsure || isWeak || isLoneCode || Boolean(isFar) || isSame || parts.some((part) => part.isUnsure),
      },
    ];
  });
}

/**
 * Keeps each transcript once. Those that say less about the same one are dropped; if two contradict each other, both
 * are unsure.
 */
function distinct(told: readonly Told[]): Told[] {
  const full = told.filter(isFull);
  const ids = new Set(full.map(({ transcriptId }) => transcriptId));
  const codes = new Set(full.map(({ accessCode }) => accessCode));
  const isPart = ({ transcriptId, accessCode }: Told) => (transcriptId ? ids.has(transcriptId) : codes.has(accessCode));
  const kept = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.transcriptId} ${one.accessCode}`;
    if (!kept.has(key) && (isFull(one) || !isPart(one))) kept.set(key, one);
  }
  const seen = new Set<string | undefined>();
  const disputed = new Set<string | undefined>();
  for (const { transcriptId } of kept.values()) {
    if (transcriptId && seen.has(transcriptId)) disputed.add(transcriptId);
    seen.add(transcriptId);
  }
  return [...kept.values()].map((one) => (disputed.has(one.transcriptId) ? { ...one, isUnsure: true } : one));
}

const isFull = ({ transcriptId, accessCode }: Told) => Boolean(transcriptId && accessCode);
