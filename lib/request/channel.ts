/** The webmail sites, in the order in which they are offered. Each has a row in `lib/channels/webmail.ts`. */
export const WEBMAIL_SITES = ['gmail', 'outlook-work', 'outlook-com', 'yahoo'] as const;
export type WebmailSite = (typeof WEBMAIL_SITES)[number];

/** The ways to send a letter, in the order in which they are offered. */
export const CHANNELS = ['mailto', 'draft-file', ...WEBMAIL_SITES, 'clipboard'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the person says a letter was sent: by one of our channels, or in another way. */
export const WAYS = [...CHANNELS, 'other'] as const;
export type Way = (typeof WAYS)[number];

/** Whether a channel is one of the webmail sites. */
export const isWebmailSite = (channel: Way | 'last-used' | undefined): channel is WebmailSite =>
  WEBMAIL_SITES.some((site) => site === channel);
