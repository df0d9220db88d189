import { textInBase64 } from './mail';

/**
 * Returns the addresses that another address contains, as those of mail filters, mail trackers, social networks, search
 * engines, and "Share" buttons do: in a parameter, in the fragment, or in the path; as is, percent-encoded, or in
 * base64. It does not matter whose address it is or what its parameter is called. Nothing is decoded twice, and nothing
 * is fetched.
 */
export function wrappedIn(url: URL): string[] {
  const own = SITES.find(({ host }) => host.test(url.host))?.target(url);
  const parameters = [url.search, url.hash].flatMap((part) => [...new URLSearchParams(part.slice(1)).values()]);
  const carried = parameters.flatMap(addressIn);
  const written = carried.length ? [] : [url.search, url.hash].flatMap(addressIn);
  return [...new Set([...(own ? [own] : []), ...carried, ...written, ...inPath(url)])].slice(0, MOST);
}

const MOST = 8;

/** How "http" at the start of a text always looks in base64. */
const IN_BASE64 = /aHR0c[\w+/=-]{10,4000}/;
const WITHOUT_SCHEME = /^(?:[\w-]{1,60}\.){1,5}[a-z]{2,10}(?:\/|%2F)/i;

/** The address in the text of a parameter, which may be a whole message. */
function addressIn(text: string): string[] {
  const [written = WITHOUT_SCHEME.test(text) ? text : undefined] =
    /https?(?::|%3A)(?:\/|%2F)[^\s"<>]+/i.exec(text) ?? [];
  const [encoded] = IN_BASE64.exec(text) ?? [];
  const address = written ?? (encoded && textInBase64(encoded));
  return address ? [address] : [];
}

/**
 * An encoded address in the path ends where its piece of the path ends; one that is not encoded goes on to the very
 * end.
 */
function inPath({ pathname, search, hash }: URL): string[] {
  const piece = /[/=]((?:https?(?::|%3A)(?:\/|%2F)?|(?:[\w-]{1,60}\.){1,5}[a-z]{2,10})%2F[^/]+)/i.exec(pathname)?.[1];
  const rest = /\/(https?(?::|%3A)\/.+)$/i.exec(pathname + search + hash)?.[1];
  return [piece, rest].filter((address) => address !== undefined);
}

/** A site that writes the address inside its own in a special way. To add a site, add a row. As of November 2026. */
interface Site {
  name: string;
  host: RegExp;
  target(url: URL): string | undefined;
}

const PROOFPOINT_SIGNS = { '-': '%', _: '/' } as const;

/** In version 3, a star stands for each character of a list that follows the address in base64. */
function thirdVersion(href: string): string | undefined {
  const [, written, list = ''] = /\/v3\/__(.+?)(?:__;([\w+/=-]*)|__$|$)/.exec(href) ?? [];
  const signs = [...textInBase64(list)];
  return written?.replace(/^(https?:\/)(?=[^/])/, '$1/').replace(/\*/g, (star) => signs.shift() ?? star);
}

const SITES: readonly Site[] = [
  {
    name: 'Proofpoint URL Defense',
    host: /^urldefense(?:\.proofpoint)?\.(?:com|us)$/,
    target: ({ pathname, search, searchParams, href }) =>
      pathname.startsWith('/v2') || (search && pathname.startsWith('/v1'))
        ? searchParams.get('u')?.replace(/[-_]/g, (sign) => PROOFPOINT_SIGNS[sign as '-' | '_'])
        : thirdVersion(href),
  },
  {
    name: 'Google AMP',
    host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    target: ({ pathname }) => /^\/amp\/s\/(.+)$/.exec(pathname)?.[1],
  },
  {
    name: 'Google Translate',
    host: /\.translate\.goog$/,
    target: ({ host, pathname, search }) =>
      `https://${host
        .replace(/\.translate\.goog$/, '')
        .replace(/-(-)?/g, (_, doubled) => (doubled ? '-' : '.'))}${pathname}${search}`,
  },
];
