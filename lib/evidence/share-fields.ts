import type { Field } from './page-kind';
import { type Label, labelsIn } from './share-labels';
import { ADDRESSES, addressOf, asValue } from './share-values';

/** Stands in a text for a blank field or cell, so that no label reaches over it for its value. */
export const BLANK = '\u0001';

/** A label with the value that belongs to it, and where both begin in the text. */
export interface LabelledValue {
  field: Field;
  labelAt: number;
  valueAt: number;
  /** Undefined where the label has no value of its own. */
  value: string | undefined;
}

interface Place {
  field: Label;
  start: number;
  end: number;
}

/** Where the elements of a page begin and end in its text. */
export interface Edges {
  /** Whether an element begins or ends at this very place. */
  at(index: number): boolean;
  /** Whether nothing that is not text, such as a script, stands inside a run of text. */
  isWhole(from: number, to: number): boolean;
  /** Where a value from one place to another really ends, when it runs over several elements. */
  cut(from: number, to: number): number;
}

const NO_EDGES: Edges = { at: () => false, isWhole: () => true, cut: (_from, to) => to };

/**
 * Finds the fields of an old share result in a text: a page's, or one that the person pasted.
 *
 * @param text blocks are lines; a blank field is {@link BLANK}
 * @param edges where the page's elements stand; a pasted text has none
 * @returns one entry for each label, in the text's order
 */
export function shareFields(text: string, edges = NO_EDGES): LabelledValue[] {
  const labels = findLabels(text, edges);
  const found: LabelledValue[] = [];
  for (let first = 0; first < labels.length; ) {
    // Labels with nothing between them, as over a row of columns, share the lines that follow.
    let last = first;
    while (last + 1 < labels.length && isEmpty(spanAfter(text, labels, last))) last++;
    const run = labels.slice(first, last + 1);
    const paired = run.length > 1 ? pairUp(text, labels, first, run) : undefined;
    for (const [i, place] of run.entries()) {
      if (place.field === 'mcid') continue;
      const alone = i === run.length - 1 ? valueIn(text, labels, last, edges) : undefined;
      found.push({
        field: place.field,
        labelAt: place.start,
        valueAt: place.end,
        value: undefined,
        ...(paired?.[i] ?? alone),
      });
    }
    first = last + 1;
  }
  return found;
}

function findLabels(text: string, edges: Edges): Place[] {
  const places: Place[] = [];
  for (const place of labelsIn(text)) {
    const previous = places.at(-1);
    if (!edges.isWhole(place.start, place.end)) continue;
    // A field's own label and the visible label before it are one.
    if (previous?.field === place.field && isEmpty(text.slice(previous.end, place.start))) places.pop();
    places.push(place);
  }
  return places;
}

const isEmpty = (span: string) => /^[\s:]*$/.test(span);

const spanAfter = (text: string, labels: Place[], i: number) => {
  const from = labels[i]?.end ?? 0;
  return text.slice(from, Math.min(labels[i + 1]?.start ?? text.length, from + 600));
};

type Value = Pick<LabelledValue, 'value' | 'valueAt'>;

/** The first lines after a run of labels, when every one of them fits the label in its place. */
function pairUp(text: string, labels: Place[], first: number, run: Place[]): Value[] | undefined {
  const last = first + run.length - 1;
  let at = run.at(-1)?.end ?? 0;
  const values: Value[] = [];
  for (const line of spanAfter(text, labels, last).split('\n')) {
    const written = line.trim();
    const place = run[values.length];
    if (written && place) {
      const value = place.field === 'mcid' ? written : asValue(place.field, written);
      if (!value) return undefined;
      values.push({ value, valueAt: at + line.indexOf(written) });
    }
    at += line.length + 1;
  }
  return values.length === run.length ? values : undefined;
}

// Between a label and its value: an aside in brackets that is not a value itself, a sign or a word that says "is",
// quotes.
const LEAD = /^(?: *\((?!\S*\d\S*\))[^)\n]*\))?[\s:=*_`"“„«「>(|\-\u2013\u2014]*(?:(?:is|は|是)(?=[\s:])[\s:]*)?/;

function valueIn(text: string, labels: Place[], i: number, edges: Edges): Value | undefined {
  const place = labels[i];
  if (!place) return undefined;
  const span = spanAfter(text, labels, i);
  if (place.field === 'viewingPage') return addressIn(span, place.end);

  const [lead = ''] = LEAD.exec(span) ?? [];
  const valueAt = place.end + lead.length;
  const run = /^[^\s,;|"'“”«»<>()[\]{}、，。；」\u0001]+/u.exec(span.slice(lead.length))?.[0] ?? '';
  const whole = run.slice(0, edges.cut(valueAt, valueAt + run.length) - valueAt);
  if (place.field === 'transcriptId') {
    const digits = /^\d+/.exec(whole)?.[0] ?? '';
    const isWhole = /^\d+[.:!?]*$/.test(whole) || edges.at(valueAt + digits.length);
    return isWhole ? withValue(asValue('transcriptId', digits), valueAt) : undefined;
  }
  const next = text.slice(valueAt + whole.length).replace(/^[^\S\n]+/, '');
  // "code: Expires: never" names another field, not a code.
  if (whole.endsWith(':') || next.startsWith(':')) return undefined;
  // A code in letters before Chinese, Japanese or Korean words without a space.
  const value = whole.replace(/(?<=\w)[\u3040-\uD7AF][\s\S]*/, '').replace(/(?<![.])[.]+$/, '');
  if (/\p{Nd}/u.test(value)) return withValue(asValue('accessCode', value), valueAt);
  // A word is a code only where nothing but a label stands before it, and nothing after it.
  const isApart =
    /[:=\u2013\u2014-]/.test(lead) || edges.at(valueAt) || (lead.includes('\n') && startsLine(text, place));
  const isAlone =
    next === '' || /^[\n,;|、，。；"”」)\u0001]/.test(next) || labels[i + 1]?.start === text.length - next.length;
  return isApart && isAlone ? withValue(asValue('accessCode', value), valueAt) : undefined;
}

const startsLine = (text: string, place: Place) => /(^|\n)[^\S\n]*$/.test(text.slice(0, place.start));

const withValue = (value: string | undefined, valueAt: number) => (value ? { value, valueAt } : undefined);

/** The first address on the old transcripts' site in the three lines after the label. */
function addressIn(span: string, start: number): Value | undefined {
  const near = span.split('\n').slice(0, 3).join('\n');
  const at = near.search(ADDRESSES);
  return withValue(addressOf(near.match(ADDRESSES)?.[0] ?? ''), start + at);
}
