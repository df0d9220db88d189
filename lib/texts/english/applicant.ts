/** Step You: the fields, and hints. In English. */
export const applicant = {
  'applicant.full-name': 'Full name',
  'applicant.email': 'Email',
  'applicant.student-id': 'Student ID (optional)',
  'applicant.use-name': 'Use “{name}”',
  'applicant.use-legal-name': 'Use the name that Excelsior has on file.',
} as const;
