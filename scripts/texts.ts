/**
 * `npm run texts -- <tag>`: what there is to do for a language's texts, in screen order, each next to its English.
 * `--all` prints every text; `--table` writes them all as a sheet; `--order` sorts the language's file in screen order;
 * `--done` marks the language as up to date with the current English.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { english } from '../lib/texts/english';
import { LANGUAGES } from '../lib/texts/languages';
import { ROOT, runTool } from './run/command';
import { Failure, runScript } from './run/failure';
import { inOrder } from './texts/in-order';
import { changedSince, type Entry, review, type Texts, type Translated, upToDate } from './texts/review';
import { table } from './texts/table';

const TEXTS = join(ROOT, 'lib/texts');
const SHEETS = join(ROOT, '.output/texts');
/** Records which English version each language was translated from. */
const TRANSLATED = join(TEXTS, 'translated.json');

const OPTIONS = ['--all', '--table', '--order', '--done'];

await runScript(async () => {
  const [tag = '', ...options] = process.argv.slice(2);
  if (!isTag(tag)) throw new Failure('Name a language by its tag: npm run texts -- de');
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown) throw new Failure(`${unknown} is none of ${OPTIONS.join(', ')}.`);
  const [whole, begun] = ['languages', 'begun'].map((folder) => join(TEXTS, folder, `${tag}.ts`)) as [string, string];
  const file = existsSync(begun) ? begun : whole;
  const texts: Texts = existsSync(file) ? (Object.values(await import(file))[0] as Texts) : {};
  const translated: Translated = JSON.parse(readFileSync(TRANSLATED, 'utf8'));
  const rows = review(english, texts, changedSince(translated, english, tag));
  if (options.includes('--done')) {
    if (!(tag in LANGUAGES)) throw new Failure(`${tag} is not in lib/texts/languages.ts.`);
    // A text whose English has changed counts as done, since the person has looked at it by now.
    const open = rows.filter(({ todo }) => todo.some((each) => each === 'missing' || each === 'longer than its room'));
    if (open.length) throw new Failure(`${tag} is not done: ${open.map(({ key }) => key).join(', ')}`);
    const others = Object.keys(LANGUAGES).filter((language) => language !== 'en' && language !== tag);
    writeFileSync(TRANSLATED, `${JSON.stringify(upToDate(translated, english, others), null, 2)}\n`);
    return;
  }
  if (options.includes('--order')) {
    if (!existsSync(file)) throw new Failure(`${relative(ROOT, file)} is missing.`);
    writeFileSync(file, inOrder(readFileSync(file, 'utf8'), texts));
    await runTool('biome', ['format', '--write', file], { quiet: true });
    return;
  }
  if (options.includes('--table')) {
    mkdirSync(SHEETS, { recursive: true });
    const sheet = join(SHEETS, `${tag}.md`);
    writeFileSync(sheet, table(tag, rows));
    console.log(relative(ROOT, sheet));
    return;
  }
  const shown = options.includes('--all') ? rows : rows.filter(({ todo }) => todo.length);
  let where = '';
  for (const row of shown) {
    const { room } = row.place;
    if (row.place.where !== where) console.log(`\n== ${row.place.where}${room ? ` (at most ${room} columns)` : ''}`);
    where = row.place.where;
    console.log(`\n${row.key}${row.todo.length ? `  [${row.todo.join(', ')}]` : ''}`);
    print('en', row.english);
    if (row.text !== undefined) print(tag, row.text);
    for (const value of row.values) console.log(`    ${value}`);
  }
  const todo = rows.filter((row) => row.todo.length).length;
  console.log(`\n${tag}: ${rows.length} texts, ${todo} to look at.`);
});

/** Whether the browser knows a language with this tag, in the exact spelling that file names need. */
function isTag(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return canonical === tag && name !== undefined;
  } catch {
    return false;
  }
}

function print(tag: string, entry: Entry) {
  if (typeof entry === 'string') console.log(`  ${tag}: ${entry}`);
  else for (const [form, text] of Object.entries(entry)) console.log(`  ${tag} (${form}): ${text}`);
}
