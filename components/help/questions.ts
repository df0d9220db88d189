import type { StepId } from '../../lib/request/step-id';

/** What people ask, by the row of the list that it is about; first what is asked most. */
export const QUESTIONS = {
  evidence: ['access-code', 'account', 'link', 'identity'],
  exams: ['exams', 'badge', 'expired', 'authorities'],
  you: [],
  application: ['services'],
  letter: ['no-draft', 'recipient'],
  answer: ['no-answer'],
} as const satisfies Record<StepId, readonly string[]>;
