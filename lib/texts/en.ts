/**
 * What the popup says, in English; with `more-en.ts` the dictionary that every other language follows.
 * `{name}` stands for a value. A text with plural forms is an object with the categories of `Intl.PluralRules`,
 * chosen by the value `count`.
 */
import { backgroundEn } from './background-en';
import { lifeEn } from './life-en';
import { preflightEn } from './preflight-en';
import { stepsEn } from './steps-en';

export const en = {
  ...backgroundEn,
  ...preflightEn,
  ...stepsEn,
  ...lifeEn,

  'app.not-affiliated': 'Not affiliated with Microsoft or Excelsior',
  'app.settings': 'Settings',
  'app.help': 'Help',
  'sources.title': 'Sources',

  'status.hint.empty': 'Open your transcript or badge page',
  'status.hint.found-here': 'Add it to your request',
  'status.hint.partial-here': 'You can type what the page does not show',

  // On this page
  'page.title': 'On this page',
  'page.kind.learn-transcript': 'Microsoft Learn transcript',
  'page.kind.learn-credential': 'Microsoft Learn credential',
  'page.kind.credly-badge': 'Credly badge',
  'page.kind.mcp-transcript': 'Transcript from the old dashboard',
  'page.add': 'Add to request',
  'page.adding': 'Reading…',
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

  // Nothing yet
  'empty.open-transcript': 'Open my transcript',
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
  'request.undo': 'Undo',
  'request.removed': 'Removed from your request',
  'requests.removed': 'Request removed',
  'life.undone': 'Last step undone',
  'life.noted': 'Noted',
  'field.holder': 'Holder',
  'field.link': 'Link',
  'field.access-code': 'Access code',
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
  'code.type': 'Type the access code',
  'gap.details-unread': 'The exams could not be read. The link still counts as evidence; add your exams by hand below.',
  'gap.no-exams': 'This transcript lists no passed exams.',
  'gap.issuer-unverified':
    'Credly did not answer, so the issuer is not verified. Open the badge page and add it again.',

  // Exams
  'exams.title': 'Exams to ask for',
  'exams.list-source': 'Recommended by NCCRS, on Microsoft’s list dated {date}. Excelsior decides.',
  'exams.add': 'Add an exam',

  // What counts
  'standing.recommended': 'Recommended by {authority}',
  'standing.recommended.amounts': {
    one: 'Recommended by {authority}: {count} semester hour, {level}',
    other: 'Recommended by {authority}: {count} semester hours, {level}',
  },
  'standing.recommended.source': '{source}, {date}. Excelsior decides.',
  'standing.amount-unknown': 'Our sources do not say how much credit.',
  'standing.possible': 'Possible match',
  'standing.not-listed': 'Not on the list',
  'standing.predecessor': '{exam} is a newer exam. On the list are only earlier ones: {listed}.',
  'standing.unknown': 'Unknown',
  'guidance.credly-template':
    'This page is about the badge in general. Open your own badge on Credly, choose “Share”, and use its link.',
  'standing.no-exam': 'No exam',
  'standing.no-exam.why': 'It does not stand for an exam.',
  'standing.unknown.exam': 'We do not know {exam}. It is not on Microsoft’s list from August 2020.',
  'standing.unknown.title': 'Our sources do not say for which exam. If it is on the list, add it yourself.',

  'certifications.count': { one: '{count} certification', other: '{count} certifications' },

  // Pre-flight
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
  'applicant.full-name': 'Full name',
  'applicant.email': 'Email',
  'applicant.student-id': 'Student ID (optional)',
  'applicant.use-name': 'Use “{name}”',
  'applicant.use-legal-name': 'Use the name that Excelsior has on file.',

  // Checklist

  // Letter
  'letter.title': 'Letter',
  'letter.recipient': 'To',
  'letter.recipient-source': 'Address from Microsoft’s page dated {date}. Newer pages do not give it.',
  'letter.subject': 'Subject',
  'letter.draft': 'Open email draft',
  'letter.draft-needs-evidence': 'Add evidence first',
  'letter.copy': 'Copy summary',
  'letter.copied': 'Summary copied',
  'letter.copied-full': 'The full letter is on your clipboard. Paste it into the draft.',
  'letter.copy-failed': 'The browser did not allow copying. Select the text below and copy it.',
  'letter.step.without-exam-links': 'Links to exam pages were left out to keep the mail link short enough.',
  'letter.step.exam-codes-only': 'Exam titles and links were left out to keep the mail link short enough.',
  'letter.step.short':
    'The letter is too long for a mail link. The draft contains a short version. The full letter is copied: paste it into the draft.',
  'letter.step.shortest':
    'The letter is too long for a mail link. The draft contains only the exam codes. The full letter is copied: paste it into the draft.',
  'letter.yes': 'Yes, I sent it',
  'letter.not-yet': 'Not yet',
  'ways.more': 'More ways to send',
  'letter.print': 'Print or save as PDF',

  // Application
  'application.form.transcript-service.about': 'Asks NCCRS to keep a transcript of your recommendations.',
  'application.from': 'Linked on Microsoft’s page dated {date}.',
  'application.privacy':
    'Never put a social security number or a birth date into this letter; the form itself may ask for them.',
  'application.finding.cut-short': 'This PDF may be incomplete. Open it to check.',
  'application.finding.locked': 'This PDF is protected. Excelsior might not be able to open it.',
  'application.finding.lock-not-checked': 'We could not check whether this PDF is protected. Open it to see.',
  'application.finding.not-a-pdf': 'This is not a PDF. It is attached as it is; Excelsior may ask for a PDF.',

  // Trouble
  'error.set-aside': 'Your saved data could not be read. We kept a copy of it and started an empty request.',
  'error.settings-set-aside':
    'Some settings could not be read, so their defaults are used. We kept a copy of the old ones.',
  'error.set-aside-copy': 'Copy the saved data',
  'error.set-aside-copied': 'Saved data copied',
  'error.dismiss': 'Dismiss',
  'error.not-saved': 'Your last change was not saved. Check that your device has free space, then try again.',
  'error.nearly-full':
    'Your requests take up almost all the room that the browser gives. Export your data, then remove requests that you no longer need.',

  // Ways to send
  'ways.draft-file.about':
    'A file with the letter and your application attached. Thunderbird and classic Outlook for Windows open it as a draft. Apple Mail and Outlook for Mac show it as a received message: copy the letter from it into a new message.',
  'ways.draft-file.save': 'Download draft file (.eml)',
  'ways.draft-file.building': '{percent}% done',
  'ways.draft-file.saved': 'Draft file saved. Open it in your email app.',
  'ways.draft-file.failed': 'The application could not be read. Choose the file again.',
  'ways.draft-file.on-page': 'Download draft file…',
  'ways.webmail': 'Webmail',
  'ways.webmail.about':
    'Opens a draft in a new tab. The link stays in your history, so the access code is left out: copy it and paste it into the draft.',
  'ways.clipboard': 'Copy',
  'ways.copy.recipient': 'Copy recipient',
  'ways.copy.subject': 'Copy subject',
  'ways.copy.body': 'Copy letter',
  'ways.copy.link': 'Copy link',
  'ways.copied.recipient': 'Recipient copied',
  'ways.copied.subject': 'Subject copied',
  'ways.copied.body': 'Letter copied',
  'ways.copied.link': 'Link copied',

  // Where no mail program opened
  'letter.no-help': 'No email app opened. Use one of the other ways below, or set up an email app:',
  'letter.no-help.windows': 'Windows: Settings, Apps, Default apps, then search for “mailto”.',
  'letter.no-help.macos': 'macOS: Mail, Settings, General, then choose the default email app.',
  'letter.no-help.linux': 'Linux (GNOME): Settings, Apps, Default Apps, Mail.',
  'letter.no-help.chrome':
    'Webmail in Chrome: open your webmail, then Settings, Privacy and security, Site settings, Additional permissions, Protocol handlers. In Edge, search the settings for “protocol”.',
  'letter.no-help.firefox':
    'Firefox: Settings, Downloads (before version 153: General), Files and applications, mailto.',

  // What changed since 2020
  'changes.ace': 'Microsoft’s page now describes ACE credit instead of NCCRS.',
  'changes.links': 'It asks for a link to your transcript, not for a copy.',
  'changes.dashboard':
    'The dashboard moved into your Microsoft Learn profile. Old transcripts have an ID and a code, new ones a link.',
  'changes.recipient': 'We found Excelsior’s address only on the 2020 page. Ask Excelsior before you send.',
  'changes.sources': 'Where our facts come from',
} as const;
