import type { StepId } from '../../lib/request/step-id';

/** Common questions, grouped by row of the checklist, the most common first. */
export const QUESTIONS = {
  evidence: ['access-code', 'account', 'closing-account', 'link', 'fresh', 'identity', 'address'],
  exams: ['exams', 'badge', 'expired', 'authorities'],
  you: [],
  application: ['services', 'fee'],
  letter: ['no-draft', 'recipient'],
  answer: ['no-answer'],
} as const satisfies Record<StepId, readonly string[]>;
