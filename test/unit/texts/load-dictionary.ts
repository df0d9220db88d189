import type { Dictionary } from '../../../lib/texts/dictionary';
import { english } from '../../../lib/texts/english';
import type { Language } from '../../../lib/texts/languages';

/** All texts of a language, from its file. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  if (language === 'en') return english;
  const module: Record<string, Dictionary> = await import(`../../../lib/texts/languages/${language}.ts`);
  return Object.values(module)[0] as Dictionary;
}
