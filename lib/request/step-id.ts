/** The steps of the checklist, in the order in which a person takes them. */
export const STEP_IDS = ['evidence', 'exams', 'you', 'application', 'letter', 'answer'] as const;
export type StepId = (typeof STEP_IDS)[number];
