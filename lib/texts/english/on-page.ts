/** What we show on a share page: next to the button, and in the context menu. In English. */
import { BUTTON_WORDS } from './button';

export const onPage = {
  ...BUTTON_WORDS,

  // What a press on the button did
  'button.added': 'Added. Nothing is sent yet.',
  'button.updated': 'Updated in your request. Nothing is sent yet.',
  'button.already': 'Already in your request',
  'button.refused.link-gone': 'This link no longer works. Create a new share link, open it, and press again.',
  'button.refused.sign-in':
    'This page asks for a sign-in, so Excelsior could not open it. Open the share link, and press again.',
  'button.refused.consent': 'This page asks for your consent first. Answer it, then press again.',
  'button.refused.unavailable': 'The site is not responding properly right now. Nothing was added. Try again later.',
  'button.refused.not-microsoft': 'Not added: this badge was not issued by Microsoft’s certification program.',
  'button.refused.nothing-here': 'Nothing to read here yet. Wait until the page has loaded, then press again.',

  // Context menu
  'menu.send-page': 'Send this page to Excelsior',
} as const;
