import { type Label, SHARE_LABEL } from './labels';
import type { Field } from './page-kind';

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
  /** Where a value from one place to another really ends, when it runs over several elements. */
  cut(from: number, to: number): number;
}

const NO_EDGES: Edges = { at: () => false, cut: (_from, to) => to };

/**
 * Finds the fields of an old share result in a text: a page's, or one that the person pasted.
 *
 * @param text blocks are lines; a blank field is {@link BLANK}
 * @param edges where the page's elements stand; a pasted text has none
 * @returns one entry for each label, in the text's order
 */
export function shareFields(text: string, edges = NO_EDGES): LabelledValue[] {
  const labels = findLabels(text);
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

/** Whether a whole text, such as a cell of a column, can be the field's value; gives it in its plain form. */
export function asValue(field: Field, text: string): string | undefined {
  const value = text.trim();
  if (field === 'transcriptId') return /^\d{4,12}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
  if (field === 'viewingPage') return viewingPage(value);
  return isCode(value) ? value : undefined;
}

/** An https address on mcp.microsoft.com in its plain form; undefined for everything else. */
export function viewingPage(text: string): string | undefined {
  if (!URL.canParse(text) || text.length > 300) return undefined;
  const { protocol, host, username, password, href } = new URL(text);
  return protocol === 'https:' && host === 'mcp.microsoft.com' && !username && !password ? href : undefined;
}

function findLabels(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(SHARE_LABEL)) {
    const field = Object.entries(match.groups ?? {}).find(([, found]) => found)?.[0] as Label;
    const previous = places.at(-1);
    const place = { field, start: match.index, end: match.index + match[0].length };
    // A field's own label and the visible label before it are one.
    if (previous?.field === field && isEmpty(text.slice(previous.end, place.start))) places.pop();
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

// Between a label and its value: an aside in brackets, a sign or a word that says "is", quotes.
const LEAD =
  /^(?:[^\S\n]*\([^)\n]{0,40}\))?([\s:=*_`"“„«「>|\-\u2013\u2014]*(?:(?:is|ist|est|es|è|は|是|为|為)(?=[\s:])[\s:]*)?)/u;

function valueIn(text: string, labels: Place[], i: number, edges: Edges): Value | undefined {
  const place = labels[i];
  if (!place || place.field === 'mcid') return undefined;
  const span = spanAfter(text, labels, i);
  const lead = LEAD.exec(span);
  if (!lead) return undefined;
  if (place.field === 'viewingPage') return addressIn(span, place.end);

  const aside = /^\s*\(\s*([^\s()]+)\s*\)/.exec(span);
  const enclosed = aside?.[1] && /\d/.test(aside[1]) ? asValue(place.field, aside[1]) : undefined;
  if (aside && enclosed) return { value: enclosed, valueAt: place.end + aside[0].indexOf('(') + 1 };
  const skipped = lead[0].length;
  const valueAt = place.end + skipped;
  const run = /^[^\s,;|"'“”«»<>()[\]{}、，。；」\u0001]+/u.exec(span.slice(skipped))?.[0] ?? '';
  const whole = run.slice(0, edges.cut(valueAt, valueAt + run.length) - valueAt);
  if (place.field === 'transcriptId') {
    const digits = /^\d+/.exec(whole)?.[0] ?? '';
    const isOver =
      digits === whole || edges.at(valueAt + digits.length) || /^[.:!?]+$/.test(whole.slice(digits.length));
    return isOver ? withValue(asValue('transcriptId', digits), valueAt) : undefined;
  }
  const next = text.slice(valueAt + whole.length).replace(/^[^\S\n]+/, '');
  // "code: Expires: never" names another field, not a code.
  if (/[:：]$/.test(whole) || /^[:：]/.test(next)) return undefined;
  // A code in letters before Chinese, Japanese or Korean words without a space.
  const value = whole
    .replace(/(?<=\w)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}].*$/u, '')
    .replace(/[.]+$/, '');
  if (/\p{Nd}/u.test(value)) return withValue(asValue('accessCode', value), valueAt);
  // A word is a code only where nothing but a label stands before it, and nothing after it.
  const isApart =
    /[:=\u2013\u2014-]/.test(lead[0]) || edges.at(valueAt) || (lead[0].includes('\n') && startsLine(text, place));
  const isAlone =
    next === '' || /^[\n,;|、，。；"”」)\u0001]/.test(next) || labels[i + 1]?.start === text.length - next.length;
  return isApart && isAlone ? withValue(asValue('accessCode', value), valueAt) : undefined;
}

const startsLine = (text: string, place: Place) => /(^|\n)[^\S\n]*$/.test(text.slice(0, place.start));

const withValue = (value: string | undefined, valueAt: number) => (value ? { value, valueAt } : undefined);

/** The first https address on mcp.microsoft.com in the three lines after the label. */
function addressIn(span: string, start: number): Value | undefined {
  const near = span.split('\n').slice(0, 3).join('\n');
  const address = /https?:\/\/[^\s"'“”<>()[\]、，。；」\u0001]+/u.exec(near);
  return address ? withValue(viewingPage(address[0].replace(/[.,;:!?]+$/, '')), start + address.index) : undefined;
}

// Letters and digits as the holder chose them, with signs inside; what a page puts in place of a code is none.
const CODE =
  /^(?=(?:.*[\p{L}\p{Nd}]){4})[\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}][\p{sc=Latin}\p{sc=Cyrillic}\p{Nd}_#$%&*+!@-]{3,63}$/u;
const PLACEHOLDER =
  /^(?:([nx*])\1+|above|below|cancel|change|close|code|continue|copy|create|edit|enter|generate|help|hidden|here|hide|more|none|null|optional|required|reset|share|show|submit|type|undefined|view|your)$/i;

const isCode = (text: string) => CODE.test(text) && !PLACEHOLDER.test(text);
