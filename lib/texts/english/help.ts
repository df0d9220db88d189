/** The help page. In English. */
export const help = {
  'help.title': 'Help',
  'help.source': '{source}, {date}',
  'help.access-code.question': 'What is the access code?',
  'help.access-code.answer':
    'A code that you chose yourself when you shared your transcript on the old dashboard. Together with the Transcript ID, it opens the transcript. A Learn transcript has neither: its share link is the evidence. The code on mcp.microsoft.com that moves a profile to another account is a different one; never send it.',
  'help.account.question': 'Which account do I sign in with?',
  'help.account.answer':
    'The Microsoft account that holds your certifications. It may be a work account or a personal one. If your transcript on Learn is empty, connect your certification profile to Learn first.',
  'help.closing-account.question': 'My school or work account is being closed. What now?',
  'help.closing-account.answer':
    'You can then no longer sign in to your Learn profile, though its data stays. Link a personal account first, in the profile’s settings under account management. Do not remove the profile: its share links would go with it.',
  'help.services.question': 'Which of the three services do I need?',
  'help.services.answer':
    'Three services have similar names. The NCCRS transcript service goes with this application. OneTranscript is a different service, and not for enrolled students or graduates. If you are enrolled, ask for a credit evaluation.',
  'help.fee.question': 'Does the transcript service cost anything?',
  'help.fee.answer':
    'It may ask for a fee, and for a signature by hand. For Microsoft’s form no fee is known, so ask Excelsior before you send it.',
  'help.exams.question': 'Which exams count, and for how many hours?',
  'help.exams.answer':
    'Microsoft’s list from August 2020 names nine exams that NCCRS recommends for credit: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 and AZ-400. NCCRS also recommends AZ-102. Only for AZ-102 do our sources give a number of semester hours. A recommendation counts only if you passed while it was valid, and Excelsior decides.',
  'help.badge.question': 'My badge does not name an exam. What now?',
  'help.badge.answer':
    'A certification’s badge can stand for several exams. Credit Courier lists those that match its date, and you say which one you passed.',
  'help.expired.question': 'My certification expired or was retired. Does it still count?',
  'help.expired.answer':
    'The exam that you passed stays on your transcript. Send the transcript rather than the badge.',
  'help.link.question': 'Why a link, and not a PDF or a screenshot?',
  'help.link.answer':
    'Excelsior returns unofficial copies. Since 2021, Microsoft’s page has asked for a link that can be verified, not for a copy of the transcript. The link must open without sign-in: one with “users/me” in it opens only for you.',
  'help.fresh.question': 'How fresh must the evidence be?',
  'help.fresh.answer':
    'Excelsior’s policy asks for official documents issued within the last three weeks. A link shows the page as it is today: check it right before you send, and send soon.',
  'help.identity.question': 'How does Excelsior know that it is me?',
  'help.identity.answer':
    'Its newest policy asks for two forms of student identification. Show your name and address on the transcript, and use the name that Excelsior has on file.',
  'help.address.question': 'Why does my address have to show on the old transcript?',
  'help.address.answer':
    'It tells the school whose transcript it is. Excelsior asked for it with other companies’ transcripts too. Turn on “Include Address Details” when you share.',
  'help.recipient.question': 'Where does the letter go?',
  'help.recipient.answer':
    'To the address on Microsoft’s page dated {date}. We found it nowhere else, so ask Excelsior first; you can change it in the settings. Never send it to Microsoft, which does not handle credit.',
  'help.authorities.question': 'NCCRS or ACE?',
  'help.authorities.answer':
    'NCCRS and ACE are two organizations in the United States that recommend college credit for learning outside college. Credit for an exam comes from one of them, never from both. Microsoft’s page now describes ACE instead of NCCRS.',
  'help.no-draft.question': 'The draft did not open, or its text is cut off',
  'help.no-draft.answer':
    'Some email apps cannot open mail links, or cut long ones off. Choose “More ways to send”: a draft file, a webmail site, or copying the letter.',
  'help.no-answer.question': 'I sent it, but got no answer',
  'help.no-answer.answer':
    'Say in the popup that you sent it. Credit Courier then shows when it is time to ask, and writes the follow-up. We chose the waiting time; you can change it in the settings.',

  // Report of a page that was not recognized
  'help.report': 'Report a page that was not recognized',
  'help.report.about':
    'Choose the page. Credit Courier writes a description: which labels the page has, and the pattern of its address, but no ID, code or name. You read it before you copy it. Nothing is sent.',
  'help.report.none': 'No such page is open. Open it in another tab, then come back here.',
  'help.report.pages': 'Open pages',
  'help.report.describe': 'Describe this page',
  'help.report.description': 'Description, without anything personal',
  'help.report.copy': 'Copy report',
  'help.report.copied': 'Report copied. Nothing was sent: paste it where you want to report it.',
} as const;
