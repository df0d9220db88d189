/** Where a learner's own transcript stands; the way to the share link begins there. */
export const OWN_TRANSCRIPT = 'https://learn.microsoft.com/users/me/transcript';

/** The certification dashboard of the older transcripts, as Microsoft's page of 2020-08-11 links it. */
export const DASHBOARD = 'https://aka.ms/certdashboard';
