/** A learner's own transcript, where they can create the share link. */
export const OWN_TRANSCRIPT = 'https://learn.microsoft.com/users/me/transcript';

/** The certification dashboard of the older transcripts, as Microsoft's page of 2020-08-11 links it. */
export const DASHBOARD = 'https://aka.ms/certdashboard';
