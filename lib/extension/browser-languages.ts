import browser from './browser';

/** The browser's UI language, then the languages that the person reads (BCP 47). */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
