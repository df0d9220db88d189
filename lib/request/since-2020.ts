/** What changed since Microsoft's page of 2020, each with a page that shows it; collected on 2026-11-22, not checked live. */
export const SINCE_2020 = [
  { change: 'ace', url: 'https://learn.microsoft.com/credentials/certifications/college-credit' },
  { change: 'links', url: 'https://learn.microsoft.com/credentials/certifications/view-share-transcript' },
  { change: 'dashboard', url: 'https://learn.microsoft.com/users/me/transcript' },
  { change: 'recipient', url: 'https://www.excelsior.edu/' },
] as const;
