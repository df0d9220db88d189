/** What the school can answer. */
export const ANSWERS = ['posted', 'more-asked', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How much the person can note of an answer. */
export const NOTE_LIMIT = 500;
