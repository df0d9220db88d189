import type { Language } from '../texts/languages';
import type { Texts } from '../texts/shipped';
import browser from './browser';

/** The texts of a language other than English, from the file that the build has put beside our pages. */
export async function loadTexts(language: Exclude<Language, 'en'>): Promise<Texts> {
  const answer = await fetch(browser.runtime.getURL(`texts/${language}.json`));
  return (await answer.json()) as Texts;
}
