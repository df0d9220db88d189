/** A language that nobody speaks: every text is two fifths longer than the English, in brackets that show where it ends. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../lib/texts/english';

type Entry = string | Readonly<Record<string, string>>;

/** What is the same in every language. */
const SAME: ReadonlySet<string> = new Set(['app.name', 'button.send']);
const FILLER = ' ëxtra';

/** @returns the text in brackets, with all its values, two fifths longer than it was */
export function longer(text: string): string {
  // Values do not grow with the language.
  const words = text.replaceAll(/\{\w+\}/g, '').length;
  const more = Math.max(Math.ceil(words * 0.4) - '[]'.length, 0);
  return `[${text}${FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)}]`;
}

/** All that the interface says, in that language. */
export const pseudo = Object.fromEntries(
  Object.entries<Entry>(english).map(([key, entry]) => [key, SAME.has(key) ? entry : mapped(entry)]),
);

function mapped(entry: Entry): Entry {
  if (typeof entry === 'string') return longer(entry);
  return Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, longer(text)]));
}

/** Copies a build, which from then on speaks that language where it spoke English. */
export function pseudoBuild(build: string, copy: string): string {
  cpSync(build, copy, { recursive: true });
  writeFileSync(join(copy, 'texts/en.json'), JSON.stringify(pseudo));
  return copy;
}
