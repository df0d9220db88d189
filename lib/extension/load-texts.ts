import type { Dictionary } from '../texts/dictionary';
import type { Language } from '../texts/languages';
import browser from './browser';

/** Loads the texts of a language from the file that the build places next to our pages. */
export async function loadTexts(language: Language): Promise<Dictionary> {
  const answer = await fetch(browser.runtime.getURL(`texts/${language}.json`));
  return (await answer.json()) as Dictionary;
}
