/** The learner's own transcript on Microsoft Learn, where they can create the share link. */
export const OWN_TRANSCRIPT = 'https://learn.microsoft.com/users/me/transcript';

/** The certification dashboard of the older transcripts, as linked from Microsoft's page of 2020-08-11. */
export const DASHBOARD = 'https://aka.ms/certdashboard';
