/** The files with the texts of each language, as the build ships them beside our pages. */
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { runnerImport } from 'vite';
import type { Dictionary } from '../../lib/texts/dictionary';
import { textsOf } from '../../lib/texts/shipped';

const ROOT = join(import.meta.dirname, '../../lib/texts');

/** @returns for each language but English its file in the build, and what is in it */
export async function dictionaryFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const { module } = await runnerImport<{ english: Dictionary }>(join(ROOT, 'english.ts'));
  const keys = Object.keys(module.english);
  return Promise.all(
    readdirSync(join(ROOT, 'languages')).map(async (file) => {
      const { module: language } = await runnerImport<Record<string, Dictionary>>(join(ROOT, 'languages', file));
      const [dictionary] = Object.values(language);
      if (!dictionary) throw new Error(`${file} exports no dictionary.`);
      return { relativeDest: `texts/${parse(file).name}.json`, contents: JSON.stringify(textsOf(dictionary, keys)) };
    }),
  );
}
