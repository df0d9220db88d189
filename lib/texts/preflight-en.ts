/**
 * What the pre-flight says, in English: a plain sentence for each rule (`preflight.<id>`) and the label of the action
 * that mends it (`preflight.action.<id>`). `{name}` stands for a value.
 */
export const preflightEn = {
  // Evidence
  'preflight.link-needs-sign-in': 'Only you can open this link. Create a share link on its page and add that instead.',
  'preflight.action.link-needs-sign-in': 'Open the page',
  'preflight.link-not-official': 'This link does not lead to Microsoft or Credly, so it proves nothing.',
  'preflight.action.link-not-official': 'Remove it',
  'preflight.link-not-https': 'This link does not begin with https, so it cannot be trusted.',
  'preflight.action.link-not-https': 'Remove it',
  'preflight.sharing-id-missing':
    'This credential link has lost its sharing ID, so others may not be able to open it. Copy the whole share link again.',
  'preflight.action.sharing-id-missing': 'Open the page',
  'preflight.transcript-id-missing': 'The Transcript ID is missing. The access code opens nothing without it.',
  'preflight.action.transcript-id-missing': 'Type the Transcript ID',
  'preflight.placeholder-transcript-id': 'The Transcript ID is a placeholder. Type the real one.',
  'preflight.action.placeholder-transcript-id': 'Type the Transcript ID',
  'preflight.placeholder-badge-title': 'The title of the badge is a placeholder. Type the real one.',
  'preflight.action.placeholder-badge-title': 'Type the title',
  'preflight.issuer-unverified': 'It is not verified that Microsoft issued this badge. Open its page and add it again.',
  'preflight.action.issuer-unverified': 'Open the page',
  'preflight.badge-expired':
    'This credential expired on {date}. Passed exams stay on your transcript, so a transcript is the better evidence.',
  'preflight.action.badge-expired': 'Open my transcript',
  'preflight.evidence-old': 'Read from its page on {date}. Check that it still opens.',
  'preflight.action.evidence-old': 'Open the page',

  // Access code and address details
  'preflight.access-code-forgotten': 'The access code was forgotten when the browser closed. Type it again.',
  'preflight.action.access-code-forgotten': 'Type the access code',
  'preflight.access-code-missing': 'The access code is missing. The Transcript ID opens nothing without it.',
  'preflight.action.access-code-missing': 'Type the access code',
  'preflight.placeholder-access-code': 'The access code is a placeholder. Type the real one.',
  'preflight.action.placeholder-access-code': 'Type the access code',
  'preflight.address-details-unconfirmed':
    'Was “Include Address Details” on when you shared the transcript? If not, share it again with it turned on.',
  'preflight.action.address-details-unconfirmed': 'Yes, it was on',

  // Exams
  'preflight.exams-not-chosen': 'No exam is chosen, so Excelsior cannot see what you ask credit for.',
  'preflight.action.exams-not-chosen': 'Choose exams',
  'preflight.exams-not-listed': 'Microsoft’s list of {date} does not name {exams}.',
  'preflight.action.exams-not-listed': 'Look at the exams',
  'preflight.exams-only-successors': 'Microsoft’s list of {date} names {listed}, not the newer {exams}.',
  'preflight.action.exams-only-successors': 'Look at the exams',
  'preflight.exam-outside-validity':
    'The recommendation for {exam} is for exams passed from {from} to {to}. Yours was passed on {date}.',
  'preflight.action.exam-outside-validity': 'Look at the exams',
  'preflight.exam-not-nccrs':
    'For {exam} we know a recommendation by {authority} only, but this letter asks under NCCRS. Ask Excelsior first.',
  'preflight.action.exam-not-nccrs': 'Look at the exams',
  'preflight.exam-two-pass-dates': 'Two pass dates are given for {exam}: {date} and {other}. The letter says {date}.',
  'preflight.action.exam-two-pass-dates': 'Look at the exams',
  'preflight.exams-not-together': '{exam} is not counted together with {others}. Ask for one or the other.',
  'preflight.action.exams-not-together': 'Choose exams',
  'preflight.exam-pass-date-unknown':
    'The recommendation for {exam} is for exams passed from {from} to {to}. Your pass date is not known.',
  'preflight.action.exam-pass-date-unknown': 'Look at the exams',
  'preflight.exam-two-authorities':
    'There are recommendations for {exam} by NCCRS and by {other}. This letter asks under NCCRS only.',
  'preflight.action.exam-two-authorities': 'Look at the exams',

  // Applicant
  'preflight.placeholder-full-name': 'Your name is a placeholder. Type the real one.',
  'preflight.action.placeholder-full-name': 'Type your name',
  'preflight.placeholder-email': 'Your email address is a placeholder. Type the real one.',
  'preflight.action.placeholder-email': 'Type your email',
  'preflight.placeholder-student-id': 'Your student ID is a placeholder. Type the real one, or leave it empty.',
  'preflight.action.placeholder-student-id': 'Type your student ID',
  'preflight.holders-differ': 'The evidence names two people: {holder} and {other}. Send only your own.',
  'preflight.action.holders-differ': 'Remove what names {other}',
  'preflight.name-differs':
    'The evidence names {holder}, but your name here is {name}. Excelsior may not match it to you.',
  'preflight.action.name-differs': 'Check your name',
  'preflight.legal-name-not-shown':
    'This link shows the user name {handle}, but no legal name. Turn the legal name on where you share the transcript, then add the page again.',
  'preflight.action.legal-name-not-shown': 'Open my transcript',
  'preflight.name-in-other-script':
    'The evidence names {holder}, and your name here is {name}. We cannot compare the two ways of writing.',
  'preflight.action.name-in-other-script': 'Check your name',

  // Application
  'preflight.application-missing': 'The application is still missing. Excelsior needs it together with the evidence.',
  'preflight.action.application-missing': 'Go to the application',

  // Sending
  'preflight.recipient-microsoft': 'Do not send to Microsoft. The letter is addressed to {recipient}.',
  'preflight.action.recipient-microsoft': 'Use Excelsior’s address again',
  'preflight.recipient-changed': 'The letter goes to {recipient}, an address of your own choice, instead of {usual}.',
  'preflight.action.recipient-changed': 'Open settings',
} as const;
