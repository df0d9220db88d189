import { MARKS } from '../page/plain';
import { BLANK, type Edges } from '../page/text';
import type { Field } from '../page-kind';
import { type Label, labelsIn } from './labels';
import { sureValue } from './sure-value';
import { ADDRESSES, addressOf } from './values';
import { holderOf, isWholeAt } from './whole-value';

/** A label with its value, and where each begins in the text. */
export interface LabelledValue {
  field: Field;
  labelAt: number;
  valueAt: number;
  /** Undefined if the label has no value of its own. */
  value: string | undefined;
}

interface Place {
  field: Label;
  start: number;
  end: number;
}

const NO_EDGES: Edges = {
  at: () => false,
  opens: () => false,
  isWhole: () => true,
  cut: (_from, to) => to,
};

/**
 * Finds the fields of an old share result in a page's text.
 *
 * @param text one line for each block; a blank field is {@link BLANK}
 * @param edges where the page's elements begin and end in the text
 * @returns one entry for each label, in the text's order; two if the value may be the one above or the one below
 */
export function shareFields(text: string, edges = NO_EDGES): LabelledValue[] {
  const labels = findLabels(text, edges);
  const found: LabelledValue[] = [];
  /**
   * The text before this index already belongs to labels. A value that may belong to either of two labels begins at
   * `disputed`.
   */
  let taken = 0;
  let disputed = -1;
  for (let first = 0; first < labels.length; ) {
    // Labels with nothing between them, such as column headings, share the lines that follow.
    let last = first;
    while (last + 1 < labels.length && isEmpty(spanAfter(text, labels, last))) last++;
    const run = labels.slice(first, last + 1);
    const paired = run.length > 1 ? pairUp(text, labels, first, run) : undefined;
    for (const [i, place] of run.entries()) {
      if (place.field === 'mcid') {
        taken = place.end + (/^[\s:]*\S*/.exec(text.slice(place.end, place.end + 600))?.[0].length ?? 0);
        continue;
      }
      const alone = i === run.length - 1 ? valueIn(text, labels, last, edges) : undefined;
      const below = paired?.[i] ?? alone;
      const above = paired ? undefined : valueAbove(text, place);
      const isDisputed = above && above.valueAt >= taken && below && below.value !== above.value;
      const values = isDisputed ? [above, below] : [above && above.valueAt === disputed ? above : below];
      disputed = isDisputed ? below.valueAt : -1;
      if (below?.value && !isDisputed) taken = below.valueAt + below.value.length;
      for (const value of values) {
        found.push({ field: place.field, labelAt: place.start, valueAt: place.end, value: undefined, ...value });
      }
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
    // A field's own label and the visible label before it are the same label, and so is a label in a second language.
    if (previous?.field === place.field && /^[\s:(/]*$/.test(text.slice(previous.end, place.start))) places.pop();
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

/**
 * The first lines after a run of labels, if each fits the label in its position, and the lines one further down do not
 * all fit as well.
 */
function pairUp(text: string, labels: Place[], first: number, run: Place[]): Value[] | undefined {
  const last = first + run.length - 1;
  let at = run.at(-1)?.end ?? 0;
  const lines: { written: string; valueAt: number }[] = [];
  for (const line of spanAfter(text, labels, last).split('\n')) {
    const written = line.trim();
    if (written) lines.push({ written, valueAt: at + line.indexOf(written) });
    at += line.length + 1;
  }
  const fitting = (from: number) =>
    run.flatMap((place, i): Value[] => {
      const { written = '', valueAt = 0 } = lines[from + i] ?? {};
      const value = place.field === 'mcid' ? written : sureValue(place.field, written);
      return value ? [{ value, valueAt }] : [];
    });
  const values = fitting(0);
  // If a column with an unknown label comes before these, all values are one line further down.
  return values.length === run.length && fitting(1).length < run.length ? values : undefined;
}

/** The line above a label that has a line to itself, if it can be the label's value, as on cards. */
function valueAbove(text: string, { field, start, end }: Place): (Value & { value: string }) | undefined {
  if (!/^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 100))) return undefined;
  const [, line = '', gap = ''] =
    /(?:^|\n)([^\n]{1,200})(\n\s*)$/.exec(text.slice(Math.max(0, start - 300), start)) ?? [];
  const value = /\d/.test(line) ? sureValue(field as Field, line) : undefined;
  return value ? { value, valueAt: start - gap.length - line.trimStart().length } : undefined;
}

// What may come between a label and its value: a remark in parentheses that is not a value itself, punctuation or a
// word that means "is", and quotation marks.
const LEAD = /* @__PURE__ */ new RegExp(
  `^(?: *\\((?!\\S*\\d\\S*\\))[^)\\n]*\\))?[\\s:=*_\`"“„«「>()|\\-\\u2013\\u2014${MARKS}]*(?:(?:is|は|是)(?=[\\s:])[\\s:]*)?`,
);
const RUN = /* @__PURE__ */ new RegExp(`^[^\\s,;|"'“”«»<>()[\\]{}、，。；」\\u0001${MARKS}]+`, 'u');

function valueIn(text: string, labels: Place[], i: number, edges: Edges): Value | undefined {
  const place = labels[i];
  if (!place) return undefined;
  const span = spanAfter(text, labels, i);
  if (place.field === 'viewingPage') return addressIn(span, place.end);

  const [ahead = ''] = LEAD.exec(span) ?? [];
  const holder = holderOf(text, place.end, place.end + ahead.length, edges);
  // If the value has an element or line to itself, the `*`, `_`, or `-` right before it is part of it.
  const own = holder === undefined ? '' : (/(?<![*_-])[*_-]*$/.exec(ahead.slice(holder - place.end))?.[0] ?? '');
  const lead = ahead.slice(0, ahead.length - own.length);
  const valueAt = place.end + lead.length;
  const run = RUN.exec(span.slice(lead.length))?.[0] ?? '';
  const whole = run.slice(0, edges.cut(valueAt, valueAt + run.length) - valueAt);
  const end = valueAt + whole.length;
  const nextLabel = labels[i + 1]?.start ?? -1;
  const isQuoted = /["“„«「(]$/.test(lead) && /["”»」)]/.test(text[end] ?? '');
  if (!isWholeAt(text, isQuoted ? end + 1 : end, holder !== undefined, nextLabel, edges)) return undefined;
  if (place.field === 'transcriptId') {
    const digits = /^\d+/.exec(whole)?.[0] ?? '';
    const isDigits = /^\d+[.:!?]*$/.test(whole) || (edges.at(valueAt + digits.length) && !/\D\d/.test(whole));
    return isDigits ? withValue(sureValue('transcriptId', digits), valueAt) : undefined;
  }
  const next = text.slice(end).replace(/^[^\S\n]+/, '');
  // In "code: Expires: never", the word before the colon names another field; it is not a code.
  if (whole.endsWith(':') || next.startsWith(':')) return undefined;
  // Removes what is not part of the code: Chinese, Japanese, or Korean words that follow without a space, and the
  // period that ends a sentence.
  const plain = whole.replace(/(?<=\w)[\u3040-\uD7AF][\s\S]*/, '');
  const isSentence = holder === undefined || edges.at(end - 1);
  const value = sureValue('accessCode', isSentence ? plain.replace(/(?<!\.)\.$/, '') : plain);
  if (!value || /\p{Nd}/u.test(value)) return withValue(value, valueAt);
  // A value without digits is a code only if it is set apart from its label and nothing follows it.
  const isApart =
    /[:=\u2013\u2014-]/.test(lead) || edges.at(valueAt) || (lead.includes('\n') && startsLine(text, place));
  const isAlone = next === '' || /^[\n,;|、，。；"”」)\u0001]/.test(next) || nextLabel === text.length - next.length;
  return isApart && isAlone ? { value, valueAt } : undefined;
}

const startsLine = (text: string, place: Place) => /(^|\n)[^\S\n]*$/.test(text.slice(0, place.start));

const withValue = (value: string | undefined, valueAt: number) => (value ? { value, valueAt } : undefined);

/** The first address on the old transcripts' site within three lines of the label. */
function addressIn(span: string, start: number): Value | undefined {
  const near = span.split('\n').slice(0, 3).join('\n');
  const at = near.search(ADDRESSES);
  return withValue(addressOf(near.match(ADDRESSES)?.[0] ?? ''), start + at);
}
