/**
 * What changed since Microsoft's page of 2020, each with the address that shows it. Collected on 2026-11-22, not
 * checked live.
 */
export const SINCE_2020 = [
  ['ace', 'https://learn.microsoft.com/credentials/certifications/college-credit'],
  ['links', 'https://learn.microsoft.com/credentials/certifications/view-share-transcript'],
  ['dashboard', 'https://learn.microsoft.com/users/me/transcript'],
  ['recipient', 'https://www.excelsior.edu/'],
] as const;
