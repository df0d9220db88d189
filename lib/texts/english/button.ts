/** The words that are built into the on-page button, in English. The background sends it those of other languages. */
export const BUTTON_WORDS = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Hide',
  'button.found': 'Transcript found',
  'button.found.badge': 'Badge found',
  'button.reading': 'Reading…',
  'button.reload': 'Reload this page, then press again.',
  'button.failed': 'That did not work. Press again.',
  'button.covered': 'Something is covering this button. Close it, then press again.',
} as const;

export type ButtonWords = Record<keyof typeof BUTTON_WORDS, string>;
