/** The files with each language's texts, as the build ships them next to our pages. */
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { runnerImport } from 'vite';
import type { Dictionary } from '../../lib/texts/dictionary';

const ROOT = join(import.meta.dirname, '../../lib/texts');

/** Returns, for each language, its file's path in the build and its contents: every text by its key. */
export async function dictionaryFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const { module } = await runnerImport<{ english: Dictionary }>(join(ROOT, 'english.ts'));
  const others = await Promise.all(
    readdirSync(join(ROOT, 'languages')).map(async (file) => {
      const { module: language } = await runnerImport<Record<string, Dictionary>>(join(ROOT, 'languages', file));
      const [dictionary] = Object.values(language);
      if (!dictionary) throw new Error(`${file} exports no dictionary.`);
      return fileOf(parse(file).name, dictionary);
    }),
  );
  return [fileOf('en', module.english), ...others];
}

const fileOf = (tag: string, dictionary: Dictionary) => ({
  relativeDest: `texts/${tag}.json`,
  contents: JSON.stringify(dictionary),
});
