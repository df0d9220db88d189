/** Finds the labels in a text, and the value of each. */
import { hasValueBefore, isForADoor, type Key, mayBeAnothers } from './before-label';
import { withCodesBehindIds } from './code-behind-id';
import { withCorrections } from './corrections';
import { type Item, isCodeWord, isField } from './item';
import { labelRunsIn, type Place } from './label-places';
import { inBrackets, together } from './run-values';
import { saidBefore } from './said-before';
import { codeAfter, idAfter } from './values';

/** The labels in a text that belong to a transcript, in order. */
export function itemsIn(text: string): Item[] {
  const runs = labelRunsIn(text);
  const items: Item[] = [];
  let [from, isTurned] = [0, false];
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1]?.[0]?.start ?? text.length;
    const found =
      inBrackets(text, from, run) ?? saidBefore(text, from, run) ?? together(text, run, next) ?? alone(text, run, next);
    const key = keyOf(run);
    const isOther = run.some(({ isBroken }) => isBroken) || (key && mayBeAnothers(text, from, key));
    items.push(...(isOther ? found.map((item) => ({ ...item, isUnsure: true })) : found));
    isTurned ||= key !== undefined && hasValueBefore(text, from, key);
    from = Math.max(from, ...found.map(({ value, at }) => (value ? text.indexOf(value, at) + value.length : 0)));
  }
  const corrected = withCorrections(withCodesBehindIds(items, text), text);
  return isTurned ? corrected.map((item) => ({ ...item, isUnsure: true })) : corrected;
}

/**
 * The first label of a run that may be a transcript's, for checking what is written before it. Undefined if it is not
 * the label of an ID or an access code.
 */
function keyOf(run: readonly Place[]): Key | undefined {
  const first = run.find(({ word }) => word !== 'exam' && word !== 'holder' && word !== 'other');
  return first?.word === 'transcriptId' || first?.word === 'accessCode' ? (first as Key) : undefined;
}

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
