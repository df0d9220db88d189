/** Where the content script runs, and nowhere else; the same list is the host permissions. */
export const SHARE_PAGES = [
  'https://learn.microsoft.com/users/*',
  'https://learn.microsoft.com/*/users/*',
  'https://learn.microsoft.com/api/credentials/share/*',
  'https://www.credly.com/badges/*',
  'https://www.credly.com/users/*',
  'https://www.credly.com/earner/*',
  'https://mcp.microsoft.com/*',
  'https://www.microsoft.com/*/learning/*',
  'https://www.microsoft.com/learning/*',
];
