import type { Settings } from '../settings/settings';
import { backgroundWords } from '../texts/background-words';
import { type Language, languageFor } from '../texts/languages';
import { type Translate, translator } from '../texts/translate';
import { browserLanguages } from './browser-languages';
import { loadTexts } from './load-texts';

const loaded = new Map<Language, Translate>([['en', translator(backgroundWords, 'en')]]);

/** The texts that the background uses, in the person's language; in English if those cannot be loaded. */
export async function wordsFor({ language: set }: Pick<Settings, 'language'>): Promise<Translate> {
  const language = languageFor(set, browserLanguages());
  const known = loaded.get(language);
  if (known || language === 'en') return known ?? wordsFor({ language: 'en' });
  const texts = await loadTexts(language).catch(() => undefined);
  if (!texts) return wordsFor({ language: 'en' });
  const words = translator(texts, language);
  loaded.set(language, words);
  return words;
}
