import browser from './browser';

/** The language of the browser's own interface, then those that the person reads (BCP 47). */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
