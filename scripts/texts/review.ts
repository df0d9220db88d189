/** What a translator sees: every text in screen order, and what there is to do for it. */
import { createHash } from 'node:crypto';
import { PLACES, type Place, placeOf, VALUES } from '../../lib/texts/context';

export type Entry = string | Readonly<Record<string, string>>;
export type Texts = Readonly<Record<string, Entry>>;

/** Which English version each language was translated from. */
export interface Translated {
  /** By key, the hash of the English text that all languages follow, except those in `behind`. */
  signs: Readonly<Record<string, string>>;
  /** By language, the keys whose English text has changed since they were translated. */
  behind: Readonly<Record<string, readonly string[]>>;
}

export interface Row {
  key: string;
  place: Place;
  english: Entry;
  /** Absent if not translated yet. */
  text?: Entry;
  /** What each `{name}` in it stands for. */
  values: string[];
  todo: Todo[];
}

export type Todo = 'missing' | 'longer than its room' | 'equal to English' | 'changed in English since';

/** The keys whose English text has changed since a language was last up to date. */
export function changedSince({ signs, behind }: Translated, english: Texts, tag: string): Set<string> {
  const changed = Object.keys(english).filter((key) => signs[key] !== undefined && signs[key] !== signOf(english[key]));
  return new Set([...(behind[tag] ?? []), ...changed]);
}

/**
 * Records that a language is up to date with the current English.
 *
 * @param others all other languages; they stay behind where they were, and fall behind where the English has changed
 */
export function upToDate(translated: Translated, english: Texts, others: readonly string[]): Translated {
  const keys = Object.keys(english);
  const behind = others.map((other): [string, string[]] => {
    const late = changedSince(translated, english, other);
    return [other, keys.filter((key) => late.has(key))];
  });
  return {
    signs: Object.fromEntries(keys.map((key) => [key, signOf(english[key])])),
    behind: Object.fromEntries(behind.filter(([, late]) => late.length)),
  };
}

/** A short hash, but long enough to tell two versions of a text apart. */
const signOf = (entry: Entry | undefined): string =>
  createHash('sha1').update(JSON.stringify(entry)).digest('hex').slice(0, 8);

/**
 * Reviews a language's texts in screen order.
 *
 * @param texts the language's texts; empty for a new language
 * @param changed the keys whose English text has changed since they were translated
 */
export function review(english: Texts, texts: Texts, changed: ReadonlySet<string>): Row[] {
  const rows = Object.entries(english).map(([key, entry]) => {
    const place = placeOf(key);
    if (!place) throw new Error(`${key} has no place in lib/texts/context.ts.`);
    const text = texts[key];
    return {
      key,
      place,
      english: entry,
      ...(text !== undefined && { text }),
      values: valuesOf(entry),
      todo: todoOf(entry, text, place, changed.has(key)),
    };
  });
  return rows.sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
}

function todoOf(english: Entry, text: Entry | undefined, { room }: Place, isChanged: boolean): Todo[] {
  if (text === undefined) return ['missing'];
  const found: Todo[] = [];
  if (room && formsOf(text).some((form) => columnsOf(form) > room)) found.push('longer than its room');
  if (hasWords(english) && JSON.stringify(english) === JSON.stringify(text)) found.push('equal to English');
  if (isChanged) found.push('changed in English since');
  return found;
}

/** Names that are the same in every language. */
const NAMES =
  /Credit Courier|Send to Excelsior|Excelsior|Microsoft|Learn|Credly|Gmail|Outlook\.com|Yahoo Mail|NCCRS|ACE|PDF|\{\w+\}/g;

/** Whether a text contains something to translate. */
const hasWords = (entry: Entry) => formsOf(entry).some((form) => /\p{L}{2}/u.test(form.replaceAll(NAMES, '')));

const valuesOf = (entry: Entry) =>
  [...new Set(formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))].map(
    (name) => `{${name}} = ${VALUES[name] ?? 'not described in lib/texts/context.ts'}`,
  );

export const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));

/** The width of a text in columns: a Chinese, Japanese, or Korean character takes two, a value four. */
export const columnsOf = (text: string): number =>
  [...text.replaceAll(/\{\w+\}/g, '0000')].reduce(
    (sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
