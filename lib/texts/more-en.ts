/** What our other pages say, and the parts of the popup that are loaded when they are shown, in English. */
import { helpEn } from './help-en';
import { lifeEn } from './life-en';
import { optionsEn } from './options-en';
import { welcomeEn } from './welcome-en';

export const moreEn = {
  ...helpEn,
  ...lifeEn,
  ...optionsEn,
  ...welcomeEn,

  // Choosing the application
  'application.label': 'Application (PDF)',
  'application.choose': 'Choose the completed PDF',
  'application.drop': 'or drop it here',
  'application.replace': 'Choose another file',
  'application.checking': 'Checking the file…',
  'application.refused.empty': 'This file is empty. Save the form again, then choose it.',
  'application.refused.too-large': 'This file is larger than 10 MB. Save the form again, without scanned pages.',
  'application.refused.unreadable': 'This file could not be read. It may have been moved. Choose it again.',
  'application.refused.not-a-pdf': 'This is not a PDF. Choose the completed form.',
  'application.refused.not-kept': 'The browser could not store this file. Free up some space, then choose it again.',

  // Ways to send
  'ways.title': 'Ways to send',
  'ways.mailto': 'Email app',
  'ways.mailto.about': 'Opens a draft in the email app on this computer. Attach the application there yourself.',
  'ways.draft-file': 'Draft file (.eml)',
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
  'ways.clipboard.about': 'Everything, or each part by itself.',
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
  'changes.title': 'What changed since 2020 (as of {date})',
  'changes.ace': 'Microsoft’s page now describes ACE credit instead of NCCRS.',
  'changes.links': 'It asks for a link to your transcript, not for a copy.',
  'changes.dashboard':
    'The dashboard moved into your Microsoft Learn profile. Old transcripts have an ID and a code, new ones a link.',
  'changes.recipient': 'We found Excelsior’s address only on the 2020 page. Ask Excelsior before you send.',
  'changes.sources': 'Where our facts come from',

  // Sources
  'sources.title': 'Sources',
  'sources.about':
    'Every rule and fact that Credit Courier shows: where it comes from, when it was published, and how sure we are.',
  'sources.rules': 'Rules',
  'sources.recommendations': 'Credit recommendations',
  'sources.exams': 'Exams',
  'sources.certifications': 'Exams of a certification',
  'sources.successions': 'Exams that replaced others',
  'sources.periods': 'When each exam could be passed',
  'sources.confidence': 'Confidence:',
  'sources.confidence.high': 'Confidence: high',
  'sources.confidence.medium-high': 'Confidence: rather high',
  'sources.confidence.medium': 'Confidence: medium',
  'sources.confidence.our-own': 'Our own rule',
  'sources.status': 'Status:',
} as const;
