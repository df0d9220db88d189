/**
 * A language that nobody speaks: English with marks on its letters, longer by two fifths, as the longest translations
 * are. Tests switch it on in the place of German; what stays English on a page did not come from the texts.
 */
import type { BrowserContext } from '@playwright/test';
import type { Dictionary, Plural } from '../../../lib/texts/dictionary';
import { english } from '../../../lib/texts/english';

/** The language that is overlaid. */
export const OVERLAID = 'de';
/** What every text of the pseudo-locale holds. */
export const MARK = 'ẍ';

const MARKED: Readonly<Record<string, string>> = {
  a: 'ȧ',
  e: 'ė',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Ȧ',
  E: 'Ė',
  O: 'Ö',
  U: 'Ü',
};

/** One text of the pseudo-locale: values stay as they are, and the length grows by two fifths at least. */
export function pseudo(text: string): string {
  const marked = text.replace(/\{\w+\}|[aeiouAEOU]/g, (found) => MARKED[found] ?? found);
  const more = Math.max(2, Math.ceil(text.length * 0.4));
  // Words of eight signs, as they are in languages that do not run words together.
  const padding = Array.from({ length: more }, (_, at) => (at % 9 === 0 ? ' ' : MARK)).join('');
  return `${marked}${padding}`;
}

const pseudoDictionary = Object.fromEntries(
  Object.entries(english).map(([key, entry]: [string, string | Plural]) => [
    key,
    typeof entry === 'string'
      ? pseudo(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, pseudo(text ?? '')])),
  ]),
) as unknown as Dictionary;

/** From now on the extension's pages in this browser get the pseudo-locale where they ask for German. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  const texts = pseudoDictionary;
  await context.addInitScript(
    ({ texts, file }) => {
      const real = globalThis.fetch;
      globalThis.fetch = (what, how) =>
        String(what).endsWith(file) ? Promise.resolve(new Response(JSON.stringify(texts))) : real(what, how);
    },
    { texts, file: `texts/${OVERLAID}.json` },
  );
}
