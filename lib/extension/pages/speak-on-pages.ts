/** Gives the on-page buttons their words, in the language that the person set. */
import type { Settings } from '../../settings/settings';
import type { ButtonWords } from '../../texts/english/button';
import type { Translate } from '../../texts/translate';
import { wordsOfButton } from '../../texts/words-of-button';
import browser from '../browser';
import { wordsFor } from '../words';
import { contentScriptNames } from './open-tabs';
import { tellPages } from './tell-pages';

/** What was spoken last. After a sleep that is not known: another language than English is then spoken again. */
let spoken = 'en';

/** Speaks to all tabs where the language has changed. */
export async function speakAnew(tabIds: readonly number[], settings: Settings): Promise<void> {
  const words = await wordsFor(settings);
  if (words.language === spoken) return;
  spoken = words.language;
  speakOnPages(tabIds, words);
}

/** Speaks to a tab that has just reported; in English its button speaks by itself. */
export async function speakFirst(tabId: number, settings: Settings): Promise<void> {
  const words = await wordsFor(settings);
  if (words.language !== 'en') speakOnPages([tabId], words);
}

/**
 * Speaks to some tabs, without waiting for them; one that is gone, or shows no share page anymore, hears nothing.
 */
function speakOnPages(tabIds: readonly number[], words: Translate): void {
  const args: [string[], ButtonWords] = [contentScriptNames(), wordsOfButton(words)];
  tellPages(() =>
    Promise.allSettled(tabIds.map((tabId) => browser.scripting.executeScript({ target: { tabId }, func: give, args }))),
  );
}

/** Runs in the page, beside our content scripts: under its own name each leaves there what takes its words. */
const give = (names: string[], words: ButtonWords) => {
  for (const name of names) {
    // An element of the page with that id is not our script.
    const speak: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    if (typeof speak === 'function') speak(words);
  }
};
