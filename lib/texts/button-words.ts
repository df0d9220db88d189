/** The few words of the on-page button, in English; they are bundled into the content script. */
export const BUTTON_WORDS = {
  'button.send': 'Send to Excelsior',
  'button.hide': 'Hide',
  'button.region': 'Credit Courier',
  'button.found.transcript': 'Transcript found',
  'button.found.badge': 'Badge found',
  'button.reading': 'Reading…',
  'button.added': 'Added. Nothing is sent yet.',
  'button.updated': 'Updated in your request. Nothing is sent yet.',
  'button.already': 'Already in your request',
  'button.refused.link-gone': 'This link no longer opens. Create a new share link, open it, and press again.',
  'button.refused.not-microsoft': 'Not added: this badge was not issued by Microsoft’s certification program.',
  'button.refused.nothing-here': 'Nothing to read here yet. Wait until the page is complete, then press again.',
  'button.covered': 'Something covers this button. Close it, then press again.',
  'button.reload': 'Credit Courier was updated. Reload this page, then press again.',
  'button.failed': 'That did not work. Press again, or open Credit Courier from the toolbar.',
} as const;
export type ButtonWord = keyof typeof BUTTON_WORDS;
