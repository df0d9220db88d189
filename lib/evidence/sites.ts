/**
 * The sites that show evidence, one row each. Everything else that depends on a site is derived from here: where the
 * content scripts run, the permissions, the settings for the on-page button, the menu, which words of an address a page
 * report may contain, and the list on the welcome page.
 */
interface Site {
  /** The key of the text that names it (`welcome.reads.<id>`). */
  id: string;
  host: string;
  /** The setting that turns its on-page button on or off (`options.button.<button>`). Sites may share one. */
  button: string;
  /** The content script. It looks at pages in the way that the site needs; sites with the same need share one. */
  script: 'share-learn' | 'share-credly' | 'share-old-dashboard';
  /** Match patterns, path only, of the pages where the content script may run. */
  pages: readonly string[];
  /** Match patterns of pages among these where it must not run. */
  notPages?: readonly string[];
  /** The part of the site that the welcome page names next to the host. */
  folder?: string;
  /** Words in its addresses that are the site's own. Anything else in an address may be personal. */
  words: readonly string[];
}

export const SITES = [
  {
    id: 'learn',
    host: 'learn.microsoft.com',
    button: 'learn',
    script: 'share-learn',
    pages: ['/users/*', '/*/users/*', '/api/credentials/share/*'],
    words: [
      'api',
      'certification',
      'certifications',
      'credentials',
      'me',
      'share',
      'transcript',
      'transcripts',
      'users',
    ],
  },
  {
    id: 'credly',
    host: 'www.credly.com',
    button: 'credly',
    script: 'share-credly',
    pages: ['/badges/*', '/users/*', '/earner/*'],
    words: ['badge', 'badges', 'earned', 'earner', 'embedded', 'linked_in_profile', 'public_url', 'share', 'users'],
  },
  {
    id: 'mcp',
    host: 'mcp.microsoft.com',
    button: 'dashboard',
    script: 'share-old-dashboard',
    pages: ['/*'],
    // This page asks, once, for another access code in order to move a profile. It is never read.
    notPages: ['/mcp/home/migrate*'],
    words: ['anonymous', 'authenticate', 'home', 'mcp', 'transcript', 'validate', 'validatemcp.aspx'],
  },
  {
    id: 'dashboard',
    host: 'www.microsoft.com',
    button: 'dashboard',
    script: 'share-old-dashboard',
    pages: ['/*/learning/*', '/learning/*'],
    folder: '/learning',
    words: ['dashboard.aspx', 'learning'],
  },
] as const satisfies readonly Site[];

/** The build's reader script for the pages of a host; undefined for any host that is not in the table. */
export function readerFor(host: string): '/read-learn-or-credly.js' | '/read-old-dashboard.js' | undefined {
  const site = SITES.find((row) => row.host === host);
  return site && (site.script === 'share-old-dashboard' ? '/read-old-dashboard.js' : '/read-learn-or-credly.js');
}

export type SiteButton = (typeof SITES)[number]['button'];

/** The only pages where the content scripts run. Together, these match patterns are the host permissions. */
export const SHARE_HOSTS = patterns((site) => site.pages);
/** The match patterns of the pages where one of the content scripts runs. */
export const hostsOf = (script: Site['script']) => patterns((site) => (site.script === script ? site.pages : []));
export const NOT_SHARE_PAGES = patterns((site) => site.notPages ?? []);

function patterns(paths: (site: Site) => readonly string[]): string[] {
  return SITES.flatMap((site) => paths(site).map((path) => `https://${site.host}${path}`));
}
