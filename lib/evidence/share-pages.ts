/** Where the content scripts run, and nowhere else; together these are the host permissions. */
export const LINK_HOSTS = [
  'https://learn.microsoft.com/users/*',
  'https://learn.microsoft.com/*/users/*',
  'https://learn.microsoft.com/api/credentials/share/*',
  'https://www.credly.com/badges/*',
  'https://www.credly.com/users/*',
  'https://www.credly.com/earner/*',
];
export const DIALOG_HOSTS = [
  'https://mcp.microsoft.com/*',
  'https://www.microsoft.com/*/learning/*',
  'https://www.microsoft.com/learning/*',
];

/** This page asks for another access code, once, to move a profile; it is never read. */
export const NOT_SHARE_PAGES = ['https://mcp.microsoft.com/mcp/home/migrate*'];
