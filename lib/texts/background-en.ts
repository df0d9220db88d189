/** What the background says, in English: the beginning of the dictionary that every other language follows. */
import { BUTTON_WORDS } from './button-words';

export const backgroundEn = {
  ...BUTTON_WORDS,

  'app.name': 'Credit Courier',
  'menu.send-page': 'Send this page to Excelsior',
  'requests.name': 'Request from {date}',
  'requests.name-again': 'Request from {date} ({number})',
  'follow-up.due-of': 'Follow-up due: {request}',

  // What a press on the button did
  'button.covered': 'Something is covering this button. Close it, then press again.',
  'button.added': 'Added. Nothing is sent yet.',
  'button.updated': 'Updated in your request. Nothing is sent yet.',
  'button.already': 'Already in your request',
  'button.refused.link-gone': 'This link no longer works. Create a new share link, open it, and press again.',
  'button.refused.sign-in':
    'This page asks for a sign-in, so Excelsior could not open it. Open the share link, and press again.',
  'button.refused.consent': 'This page asks for your consent first. Answer it, then press again.',
  'button.refused.unavailable': 'The site does not answer properly right now. Nothing was added. Try again later.',
  'button.refused.not-microsoft': 'Not added: this badge was not issued by Microsoft’s certification program.',
  'button.refused.nothing-here': 'Nothing to read here yet. Wait until the page has loaded, then press again.',

  // Where the request stands
  'status.empty': 'No evidence yet',
  'status.found-here': 'Found on this page',
  'status.partial-here': 'Something is missing on this page',
  'status.found-elsewhere': 'Found in another tab',
  'status.transcript-id-missing': 'Transcript ID missing',
  'status.access-code-missing': 'Access code missing',
  'status.access-code-forgotten': 'Access code not kept',
  'status.address-details': 'One question first',
  'status.evidence-complete': 'Evidence added',
  'status.exams-missing': 'Which exams did you pass?',
  'status.applicant-missing': 'Your details are missing',
  'status.applicant-complete': 'Your details are in',
  'status.application-missing': 'Application still missing',
  'status.application-complete': 'Application added',
  'status.ready': 'Ready to send',
  'status.draft-asked': 'Did you send it?',
  'status.must-mend': 'Something needs fixing',
  'status.sent': 'Waiting for Excelsior',
  'status.follow-up-due': 'Time to follow up',
  'status.posted': 'Credit posted',
  'status.more-asked': 'More information needed',
  'status.declined': 'Excelsior declined',
  'status.closed': 'Closed',
} as const;
