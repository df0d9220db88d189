/** Step Evidence: pieces of evidence, pasting, links, and access codes. In English. */
export const evidence = {
  'evidence.intro': 'On your shared transcript or badge, press “Send to Excelsior”.',
  'evidence.sample': 'Try a sample',
  'evidence.paste': 'Paste it instead',
  'evidence.add-more': 'Add more evidence',
  'evidence.address-question': 'Was “Include Address Details” on when you shared it?',
  'evidence.address-yes': 'Yes, it was on',
  'evidence.address-no': 'No, share again',
  'evidence.address-how':
    'Share the transcript again with “Include Address Details” on, then press “Send to Excelsior” there.',
  'evidence.address-open': 'Open the dashboard',
  'evidence.address-was-on': '“Include Address Details” was on',
  'evidence.code-again': 'Type the access code again',
  'evidence.code-save': 'Save',
  'evidence.code-keep': 'Keep it on this device',
  'empty.open-transcript': 'Open my transcript',

  // Pasting or typing the details
  'paste.label': 'Paste a link, or the text with your Transcript ID and Access Code',
  'paste.nothing': 'No share link or Transcript ID was found in this text.',
  'paste.found-link': { one: '{count} link recognized', other: '{count} links recognized' },
  'paste.transcript-id': 'Transcript ID',
  'paste.access-code': 'Access Code',
  'paste.ask': 'Is this what you meant? Check what is right.',
  'paste.bad-id': 'A Transcript ID has 4 to 12 digits.',
  'paste.add': 'Add',
  'paste.cancel': 'Cancel',

  // Pieces of evidence
  'piece.mcp-transcript': 'Transcript {id}',
  'piece.mcp-transcript.unnumbered': 'Transcript',
  'piece.learn-transcript': 'Learn transcript',
  'piece.learn-credential': 'Learn credential',
  'piece.credly-badge': 'Credly badge',
  'piece.remove': 'Remove: {title}',
  'piece.with-code': 'With its access code',
  'piece.in-other-tab': '{title}, in another tab',
  'request.title': 'Your request',
  'request.undo': 'Undo',
  'request.removed': 'Removed from your request',
  'field.access-code': 'Access code',
  'field.issued': 'Issued',
  'field.expires': 'Expires',
  'field.expired': 'Expired',
  'field.title': 'Title of the badge',
  'certifications.count': { one: '{count} certification', other: '{count} certifications' },

  // The access code
  'code.show': 'Show access code',
  'code.hide': 'Hide access code',
  'code.copy': 'Copy access code',
  'code.copy-here': 'Copy this code',
  'code.copied': 'Access code copied',
  'code.masked': 'Access code, hidden',
  'code.forgotten': 'Access code not kept when the browser closed',
  'code.type': 'Type the access code',

  // What a piece of evidence lacks
  'gap.details-unread': 'The exams could not be read. The link still counts as evidence; add your exams by hand below.',
  'gap.no-exams': 'This transcript does not list any passed exams.',
  'gap.exams-differ':
    'This transcript says that it has more passed exams than could be read. Compare the list with the page, and add what is missing by hand.',
  'gap.days-unsure': 'A date on this page is ambiguous, like 03/04/2019, or unreadable. It was left out.',
  'gap.issuer-unverified':
    'Credly did not answer, so the issuer is not verified. Open the badge page and add it again.',

  // Check of a link
  'check.button': 'Check the link',
  'check.open-page': 'Open the page to check it',
  'check.checking': 'Checking…',
  'check.opens': 'Opens without sign-in. Checked {time}.',
  'check.gone': 'This link no longer works. Checked {time}. Share the page again, then add it.',
  'check.private': 'This link needs sign-in. Checked {time}. Make it public, or share the page again.',
  'check.unchecked': 'Could not check the link ({time}). You may be offline; try again.',
  'check.differs': 'The page has changed since you added it. Open it and add it again.',
} as const;
