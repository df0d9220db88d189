/** The sources page. In English. */
export const sources = {
  'sources.title': 'Sources',
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
  'sources.confidence.medium-high': 'Confidence: fairly high',
  'sources.confidence.medium': 'Confidence: medium',
  'sources.confidence.our-own': 'Our own rule',
  'sources.status': 'Status:',
} as const;
