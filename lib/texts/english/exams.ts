/** Step Exams, and what we know about each exam. In English. */
export const exams = {
  'exams.fits': 'Your badge fits these. Choose those you passed:',
  'exams.add-dates': 'Add pass dates',
  'exams.date-of': '{code}, passed on',
  'exams.more-chips': { one: '{count} more', other: '{count} more' },
  'exams.title': 'Exams to ask for',
  'exams.list-source': 'Recommended by NCCRS, on Microsoft’s list dated {date}. Excelsior decides.',
  'exams.add': 'Add an exam',

  // What counts
  'standing.recommended': 'Recommended by {authority}',
  'standing.recommended.amounts': {
    one: 'Recommended by {authority}: {count} semester hour, {level}',
    other: 'Recommended by {authority}: {count} semester hours, {level}',
  },
  'standing.recommended.source': '{source}, {date}. Excelsior decides.',
  'standing.amount-unknown': 'Our sources do not say how much credit.',
  'standing.possible': 'Possible match',
  'standing.not-listed': 'Not on the list',
  'standing.predecessor': '{exam} is a newer exam. The list has only earlier ones: {listed}.',
  'standing.unknown': 'Unknown',
  'standing.no-exam': 'No exam',
  'standing.no-exam.why': 'It does not represent an exam.',
  'standing.unknown.exam': 'We do not know {exam}. It is not on Microsoft’s list from August 2020.',
  'standing.unknown.title':
    'Our sources do not say which exam this stands for. If that exam is on the list, add it yourself.',
} as const;
