/** Decides which ID and which access code belong together. */
import type { Item } from './item';

/** An ID and its code, either of which may be missing. */
interface Halves {
  id?: Item;
  code?: Item;
  /** The half that a correction leaves as it was. It may be corrected, too. */
  kept?: 'id' | 'code';
  isUnsure?: boolean;
}

export interface Pair extends Pick<Halves, 'id' | 'code'> {
  isUnsure: boolean;
}

/**
 * Pairs IDs with codes.
 *
 * A label without a value keeps its place; otherwise it would get the next person's value. If a sentence only mentions
 * a label, it is open whether that says anything about a value, so a pair is unsure if it would be a different one
 * then.
 */
export function pairsOf(items: readonly Item[], text: string): Pair[] {
  const sequence = items.filter(({ isMention }) => !isMention);
  const pairs = (listed(sequence) ?? inTurn(sequence, text)).flatMap(told);
  const withMentions = new Set(inTurn(withoutOpening(items), text).flatMap(told).map(placeOf));
  return pairs.map((pair) => ({ ...pair, isUnsure: pair.isUnsure || !withMentions.has(placeOf(pair)) }));
}

const placeOf = ({ id, code }: Halves) => `${id?.at} ${code?.at}`;

/** A pair without its empty places; none if nothing is left. */
const told = ({ id, code, isUnsure }: Pair): Pair[] =>
  id?.value || code?.value ? [{ ...(id?.value && { id }), ...(code?.value && { code }), isUnsure }] : [];

/** If a text is about a single transcript, its opening words only mention labels and do not refer to anyone else. */
function withoutOpening(items: readonly Item[]): readonly Item[] {
  const values = items.filter(({ value }) => value);
  const isOne = new Set(values.map(slotOf)).size === values.length;
  const first = items.findIndex(({ value }) => value);
  return isOne ? items.filter(({ isMention }, i) => i > first || !isMention) : items;
}

const slotOf = ({ word }: Item) => (word === 'transcriptId' || word === 'weakId' ? 'id' : 'code');

/** Several IDs and, in a separate list, as many codes: they may belong together in this order. */
function listed(sequence: readonly Item[]): Pair[] | undefined {
  const slots = sequence.map(slotOf).join(' ');
  if (!/^(?:(?:id ){2,}code(?: code)+|(?:code ){2,}id(?: id)+)$/.test(slots)) return undefined;
  const ids = sequence.filter((item) => slotOf(item) === 'id');
  const codes = sequence.filter((item) => slotOf(item) === 'code');
  if (ids.length !== codes.length) return undefined;
  return ids.map((id, i) => ({ id, code: codes[i] as Item, isUnsure: true }));
}

/** Pairs each ID with the code that follows it, or each code with its ID. */
function inTurn(sequence: readonly Item[], text: string): Pair[] {
  const pairs: Halves[] = [];
  for (const item of sequence) {
    const slot = slotOf(item);
    const open = pairs.at(-1);
    const held = open?.kept === slot ? undefined : open?.[slot];
    if (open && held?.value && item.isCorrection && held.value !== item.value) {
      open.isUnsure = true;
      pairs.push({ ...open, [slot]: item, kept: slot === 'id' ? 'code' : 'id' });
      continue;
    }
    // A stronger label counts more than a weaker one.
    if (held && item.word.startsWith('weak')) continue;
    if (open && (!held || held.word.startsWith('weak') || held.value === item.value)) open[slot] = item;
    else pairs.push({ [slot]: item });
  }
  const known = pairs.filter(({ id, code }) => id?.value || code?.value);
  const loneCode = known.some(({ id, code }) => code?.value && !id?.value);
  // A lone ID before a pair makes it unclear what belongs together, unless there is an empty place for its code.
  const [first] = known;
  const isUnclear =
    (known.length > 1 && (loneCode || (first?.id !== undefined && !first.code))) ||
    pairs.some((pair, i) => isNearerToNext(pair, pairs[i + 1], text));
  return pairs.map(({ id, code, isUnsure = false }) => ({
    ...(id && { id }),
    ...(code && { code }),
    isUnsure: isUnclear || isUnsure,
  }));
}

/** Whether the second half of a pair is in one paragraph with what follows, and not with its first half. */
function isNearerToNext({ id, code }: Halves, next: Halves | undefined, text: string): boolean {
  const after = next?.id ?? next?.code;
  if (!id || !code || !after) return false;
  const [first, second] = id.at < code.at ? [id, code] : [code, id];
  const isApart = (from: number, to: number) => /\n[^\S\n]*\n/.test(text.slice(from, to));
  return isApart(first.at, second.at) && !isApart(second.at, after.at);
}
