/** The headline of the popup and the request page, which the toolbar icon shows too. In English. */
export const headline = {
  'app.name': 'Credit Courier',

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
  'status.applicant-complete': 'Your details are complete',
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
