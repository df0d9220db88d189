/** Pages that are not evidence, but where people look for it. The popup tells them what to do next. */
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
  | 'credly-short-link'
  | 'credly-template';

const ROWS: readonly [Guidance, host: RegExp, path: RegExp][] = [
  ['dashboard', /^www\.microsoft\.com$/, /^\/.*learning\/(?:.*\/)?dashboard\.aspx$/i],
  // `migrate` moves a profile; the `authenticate` pages ask for the code of an account that no longer exists.
  ['migration-code', /^mcp\.microsoft\.com$/, /^\/(?:mcp\/home\/migrate|authenticate\/(?!validate))/i],
  ['viewing-page', /^mcp\.microsoft\.com$/, /transcript|validatemcp/i],
  ['mcp-site', /^mcp\.microsoft\.com$/, /^/],
  ['own-transcript', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/(?:me\/transcript|[^/]+\/transcript\/?$)/i],
  ['own-credentials', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/(?:me\/|[^/]+\/credentials\/?$)/i],
  ['learn-profile', /^learn\.microsoft\.com$/, /^\/(?:[\w-]+\/)?users\/[\w-]+\/?$/i],
  ['credly-not-microsoft', /^www\.credly\.com$/, /^\/badges\//i],
  ['credly-template', /^www\.credly\.com$/, /^\/org\/[^/]+\/badge\//i],
  ['credly-short-link', /^www\.credly\.com$/, /^\/go\//i],
  // Credly keeps its sign-in below `/users`.
  ['credly-profile', /^www\.credly\.com$/, /^\/(?:users\/(?!sign_|password)|earner\/)/i],
];

/** Which next step to suggest on a page whose address is known but that shows no evidence. */
export function guidanceFor(url: URL): Guidance | undefined {
  if (url.protocol !== 'https:') return undefined;
  const path = url.host === 'mcp.microsoft.com' ? plainPath(url.pathname) : url.pathname;
  return ROWS.find(([, host, pattern]) => host.test(url.host) && pattern.test(path))?.[0];
}

/** A path in its plain spelling: no escapes, no `;` parameters, no dot segments, no doubled slashes. */
function plainPath(pathname: string): string {
  let path = pathname;
  for (let round = 0; round < 5; round++) {
    path = path.replace(/%[0-9a-f]{2}/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)));
  }
  return new URL(`https://mcp.microsoft.com${path.replace(/;[^/]*/g, '').replace(/[\\/]+/g, '/')}`).pathname;
}
