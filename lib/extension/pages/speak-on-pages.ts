/** Gives the on-page buttons their words, in the language that the person set. */
import type { Settings } from '../../settings/settings';
import type { ButtonWords } from '../../texts/english/button';
import { wordsOfButton } from '../../texts/words-of-button';
import browser from '../browser';
import { wordsFor } from '../words';
import { contentScriptNames } from './open-tabs';
import { tellPages } from './tell-pages';

let spoken = '';

/** Speaks to all tabs where the language has changed; after a sleep that is not known, and it speaks again. */
export async function speakAnew(tabIds: readonly number[], settings: Settings): Promise<void> {
  const { language } = await wordsFor(settings);
  if (language === spoken) return;
  spoken = language;
  await speakOnPages(tabIds, settings);
}

/**
 * Speaks to some tabs, without waiting for them; one that is gone, or shows no share page anymore, hears nothing.
 */
export async function speakOnPages(tabIds: readonly number[], settings: Settings): Promise<void> {
  const words = wordsOfButton(await wordsFor(settings));
  const args: [string[], ButtonWords] = [contentScriptNames(), words];
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
