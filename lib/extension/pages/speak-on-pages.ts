/** Gives the on-page buttons their words in the person's language. */
import type { Settings } from '../../settings/settings';
import type { ButtonWords } from '../../texts/english/button';
import type { Translate } from '../../texts/translate';
import { wordsOfButton } from '../../texts/words-of-button';
import browser from '../browser';
import { wordsFor } from '../words';
import { contentScriptNames } from './open-tabs';
import { tellPages } from './tell-pages';

/** The language last sent. It is forgotten when the background sleeps; then any language but English is sent again. */
let spoken = 'en';

/** Sends the words to all tabs if the language has changed. */
export async function speakAnew(tabIds: readonly number[], settings: Settings): Promise<void> {
  const words = await wordsFor(settings);
  if (words.language === spoken) return;
  spoken = words.language;
  speakOnPages(tabIds, words);
}

/** Sends the words to a tab that has just reported; the button already has the English ones. */
export async function speakFirst(tabId: number, settings: Settings): Promise<void> {
  const words = await wordsFor(settings);
  if (words.language !== 'en') speakOnPages([tabId], words);
}

/**
 * Sends the words to tabs without waiting for them. A tab that is closed, or no longer shows a share page, is skipped.
 */
function speakOnPages(tabIds: readonly number[], words: Translate): void {
  const args: [string[], ButtonWords] = [contentScriptNames(), wordsOfButton(words)];
  tellPages(() =>
    Promise.allSettled(tabIds.map((tabId) => browser.scripting.executeScript({ target: { tabId }, func: give, args }))),
  );
}

/**
 * Runs in the page, next to our content scripts. Each of them leaves a function under its own name that takes the
 * words.
 */
const give = (names: string[], words: ButtonWords) => {
  for (const name of names) {
    // Checks for a function, since an element of the page with that id would show up as a global too.
    const speak: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    if (typeof speak === 'function') speak(words);
  }
};
