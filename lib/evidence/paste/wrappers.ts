import { textInBase64 } from './mail';

/**
 * Sites that put another address into their own: mail filters, social networks, search engines, mail trackers. A new
 * one is one row. Sources: the sites' own pages and public mails that carry their addresses, as of November 2026; only
 * those that carry the target readably can be opened here, since nothing is fetched.
 */
interface Wrapper {
  site: string;
  host: RegExp;
  /** The parameters that hold the address. */
  parameters?: readonly string[];
  /** Where the address is not simply the value of a parameter. */
  target?(url: URL): string | undefined;
}

/** In its third version, a star stands for each sign of a list in base64 behind the address. */
function thirdVersion(href: string): string | undefined {
  const [, written, list = ''] = /\/v3\/__(.+?)(?:__;([\w+/=-]*)|__$|$)/.exec(href) ?? [];
  const signs = [...textInBase64(list)];
  return written?.replace(/^(https?:\/)(?=[^/])/, '$1/').replace(/\*/g, (star) => signs.shift() ?? star);
}

const PROOFPOINT_SIGNS = { '-': '%', _: '/' } as const;

const WRAPPERS: readonly Wrapper[] = [
  {
    site: 'Outlook Safe Links',
    host: /(?:^|\.)safelinks\.protection\.outlook\.(?:com|cn|de|us)$/,
    parameters: ['url'],
  },
  { site: 'Teams Safe Links', host: /^statics\.teams\.cdn\.(?:office|live)\.(?:net|com)$/, parameters: ['url'] },
  {
    site: 'Google',
    host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    parameters: ['q', 'url', 'imgrefurl'],
    target: ({ pathname }) => /^\/amp\/s\/(.+)$/.exec(pathname)?.[1],
  },
  { site: 'Google Translate', host: /^translate\.google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, parameters: ['u'] },
  {
    site: 'Google Translate',
    host: /\.translate\.goog$/,
    target: ({ host, pathname, search }) =>
      `https://${host
        .replace(/\.translate\.goog$/, '')
        .replace(/-(-)?/g, (_, doubled) => (doubled ? '-' : '.'))}${pathname}${search}`,
  },
  { site: 'LinkedIn', host: /(?:^|\.)linkedin\.com$/, parameters: ['url', 'certUrl', 'session_redirect'] },
  { site: 'Facebook', host: /^(?:lm?|www|m|web)\.facebook\.com$/, parameters: ['u', 'href'] },
  { site: 'Instagram', host: /^l\.instagram\.com$/, parameters: ['u'] },
  {
    site: 'Proofpoint URL Defense',
    host: /^urldefense(?:\.proofpoint)?\.(?:com|us)$/,
    target: ({ pathname, search, searchParams, href }) =>
      pathname.startsWith('/v2') || (search && pathname.startsWith('/v1'))
        ? searchParams.get('u')?.replace(/[-_]/g, (sign) => PROOFPOINT_SIGNS[sign as '-' | '_'])
        : thirdVersion(href),
  },
  { site: 'Barracuda', host: /^linkprotect\.cudasvc\.com$/, parameters: ['a'] },
  {
    site: 'Cisco Secure Email',
    host: /^secure-web\.cisco\.com$/,
    target: ({ pathname }) => /\/(https?%3A.+)$/i.exec(pathname)?.[1],
  },
  { site: 'Symantec', host: /^clicktime\.symantec\.com$/, parameters: ['u'] },
  { site: 'Trend Micro', host: /(?:^|\.)imsva91-ctp\.trendmicro\.com$|(?:^|\.)trendmicro\.com$/, parameters: ['url'] },
  {
    site: 'Sophos',
    host: /^(?:[\w-]+\.)?protection\.sophos\.com$/,
    target: ({ searchParams }) => textInBase64(searchParams.get('u') ?? ''),
  },
  { site: 'Slack', host: /^slack-redir\.net$/, parameters: ['url'] },
  { site: 'YouTube', host: /^(?:www\.)?youtube\.com$/, parameters: ['q'] },
  { site: 'Reddit', host: /^out\.reddit\.com$/, parameters: ['url'] },
  { site: 'VK', host: /^(?:m\.)?vk\.com$/, parameters: ['to'] },
  { site: 'Telegram', host: /^t\.me$/, parameters: ['url'] },
  { site: 'DuckDuckGo', host: /^duckduckgo\.com$/, parameters: ['uddg'] },
  {
    site: 'Bing',
    host: /^(?:www\.)?bing\.com$/,
    target: ({ searchParams }) => textInBase64((searchParams.get('u') ?? '').replace(/^a1/, '')),
  },
  {
    site: 'Yahoo',
    host: /^r\.search\.yahoo\.com$/,
    target: ({ pathname }) => /\/RU=([^/]+)/.exec(pathname)?.[1],
  },
  {
    site: 'Internet Archive',
    host: /^(?:web\.)?archive\.(?:org|ph|is|today)$/,
    target: ({ href }) => /\/(https?:\/\/?.+)$/.exec(href.slice(8))?.[1],
  },
];

/** The parameters under which trackers of all kinds carry an address. */
const USUAL = [
  'url',
  'u',
  'q',
  'link',
  'target',
  'to',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'redirect_uri',
  'r',
  'href',
  'goto',
  'next',
  'continue',
  'returnUrl',
  'return_to',
];

/** The addresses that another address carries readably; none where it carries none. They are not decoded twice. */
export function wrappedIn(url: URL): string[] {
  const row = WRAPPERS.find(({ host }) => host.test(url.host));
  const own = row?.target?.(url);
  const carried = (row?.parameters ?? USUAL).map((name) => url.searchParams.get(name));
  // A tracker may carry the target as a piece of its path.
  const inPath = row ? undefined : /\/(https?(?::|%3a)(?:\/|%2f)+.+)$/i.exec(url.pathname + url.search)?.[1];
  return [own, ...carried, inPath].filter((address): address is string => Boolean(address));
}
