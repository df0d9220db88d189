/** The ways for a letter to leave, in the order in which they are offered. */
export const CHANNELS = ['mailto', 'draft-file', 'gmail', 'outlook-work', 'outlook-com', 'yahoo', 'clipboard'] as const;
export type Channel = (typeof CHANNELS)[number];
