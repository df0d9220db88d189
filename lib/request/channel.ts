/** The ways for a letter to leave, in the order in which they are offered. */
export const CHANNELS = ['mailto', 'draft-file', 'gmail', 'outlook-work', 'outlook-com', 'yahoo', 'clipboard'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the person says that a letter left: by a channel of ours, or in another way. */
export const WAYS = [...CHANNELS, 'other'] as const;
export type Way = (typeof WAYS)[number];
