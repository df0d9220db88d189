/** What the help page says, in English. */
export const helpEn = {
  'help.title': 'Help',
  'help.questions': 'Questions',
  'help.source': '{source}, {date}',

  'help.access-code.question': 'What is the access code?',
  'help.access-code.answer':
    'A code that you chose yourself when you shared your transcript on the old dashboard. With the Transcript ID it opens the transcript. A Learn transcript has neither: its share link is the evidence. The code on mcp.microsoft.com that moves a profile to another account is another one; never send it.',
  'help.account.question': 'Which account do I sign in with?',
  'help.account.answer':
    'The Microsoft account that holds your certifications. It may be a work account or a personal one. If your transcript on Learn is empty, connect your certification profile to Learn first.',
  'help.services.question': 'Which of the three services is it?',
  'help.services.answer':
    'Three services are called alike. The NCCRS transcript service belongs to this application. OneTranscript is another service, and not for enrolled students or graduates. If you are enrolled, you ask for a credit evaluation.',
  'help.exams.question': 'Which exams count, and for how many hours?',
  'help.exams.answer':
    'NCCRS recommended credit for nine exams: AZ-100, AZ-101, AZ-103, AZ-200, AZ-201, AZ-203, AZ-300, AZ-301 and AZ-400. Colleges count credit in semester hours; our sources do not say how many. A recommendation counts only if you passed while it was valid, and Excelsior decides.',
  'help.badge.question': 'My badge names no exam. What now?',
  'help.badge.answer':
    'A certification’s badge can stand for several exams. Credit Courier lists those that fit its date; you say which one you passed.',
  'help.expired.question': 'My certification has expired or is retired',
  'help.expired.answer': 'The passed exam stays on your transcript. Send the transcript rather than the badge.',
  'help.link.question': 'Why a link, and not a PDF or a screenshot?',
  'help.link.answer':
    'Excelsior returns unofficial copies. Since 2021 Microsoft’s page asks for a link that can be verified, never for a copy of the transcript. The link must open without sign-in: one with “users/me” in it opens for you only.',
  'help.identity.question': 'How does Excelsior know that it is me?',
  'help.identity.answer':
    'Its newest policy asks for two forms of student identification. Show your name and address on the transcript, and use the name that Excelsior knows.',
  'help.recipient.question': 'Where does the letter go?',
  'help.recipient.answer':
    'To the address on Microsoft’s page of {date}. We found it nowhere else, so ask Excelsior first; you can change it in the settings. Never send it to Microsoft, which does not handle credit.',
  'help.authorities.question': 'NCCRS or ACE?',
  'help.authorities.answer':
    'NCCRS and ACE are two bodies in the United States that recommend college credit for learning outside college. One of them for each exam, not both. No credit is given twice for the same exam. Microsoft’s page now describes ACE instead of NCCRS.',
  'help.no-draft.question': 'The draft did not open, or its text is cut',
  'help.no-draft.answer':
    'Some mail programs take no links, or only short ones. Choose “More ways to send”: a draft file, a web mail site, or copying the letter.',
  'help.no-answer.question': 'I sent it, and no answer came',
  'help.no-answer.answer':
    'Say in the popup that you sent it. Credit Courier then shows when it is time to ask, and writes the follow-up. The waiting time is our own; you can change it in the settings.',

  // Report
  'help.report': 'Report a page that was not recognized',
  'help.report.about':
    'Choose the page. Credit Courier counts the labels on it and describes it: no ID, no code, no name, and of its address only the shape. You read the description before you copy it. Nothing is sent.',
  'help.report.none': 'No such page is open. Open it in another tab, then come back here.',
  'help.report.pages': 'Open pages',
  'help.report.describe': 'Describe this page',
  'help.report.description': 'Description, without anything personal',
  'help.report.copy': 'Copy report',
  'help.report.copied': 'Report copied. Nothing was sent: paste it where you want to report it.',
} as const;
