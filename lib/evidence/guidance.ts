/** Pages that are no evidence, but where a person looks for it: the popup says which step comes next. */
export type Guidance =
  | 'dashboard'
  | 'viewing-page'
  | 'mcp-site'
  | 'migration-code'
  | 'own-transcript'
  | 'own-credentials'
  | 'learn-profile'
  | 'credly-profile'
  | 'credly-not-microsoft'
  | 'credly-short-link';

const ROWS: readonly [Guidance, host: RegExp, path: RegExp][] = [
  ['dashboard', /^www\.microsoft\.com$/, /^\/.*learning\/(?:.*\/)?dashboard\.aspx$/i],
  ['migration-code', /^mcp\.microsoft\.com$/, /^\/+mcp\/+home\/+migrate/i],
  ['viewing-page', /^mcp\.microsoft\.com$/, /transcript|validatemcp/i],
  ['mcp-site', /^mcp\.microsoft\.com$/, /^/],
  ['own-transcript', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/me\/transcript/i],
  ['own-credentials', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/me\//i],
  ['learn-profile', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/[\w-]+\/?$/i],
  ['credly-not-microsoft', /^www\.credly\.com$/, /^\/badges\//i],
  ['credly-short-link', /^www\.credly\.com$/, /^\/go\//i],
  ['credly-profile', /^www\.credly\.com$/, /^\/(?:users|earner)\//i],
];

/** The next step on a page whose address is known but that shows no evidence. */
export function guidanceFor(url: URL): Guidance | undefined {
  if (url.protocol !== 'https:') return undefined;
  return ROWS.find(([, host, path]) => host.test(url.host) && path.test(url.pathname))?.[0];
}
