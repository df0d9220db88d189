/** Which of the request's values goes into which field of a form. */
import { isColumn, printedBeside } from './beside';
import type { Field, PageContent, SignatureField, TextField, Values } from './form';
import { type Known, type KnownId, withoutSuffixPlace } from './known';
import { inWords, isOwnSignature, recognize } from './recognize';
import { datePatternOf, isDay, writtenDay } from './written-day';

/**
 * What the request can fill in: only empty text fields, only recognized ones, and only whole values. If several fields
 * ask for the same value, the first gets it; a list fills the form row by row.
 *
 * @param pages all pages, in order
 * @param values what the person has already typed
 * @returns values by field key
 */
export function fillIn(pages: readonly PageContent[], values: Values, known: Known): Record<string, string> {
  const filled: Record<string, string> = {};
  const asked = new Map<KnownId, Recognized[]>();
  for (const each of recognized(pages)) asked.set(each.asks, [...(asked.get(each.asks) ?? []), each]);
  const wanted = asked.has('name-suffix') ? known : withoutSuffixPlace(known);
  for (const [asks, places] of asked) {
    const value = wanted[asks];
    const rows = typeof value === 'string' ? [value] : value;
    const [first] = places;
    const isOneForAll = rows.length > 1 && places.length === 1 && first?.field.isMultiline;
    const texts = isOneForAll ? [rows.map((row) => inForm(row, first)).join('\n')] : rows;
    for (const [i, text] of texts.entries()) {
      const place = places[i];
      if (!place || !text) continue;
      const { field } = place;
      const written = isOneForAll ? text : inForm(text, place);
      if ((values[field.key] ?? field.value) || !hasRoom(field, written)) continue;
      filled[field.key] = written;
    }
  }
  return filled;
}

/** A text field and what it asks for. */
interface Recognized {
  field: TextField;
  asks: KnownId;
  printed: string;
}

/** The text fields that ask for something known, from top to bottom, each key once. */
export function recognized(pages: readonly PageContent[]): Recognized[] {
  const seen = new Set<string>();
  const found = pages.flatMap((page) =>
    inReadingOrder(page.fields).flatMap((field) => {
      if (field.kind !== 'text' || field.isReadOnly || field.isPassword || seen.has(field.key)) return [];
      const printed = printedBeside(field, page);
      const asks = recognize({ tooltip: field.tooltip, printed, name: field.name });
      if (!asks) return [];
      seen.add(field.key);
      return [{ field, asks, printed }];
    }),
  );
  const ofOnePerson = found.filter((each) => !OF_A_PERSON.has(each.asks) || !isInList(each, found));
  const [firstPart] = ofOnePerson.filter(({ asks }) => PARTS.has(asks));
  return ofOnePerson.filter((each) => !PARTS.has(each.asks) || isWith(each, firstPart));
}

const PARTS = new Set<KnownId>([
  'first-name',
  'first-and-middle',
  'first-and-initial',
  'middle-name',
  'middle-initial',
  'last-name',
  'name-suffix',
]);
const OF_A_PERSON = new Set<KnownId>([...PARTS, 'full-name', 'name-turned', 'email']);

/** This many fields for the same value, closely stacked, are a list of people, such as children or references. */
const LIST = 3;
const LIST_HEIGHT = 80;

function isInList({ field, asks }: Recognized, found: readonly Recognized[]): boolean {
  // A person's own name is not in the second row of a table.
  if (/row[\W_]{0,2}(?:[2-9]|\d\d)/i.test(`${field.tooltip} ${field.name}`)) return true;
  const column = found.filter(
    (other) =>
      other.asks === asks &&
      other.field.page === field.page &&
      isColumn(other.field.box, field.box) &&
      Math.abs(other.field.box.top - field.box.top) < LIST_HEIGHT,
  );
  return column.length >= LIST;
}

/** How far apart the parts of one name may be, in points. */
const APART = 150;

/** A field far from the first part of a name belongs to another name. */
const isWith = ({ field }: Recognized, first: Recognized | undefined) =>
  first?.field.page === field.page && Math.abs(first.field.box.top - field.box.top) < APART;

/** The place for the person's signature; undefined if there is none, or it may be someone else's. */
export function signaturePlace(pages: readonly PageContent[]): SignatureField | undefined {
  for (const page of pages) {
    for (const field of inReadingOrder(page.fields)) {
      if (field.kind !== 'signature' || field.isReadOnly) continue;
      const { tooltip, name } = field;
      if (isOwnSignature({ tooltip, printed: printedBeside(field, page), name })) return field;
    }
  }
  return undefined;
}

/** A field's label in the form's own words; empty if it has none. */
export function labelOf(field: Field, page: PageContent): string {
  const printed = printedBeside(field, page);
  // Form generators write “undefined” when a field has no tooltip.
  const tooltip = field.tooltip.trim();
  if (tooltip && tooltip !== 'undefined') return tooltip;
  return printed || inWords(field.name);
}

/** From top to bottom, and along each line; fields at about the same height are on one line. */
export function inReadingOrder<T extends Field>(fields: readonly T[]): T[] {
  const lines: T[][] = [];
  for (const field of [...fields].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(middle(line[0]) - middle(field)) < Math.min(line[0].box.height, field.box.height) / 2) {
      line.push(field);
    } else lines.push([field]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box.left - b.box.left));
}

const middle = ({ box }: Field) => box.top + box.height / 2;

const inForm = (text: string, { field, printed }: Recognized) =>
  isDay(text) ? writtenDay(text, datePatternOf(field, printed)) : text;

/** A value that is cut short would be wrong. */
const hasRoom = ({ maxLength }: TextField, text: string) => !maxLength || text.length <= maxLength;
