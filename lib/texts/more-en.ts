/** What our other pages say, and the parts of the popup that are loaded when they are shown, in English. */
import { formEn } from './form-en';
import { helpEn } from './help-en';
import { optionsEn } from './options-en';
import { welcomeEn } from './welcome-en';

export const moreEn = {
  ...formEn,
  ...helpEn,
  ...optionsEn,
  ...welcomeEn,

  // Choosing the application
  'application.label': 'Application (PDF)',
  'application.choose': 'Choose the form',
  'application.drop': 'or drop it here',
  'application.replace': 'Choose another file',
  'application.checking': 'Checking the file…',
  'application.refused.empty': 'This file is empty. Save the form again, then choose it.',
  'application.refused.too-large': 'This file is larger than 10 MB. Save the form again, without scanned pages.',
  'application.refused.unreadable': 'This file could not be read. It may have been moved. Choose it again.',
  'application.refused.dangerous':
    'This kind of file can harm whoever opens it. Choose a PDF, a Word document or a picture.',
  'application.refused.unknown-kind':
    'This file is neither a PDF, nor a Word document, nor a picture. Choose the form.',
  'application.refused.not-kept': 'The browser could not store this file. Free up some space, then choose it again.',

  // Sources
  'sources.about':
    'Every rule and fact that Credit Courier shows: where it comes from, when it was published, and how sure we are.',
  'sources.all': 'All',
  'sources.rules': 'Rules',
  'sources.addresses': 'Addresses',
  'sources.found-later': 'Found later',
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
