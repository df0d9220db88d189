/** Step Letter, the letter beside the list, and the ways to send it. In English. */
export const letter = {
  'letter.attach': 'A mail link cannot carry files. Attach this to the draft yourself: {name}',
  'letter.attach-own': 'Attach your signed application to the draft.',
  'letter.ready': 'Open the draft, check it, and send it yourself.',
  'letter.read': 'Read the letter',
  'letter.why': 'Why this address?',
  'letter.draft-on-page': 'Draft with the PDF…',
  'letter.yes-with': 'Yes, with the PDF',
  'letter.yes-without': 'Yes, without it',
  'letter.follow-up-draft': 'Open follow-up draft',
  'letter.set-up': 'Set up an email app',
  'letter.what-was-sent': 'What you sent',
  'letter.copy-short': 'Copy summary',
  'letter.no-draft': 'No draft opened',
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
  'letter.yes': 'Yes, I sent it',
  'letter.not-yet': 'Not yet',
  'letter.print': 'Print or save as PDF',

  // What was left out so that the letter fits in a mail link
  'letter.step.without-exam-links': 'Links to exam pages were left out to keep the mail link short enough.',
  'letter.step.exam-codes-only': 'Exam titles and links were left out to keep the mail link short enough.',
  'letter.step.short':
    'The letter is too long for a mail link. The draft contains a short version. The full letter is copied: paste it into the draft.',
  'letter.step.shortest':
    'The letter is too long for a mail link. The draft contains only the exam codes. The full letter is copied: paste it into the draft.',

  // In the letter, in place of what is still missing
  'letter.gap.full-name': 'your name',
  'letter.gap.email': 'your email',
  'letter.gap.exams': 'the exams you passed',
  'letter.gap.evidence': 'your transcript or badge',
  'letter.gap.transcript-id': 'Transcript ID',
  'letter.gap.access-code': 'access code',
  'letter.gap.application': 'The application is not attached yet.',

  // When no email app opened; the names of menus are in menu-names.ts
  'letter.no-help': 'No email app opened. Use another way to send, or set up an email app:',
  'letter.no-help.windows': 'Windows: Settings, Apps, Default apps, then search for “mailto”.',
  'letter.no-help.macos': 'macOS: Mail, Settings, General, then choose the default email app.',
  'letter.no-help.linux': 'Linux (GNOME): Settings, Apps, Default Apps, Mail.',
  'letter.no-help.chrome':
    'Webmail in Chrome: open your webmail, then Settings, Privacy and security, Site settings, Additional permissions, Protocol handlers. In Edge, search the settings for “protocol”.',
  'letter.no-help.firefox':
    'Firefox: Settings, Downloads (before version 153: General), Files and applications, mailto.',

  // Ways to send
  'ways.open-in': 'Open in',
  'ways.as-file': 'File',
  'ways.part.recipient': 'Recipient',
  'ways.part.subject': 'Subject',
  'ways.part.body': 'Letter',
  'ways.part.link': 'Link',
  'ways.part.code': 'Access code',
  'ways.draft-file.short': 'Draft file (.eml)',
  'ways.without-code': 'The access code is not in this draft. Copy it and paste it in.',
  'ways.more': 'More ways to send',
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

  // Names of the ways, in sentences and lists
  'channel.mailto': 'email app',
  'channel.draft-file': 'draft file',
  'channel.gmail': 'Gmail',
  'channel.outlook-work': 'Outlook (work or school)',
  'channel.outlook-com': 'Outlook.com',
  'channel.yahoo': 'Yahoo Mail',
  'channel.clipboard': 'copy and paste',
  'channel.other': 'other means',

  // What changed since 2020
  'changes.ace': 'Microsoft’s page now describes ACE credit instead of NCCRS.',
  'changes.links': 'It asks for a link to your transcript, not for a copy.',
  'changes.dashboard':
    'The dashboard moved into your Microsoft Learn profile. Old transcripts have an ID and a code, new ones a link.',
  'changes.recipient': 'We found Excelsior’s address only on the 2020 page. Ask Excelsior before you send.',
  'changes.sources': 'Where our facts come from',
} as const;
