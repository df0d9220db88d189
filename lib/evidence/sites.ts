/**
 * The sites that show evidence, one row each. What else names a site is derived from here: where the content scripts
 * run, the permissions, the settings of the on-page button, the menu, what a page's description may say of its address,
 * and the list on the welcome page.
 */
interface Site {
  /** By which texts name it (`welcome.reads.<id>`). */
  id: string;
  host: string;
  /** The setting that switches its on-page button (`options.button.<button>`); sites may share one. */
  button: string;
  /** The content script, which looks at a page in the way that the site needs; sites that need the same may share one. */
  script: 'share-learn' | 'share-credly' | 'share-old-dashboard';
  /** Match patterns of the pages on which it may run, the path alone. */
  pages: readonly string[];
  /** Among these, pages on which it must not run. */
  notPages?: readonly string[];
  /** The part of the site that the welcome page names beside the host. */
  folder?: string;
  /** The words of its addresses that are the site's own; whatever else is in an address may be a person's. */
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
    // It asks for another access code, once, to move a profile; it is never read.
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

/** The reader for the pages of a host, as a file of the build; undefined for every host that is not in the table. */
export function readerFor(host: string): '/read-learn-or-credly.js' | '/read-old-dashboard.js' | undefined {
  const site = SITES.find((row) => row.host === host);
  return site && (site.script === 'share-old-dashboard' ? '/read-old-dashboard.js' : '/read-learn-or-credly.js');
}

export type SiteButton = (typeof SITES)[number]['button'];

/** Where the content scripts run, and nowhere else; together these are the host permissions. */
export const SHARE_HOSTS = patterns((site) => site.pages);
/** The addresses where one of the content scripts runs, as match patterns. */
export const hostsOf = (script: Site['script']) => patterns((site) => (site.script === script ? site.pages : []));
export const NOT_SHARE_PAGES = patterns((site) => site.notPages ?? []);

function patterns(paths: (site: Site) => readonly string[]): string[] {
  return SITES.flatMap((site) => paths(site).map((path) => `https://${site.host}${path}`));
}
