/** Step Application: the file, and what was found in it. In English. */
export const application = {
  'application.get': 'Get the form (PDF)',
  'application.fill': 'Fill in and sign',
  'application.choose-signed': 'Choose the signed PDF…',
  'application.tick-off': 'Or check this off and attach it yourself.',
  'application.service': 'There is a transcript service form too',
  'application.remove-file': 'Remove: {name}',
  'application.form.transcript-service.about': 'Asks NCCRS to keep a transcript of your recommendations.',
  'application.from': 'Linked on Microsoft’s page dated {date}.',
  'application.privacy':
    'Never put a social security number or a birth date into this letter; the form itself may ask for them.',
  'application.finding.cut-short': 'This PDF may be incomplete. Open it to check.',
  'application.finding.locked': 'This PDF is protected. Excelsior might not be able to open it.',
  'application.finding.lock-not-checked': 'We could not check whether this PDF is protected. Open it to see.',
  'application.finding.not-a-pdf': 'This is not a PDF. It is attached as it is; Excelsior may ask for a PDF.',
  'application.label': 'Application (PDF)',
  'application.choose': 'Choose the form',
  'application.drop': 'or drop it here',
  'application.replace': 'Choose another file',
  'application.checking': 'Checking the file…',
  'application.refused.empty': 'This file is empty. Save the form again, then choose it.',
  'application.refused.too-large': 'This file is larger than 10 MB. Save the form again, without scanned pages.',
  'application.refused.unreadable': 'This file could not be read. It may have been moved. Choose it again.',
  'application.refused.dangerous':
    'This kind of file can harm the person who opens it. Choose a PDF, a Word document or a picture.',
  'application.refused.unknown-kind':
    'This file is neither a PDF, nor a Word document, nor a picture. Choose the form.',
  'application.refused.not-kept': 'The browser could not store this file. Free up some space, then choose it again.',
} as const;
