/** Which ID and which access code belong together. */
import type { Item } from './items';

/** An ID and its code; one of the two may be missing. */
interface Halves {
  id?: Item;
  code?: Item;
}

export interface Pair extends Halves {
  isUnsure: boolean;
}

/**
 * Puts IDs and codes together.
 *
 * A label without a value keeps its place, or the next person's value would come to stand there. Whether a sentence
 * that only names a label says something about a value is open: a pair that would be another one then is unsure.
 */
export function pairsOf(items: readonly Item[], text: string): Pair[] {
  const sequence = items.filter(({ isMention }) => !isMention);
  const pairs = (listed(sequence) ?? inTurn(sequence, text)).flatMap(told);
  const withMentions = inTurn(withoutOpening(items), text).flatMap(told);
  const isAlsoThere = ({ id, code }: Pair) => withMentions.some((other) => other.id === id && other.code === code);
  return pairs.map((pair) => ({ ...pair, isUnsure: pair.isUnsure || !isAlsoThere(pair) }));
}

/** What a pair tells, without its empty places. */
const told = ({ id, code, isUnsure }: Pair): Pair[] =>
  id?.value || code?.value ? [{ ...(id?.value && { id }), ...(code?.value && { code }), isUnsure }] : [];

/** Of a text that tells one transcript, the opening words name the labels and belong to nobody else. */
function withoutOpening(items: readonly Item[]): readonly Item[] {
  const values = items.filter(({ value }) => value);
  const isOne = new Set(values.map(slotOf)).size === values.length;
  const first = items.findIndex(({ value }) => value);
  return isOne ? items.filter(({ isMention }, i) => i > first || !isMention) : items;
}

const slotOf = ({ word }: Item) => (word === 'transcriptId' || word === 'weakId' ? 'id' : 'code');

/** Several IDs, and as many codes in a list of their own: they may belong together in their order. */
function listed(sequence: readonly Item[]): Pair[] | undefined {
  const slots = sequence.map(slotOf).join(' ');
  if (!/^(?:(?:id ){2,}code(?: code)+|(?:code ){2,}id(?: id)+)$/.test(slots)) return undefined;
  const ids = sequence.filter((item) => slotOf(item) === 'id');
  const codes = sequence.filter((item) => slotOf(item) === 'code');
  if (ids.length !== codes.length) return undefined;
  return ids.map((id, i) => ({ id, code: codes[i] as Item, isUnsure: true }));
}

/** An ID and the code that follows it, or a code and its ID. */
function inTurn(sequence: readonly Item[], text: string): Pair[] {
  const pairs: Halves[] = [];
  for (const item of sequence) {
    const slot = slotOf(item);
    const open = pairs.at(-1);
    // A stronger label speaks before a weaker one.
    if (open?.[slot] && item.word.startsWith('weak')) continue;
    if (open && (!open[slot] || open[slot].word.startsWith('weak') || open[slot].value === item.value))
      open[slot] = item;
    else pairs.push({ [slot]: item });
  }
  const known = pairs.filter(({ id, code }) => id?.value || code?.value);
  const loneCode = known.some(({ id, code }) => code?.value && !id?.value);
  // A lone ID before a pair leaves open what belongs together, unless an empty place for its code is there.
  const [first] = known;
  const isUnclear =
    (known.length > 1 && (loneCode || (first?.id !== undefined && !first.code))) ||
    pairs.some((pair, i) => isNearerToNext(pair, pairs[i + 1], text));
  return pairs.map((pair) => ({ ...pair, isUnsure: isUnclear }));
}

/** Whether the second half of a pair stands in one paragraph with what follows, and not with its first half. */
function isNearerToNext({ id, code }: Halves, next: Halves | undefined, text: string): boolean {
  const after = next?.id ?? next?.code;
  if (!id || !code || !after) return false;
  const [first, second] = id.at < code.at ? [id, code] : [code, id];
  const isApart = (from: number, to: number) => /\n[^\S\n]*\n/.test(text.slice(from, to));
  return isApart(first.at, second.at) && !isApart(second.at, after.at);
}
