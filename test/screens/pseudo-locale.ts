/** An invented language: every text is two fifths longer than the English, in brackets that show where it ends. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../lib/texts/english';

type Entry = string | Readonly<Record<string, string>>;

/** What is the same in every language. */
const SAME: ReadonlySet<string> = new Set(['app.name', 'button.send']);
const FILLER = ' ëxtra';

/** Makes a text two fifths longer and puts it in brackets. Its values stay as they are. */
export function longer(text: string): string {
  // A value has the same length in every language.
  const words = text.replaceAll(/\{\w+\}/g, '').length;
  const more = Math.max(Math.ceil(words * 0.4) - '[]'.length, 0);
  return `[${text}${FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)}]`;
}

/** All texts of the interface in the invented language. */
export const pseudo = Object.fromEntries(
  Object.entries<Entry>(english).map(([key, entry]) => [key, SAME.has(key) ? entry : mapped(entry)]),
);

function mapped(entry: Entry): Entry {
  if (typeof entry === 'string') return longer(entry);
  return Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, longer(text)]));
}

/** Copies a build and puts the invented language in the place of English. */
export function pseudoBuild(build: string, copy: string): string {
  cpSync(build, copy, { recursive: true });
  writeFileSync(join(copy, 'texts/en.json'), JSON.stringify(pseudo));
  return copy;
}
