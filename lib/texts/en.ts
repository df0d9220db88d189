/**
 * What the popup says, in English; with `more-en.ts` the dictionary that every other language follows.
 * `{name}` stands for a value. A text with plural forms is an object with the categories of `Intl.PluralRules`,
 * chosen by the value `count`.
 */
import { backgroundEn } from './background-en';
import { preflightEn } from './preflight-en';

export const en = {
  ...backgroundEn,
  ...preflightEn,

  'app.not-affiliated': 'Not affiliated with Microsoft or Excelsior',
  'app.settings': 'Settings',
  'app.help': 'Help',

  'status.hint.empty': 'Open your transcript or badge page',
  'status.hint.found-here': 'Add it to your request',
  'status.hint.partial-here': 'You can type what the page does not show',
  progress: '{done} of {total} steps done',

  // On this page
  'page.title': 'On this page',
  'page.kind.learn-transcript': 'Microsoft Learn transcript',
  'page.kind.learn-credential': 'Microsoft Learn credential',
  'page.kind.credly-badge': 'Credly badge',
  'page.kind.mcp-transcript': 'Transcript from the old dashboard',
  'page.add': 'Add to request',
  'page.adding': 'Reading…',
  'page.in-request': 'Already in your request',
  'page.read-on-add': 'Will be read when you add it',
  'page.missing.transcriptId': 'This page does not show a Transcript ID. Type it here:',
  'page.missing.accessCode': 'This page does not show an Access Code. Type it here:',
  'page.choose.transcriptId': 'This page shows several Transcript IDs. Choose yours:',
  'page.choose.accessCode': 'This page shows several Access Codes. Choose yours:',
  'page.choose.viewingPage': 'This page shows several viewing pages. Choose the one for your transcript:',
  'page.reload': 'Reload this page so that Credit Courier can read it.',
  'page.report': 'Report that this page was not recognized',
  'page.incomplete': 'Fill in or choose what is missing, then add it again.',
  'page.reload-button': 'Reload page',

  // Sites that the browser withholds
  'access.withheld':
    'Your browser lets Credit Courier read only some share pages, so it cannot tell whether this is one. Allow access, or paste the details below.',
  'access.allow': 'Allow access',

  // What to do on pages that are no evidence
  'guidance.dashboard':
    'Open the Transcript section, choose “Share or download”, then “Share”. Make up an access code and turn on “Include Address Details”.',
  'guidance.viewing-page': 'Type your Transcript ID and Access Code into this page. They are recognized as you type.',
  'guidance.mcp-site':
    'Open the share dialog of your transcript. It shows a Transcript ID and the Access Code that you chose.',
  'guidance.migration-code':
    'The access code on this page moves your profile to another account. It is not the one for your transcript.',
  'guidance.own-transcript':
    'Only you can see this page. Choose “Share link”, then “Create link” and “Copy link”, and open that link here.',
  'guidance.own-credentials':
    'Only you can see this page. Open a credential, choose “Share”, and open the new link here.',
  'guidance.learn-profile':
    'A profile does not show exams. Open your transcript, choose “Share link”, and open that link here.',
  'guidance.credly-profile': 'Open a badge in this profile. You add badges one at a time.',
  'guidance.credly-not-microsoft': 'Credit Courier found no badge from Microsoft’s certification program on this page.',
  'guidance.credly-short-link': 'Open this short link in a tab. It leads to your badge’s page.',
  'guidance.credly-template':
    'This page is about the badge in general. Open your own badge on Credly, choose “Share”, and use its link.',

  // Nothing yet
  'empty.text': 'On your shared transcript or badge page, press “Send to Excelsior”. The evidence then appears here.',
  'empty.open-transcript': 'Open my transcript',
  'paste.open': 'Paste or type the details',
  'paste.label': 'Paste a link, or the text with your Transcript ID and Access Code',
  'paste.nothing': 'No share link or Transcript ID was found in this text.',
  'paste.found-link': { one: '{count} link recognized', other: '{count} links recognized' },
  'paste.transcript-id': 'Transcript ID',
  'paste.access-code': 'Access Code',
  'paste.ask': 'This may be meant. Tick what is right.',
  'paste.bad-id': 'A Transcript ID has 4 to 12 digits.',
  'paste.add': 'Add',
  'paste.cancel': 'Cancel',

  // Your request
  'request.title': 'Your request',
  'request.count': { one: '{count} piece of evidence', other: '{count} pieces of evidence' },
  'request.remove': 'Remove',
  'request.undo': 'Undo',
  'request.removed': 'Removed from your request',
  'requests.removed': 'Request removed',
  'life.undone': 'Last step undone',
  'life.noted': 'Noted',
  'field.holder': 'Holder',
  'field.link': 'Link',
  'field.transcript-id': 'Transcript ID',
  'field.access-code': 'Access code',
  'field.viewing-page': 'Viewing page',
  'field.issued': 'Issued',
  'field.expires': 'Expires',
  'field.expired': 'Expired',
  'field.title': 'Title of the badge',
  'code.show': 'Show access code',
  'code.hide': 'Hide access code',
  'code.copy': 'Copy access code',
  'code.copy-here': 'Copy this code',
  'code.copied': 'Access code copied',
  'code.masked': 'Access code, hidden',
  'code.forgotten': 'Access code not kept when the browser closed',
  'code.missing': 'Access code missing',
  'code.type': 'Type the access code',
  'gap.details-unread': 'The exams could not be read. The link still counts as evidence; add your exams by hand below.',
  'gap.no-exams': 'This transcript lists no passed exams.',
  'gap.issuer-unverified':
    'Credly did not answer, so the issuer is not verified. Open the badge page and add it again.',

  // Exams
  'exams.title': 'Exams to ask for',
  'exams.none': 'Your evidence does not name an exam yet.',
  'exams.listed': 'Recommended',
  'exams.list-source': 'Recommended by NCCRS, on Microsoft’s list dated {date}. Excelsior decides.',
  'exams.more': { one: '{count} more exam, not on the list', other: '{count} more exams, not on the list' },
  'exams.passed': 'passed {date}',
  'exams.add': 'Add an exam',
  'exams.code': 'Exam',
  'exams.date': 'Passed on',
  'exams.remove': 'Remove {code}',

  // What counts
  'standing.recommended': 'Recommended by {authority}',
  'standing.recommended.amounts': {
    one: 'Recommended by {authority}: {count} semester hour, {level}',
    other: 'Recommended by {authority}: {count} semester hours, {level}',
  },
  'standing.recommended.source': '{source}, {date}. Excelsior decides.',
  'standing.amount-unknown': 'Our sources do not say how much credit.',
  'standing.possible': 'Possible match',
  'standing.possible.about':
    'This badge does not name its exam. These exams match its date; add the one that you passed:',
  'standing.not-listed': 'Not on the list',
  'standing.predecessor': '{exam} is a newer exam. On the list are only earlier ones: {listed}.',
  'standing.unknown': 'Unknown',
  'standing.no-exam': 'No exam',
  'standing.no-exam.why': 'It does not stand for an exam.',
  'standing.unknown.exam': 'We do not know {exam}. It is not on Microsoft’s list from August 2020.',
  'standing.unknown.title': 'Our sources do not say for which exam. If it is on the list, add it yourself.',
  'standing.add-candidate': 'Add {exam}',

  'certifications.count': { one: '{count} certification', other: '{count} certifications' },

  // Pre-flight
  'preflight.title': 'Checks',
  'preflight.clear': 'No problems found.',
  'preflight.must': 'Must fix:',
  'preflight.should': 'Should fix:',
  'preflight.note': 'Good to know:',
  'preflight.ask': {
    one: 'Excelsior would probably return this request: {count} problem found. Open the draft anyway?',
    other: 'Excelsior would probably return this request: {count} problems found. Open the draft anyway?',
  },
  'preflight.open-anyway': 'Open it anyway',
  'preflight.mend-first': 'Fix it first',

  // Check of a link
  'check.button': 'Check the link',
  'check.open-page': 'Open the page to check it',
  'check.checking': 'Checking…',
  'check.opens': 'Opens without sign-in. Checked {time}.',
  'check.gone': 'This link no longer works. Checked {time}. Share the page again, then add it.',
  'check.private': 'This link needs sign-in. Checked {time}. Make it public, or share the page again.',
  'check.unchecked': 'Could not check the link ({time}). You may be offline; try again.',
  'check.differs': 'The page has changed since you added it. Open it and add it again.',

  // About you
  'applicant.title': 'Your details',
  'applicant.full-name': 'Full name',
  'applicant.email': 'Email',
  'applicant.student-id': 'Student ID (optional)',
  'applicant.use-name': 'Use the name on your evidence: {name}',
  'applicant.use-legal-name': 'Use the name that Excelsior has on file.',

  // Checklist
  'checklist.title': 'Checklist',
  'checklist.count': '{done} of {total}',
  'step.evidence': 'Evidence added',
  'step.access-code': 'Access code known',
  'step.address-details': '“Include Address Details” was on when you shared the transcript',
  'step.exams': 'Exams chosen',
  'step.applicant': 'Your details filled in',
  'step.application': 'Fill in and sign the application',
  'step.attach': 'Attach the application to the letter',
  'step.send': 'Send both to Excelsior, never to Microsoft',

  // Letter
  'letter.title': 'Letter',
  'letter.preview': 'Preview of the letter',
  'letter.recipient': 'To',
  'letter.recipient-source': 'Address from Microsoft’s page dated {date}. Newer pages do not give it.',
  'letter.subject': 'Subject',
  'letter.changed-since':
    'Since 2021, Microsoft’s page has described ACE credit and asked for links, not for a copy of the transcript. This letter contains links.',
  'letter.draft': 'Open email draft',
  'letter.draft-needs-evidence': 'Add evidence first',
  'letter.copy': 'Copy summary',
  'letter.copied': 'Summary copied',
  'letter.copied-full': 'The full letter is on your clipboard. Paste it into the draft.',
  'letter.copy-failed': 'The browser did not allow copying. Select the text below and copy it.',
  'letter.webmail-note':
    'If a webmail site opens your drafts, its provider gets the whole letter, including the access code, and the letter stays in your browser history.',
  'letter.step.without-exam-links': 'Links to exam pages were left out to keep the mail link short enough.',
  'letter.step.exam-codes-only': 'Exam titles and links were left out to keep the mail link short enough.',
  'letter.step.short':
    'The letter is too long for a mail link. The draft contains a short version. The full letter is copied: paste it into the draft.',
  'letter.step.shortest':
    'The letter is too long for a mail link. The draft contains only the exam codes. The full letter is copied: paste it into the draft.',
  'letter.did-it-open': 'Did your mail program open?',
  'letter.yes': 'Yes, I sent it',
  'letter.not-yet': 'Not yet',
  'letter.no': 'No',
  'ways.more': 'More ways to send',
  'letter.print': 'Print or save as PDF',

  // Application
  'application.about':
    'Download the form, fill it in with your browser’s PDF viewer, sign it, and choose the saved file here. It is attached unchanged.',
  'application.form.application': 'Application form',
  'application.form.application.about': 'Asks Excelsior to evaluate your exams.',
  'application.form.transcript-service': 'Transcript service form',
  'application.form.transcript-service.about': 'Asks NCCRS to keep a transcript of your recommendations.',
  'application.from': 'Linked on Microsoft’s page dated {date}.',
  'application.chosen': '{name}, {size}',
  'application.remove': 'Remove the application',
  'application.on-page': 'Choose the completed PDF…',
  'application.privacy':
    'Never put a social security number or a birth date into this letter; the form itself may ask for them.',
  'application.finding.cut-short': 'This PDF may be incomplete. Open it to check.',
  'application.finding.locked': 'This PDF is protected. Excelsior might not be able to open it.',
  'application.finding.lock-not-checked': 'We could not check whether this PDF is protected. Open it to see.',

  // Trouble
  'error.set-aside': 'Your saved data could not be read. We kept a copy of it and started an empty request.',
  'error.settings-set-aside':
    'Some settings could not be read, so their defaults are used. We kept a copy of the old ones.',
  'error.set-aside-copy': 'Copy the saved data',
  'error.set-aside-copied': 'Saved data copied',
  'error.dismiss': 'Dismiss',
  'error.not-saved': 'Your last change was not saved. Check that your device has free space, then try again.',
} as const;
