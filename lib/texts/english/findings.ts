/**
 * Findings: for each rule, a plain sentence (`preflight.<id>`) and the label of the action that fixes it
 * (`preflight.action.<id>`). In English.
 */
export const findings = {
  'preflight.link-needs-sign-in':
    'Only you can open this link. Open its page, create a share link, and add that instead.',
  'preflight.action.link-needs-sign-in': 'Open the page',
  'preflight.link-not-official': 'This link does not lead to Microsoft or Credly, so it proves nothing.',
  'preflight.action.link-not-official': 'Remove it',
  'preflight.link-not-https': 'This link does not start with https, so it cannot be trusted.',
  'preflight.action.link-not-https': 'Remove it',
  'preflight.link-gone': 'This link no longer works. Share the page again, then add it.',
  'preflight.action.link-gone': 'Remove it',
  'preflight.sharing-id-missing':
    'This link has no sharing ID, so it might not open for others. Copy the whole link again.',
  'preflight.action.sharing-id-missing': 'Open the page',
  'preflight.transcript-id-missing': 'The Transcript ID is missing. The access code does not work without it.',
  'preflight.action.transcript-id-missing': 'Type the Transcript ID',
  'preflight.placeholder-transcript-id': 'The Transcript ID is a placeholder. Type the real one.',
  'preflight.action.placeholder-transcript-id': 'Type the Transcript ID',
  'preflight.placeholder-badge-title': 'The title of the badge is a placeholder. Type the real one.',
  'preflight.action.placeholder-badge-title': 'Type the title',
  'preflight.issuer-unverified':
    'We could not verify that Microsoft issued this badge. Open its page and add it again.',
  'preflight.action.issuer-unverified': 'Open the page',
  'preflight.badge-expired':
    'This credential expired on {date}. Your transcript still shows the exams that you passed, so it is better evidence.',
  'preflight.action.badge-expired': 'Open my transcript',
  'preflight.evidence-old': 'Last read on {date}. Check that the link still works.',
  'preflight.action.evidence-old': 'Open the page',
  'preflight.access-code-forgotten': 'The access code was not kept when the browser closed. Type it again.',
  'preflight.action.access-code-forgotten': 'Type the access code',
  'preflight.access-code-missing': 'The access code is missing. The Transcript ID does not work without it.',
  'preflight.action.access-code-missing': 'Type the access code',
  'preflight.placeholder-access-code': 'The access code is a placeholder. Type the real one.',
  'preflight.action.placeholder-access-code': 'Type the access code',
  'preflight.address-details-unconfirmed':
    'Was “Include Address Details” on when you shared the transcript? If not, turn it on and share the transcript again.',
  'preflight.action.address-details-unconfirmed': 'Yes, it was on',
  'preflight.exams-not-chosen': 'No exam is chosen, so Excelsior cannot tell what you want credit for.',
  'preflight.action.exams-not-chosen': 'Choose exams',
  'preflight.exams-not-listed': 'Not on Microsoft’s list dated {date}: {exams}.',
  'preflight.action.exams-not-listed': 'Look at the exams',
  'preflight.exams-only-successors':
    'Not on Microsoft’s list dated {date}: {exams}. The list names earlier exams: {listed}.',
  'preflight.action.exams-only-successors': 'Look at the exams',
  'preflight.exam-outside-validity':
    'The recommendation for {exam} covers exams passed from {from} to {to}. You passed it on {date}.',
  'preflight.action.exam-outside-validity': 'Look at the exams',
  'preflight.exam-not-nccrs':
    'We know of a recommendation for {exam} by {authority} only, but this letter asks for credit under NCCRS. Ask Excelsior first.',
  'preflight.action.exam-not-nccrs': 'Look at the exams',
  'preflight.exam-two-pass-dates': 'There are two pass dates for {exam}: {date} and {other}. The letter uses {date}.',
  'preflight.action.exam-two-pass-dates': 'Look at the exams',
  'preflight.exams-not-together': '{exam} does not count together with {others}. Choose only one of them.',
  'preflight.action.exams-not-together': 'Choose exams',
  'preflight.exam-pass-date-unknown':
    'The recommendation for {exam} covers exams passed from {from} to {to}. Your pass date is missing.',
  'preflight.action.exam-pass-date-unknown': 'Look at the exams',
  'preflight.exam-two-authorities':
    'Both NCCRS and {other} recommend credit for {exam}. This letter asks for credit under NCCRS only.',
  'preflight.action.exam-two-authorities': 'Look at the exams',
  'preflight.placeholder-full-name': 'Your name is a placeholder. Type the real one.',
  'preflight.action.placeholder-full-name': 'Type your name',
  'preflight.placeholder-email': 'Your email address is a placeholder. Type the real one.',
  'preflight.action.placeholder-email': 'Type your email',
  'preflight.placeholder-student-id': 'Your student ID is a placeholder. Type the real one, or leave it empty.',
  'preflight.action.placeholder-student-id': 'Type your student ID',
  'preflight.holders-differ': 'The evidence names two people: {holder} and {other}. Send only your own evidence.',
  'preflight.action.holders-differ': 'Remove the evidence that names {other}',
  'preflight.name-differs': 'The evidence names {holder}, but you typed {name}. Excelsior might not match it to you.',
  'preflight.action.name-differs': 'Check your name',
  'preflight.legal-name-not-shown':
    'This link shows the user name {handle}, but not your legal name. Turn on your legal name in the transcript’s sharing settings, then add the page again.',
  'preflight.action.legal-name-not-shown': 'Open my transcript',
  'preflight.name-in-other-script':
    'The evidence names {holder}, and you typed {name}. We cannot compare names in different alphabets.',
  'preflight.action.name-in-other-script': 'Check your name',
  'preflight.application-missing': 'The application is still missing. Excelsior needs it along with the evidence.',
  'preflight.action.application-missing': 'Go to the application',
  'preflight.form-required-empty': {
    one: '{count} required field of the application is empty.',
    other: '{count} required fields of the application are empty.',
  },
  'preflight.form-not-signed': 'The application is not signed.',
  'preflight.form-name-differs': 'The name in the application is not the one that you typed here.',
  'preflight.form-email-differs': 'The email in the application is not the one that you typed here.',
  'preflight.form-date-in-future': 'A date in the application is in the future.',
  'preflight.action.form-required-empty': 'Open the form at this field',
  'preflight.action.form-name-differs': 'Open the form at this field',
  'preflight.action.form-email-differs': 'Open the form at this field',
  'preflight.action.form-date-in-future': 'Open the form at this field',
  'preflight.action.form-not-signed': 'Open the form',
  'preflight.recipient-microsoft': 'Do not send the letter to Microsoft. It is addressed to {recipient}.',
  'preflight.action.recipient-microsoft': 'Use Excelsior’s address again',
  'preflight.recipient-changed': 'The letter goes to {recipient}, an address that you chose, instead of {usual}.',
  'preflight.action.recipient-changed': 'Open settings',
} as const;
