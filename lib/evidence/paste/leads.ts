/** Finds out what an address leads to, however it is spelled, and whatever other address contains it. */
import type { Evidence } from '../evidence';
import { type Guidance, guidanceFor } from '../guidance';
import { find, LINK_PAGES } from '../kinds';
import { addressOf } from '../old-transcript/values';
import { wrappedIn } from './wrappers';

/** What an address leads to. */
export interface Lead {
  /** The evidence that the address itself is. */
  evidence?: Exclude<Evidence, { kind: 'mcp-transcript' }>;
  /** Whether another reading is possible, so that the person must confirm it. */
  isUnsure?: boolean;
  /** The page on which old transcripts are looked up. */
  viewing?: string;
  /** What to do about an address that is not evidence. */
  guidance?: Guidance | undefined;
}

/** The hosts that count even without "https://" before them, as CVs and mails show addresses. */
export const HOSTS =
  '(?:www\\.)?(?:credly|youracclaim)\\.com|(?:learn|docs|mcp)\\.microsoft\\.com|www\\.microsoft\\.com|aka\\.ms|' +
  '[\\w-]{1,30}\\.safelinks\\.protection\\.outlook\\.com|urldefense\\.(?:proofpoint\\.)?com|(?:www\\.)?google\\.com|www\\.linkedin\\.com|l\\.facebook\\.com';

/** The most characters of an address. A longer one does not count. */
export const LONGEST = 4000;

/**
 * Where two addresses touch, or have only a character between them that never precedes an address inside another one.
 */
const NEXT = new RegExp(`(?<=[a-z\\d,;])(?=https?://)|(?<=[,;])(?=(?:${HOSTS})/)`, 'i');

/** What a written address leads to, by itself or by an address inside it. There may be several, if addresses touch. */
export const leadsOf = (written: string): Lead[] => written.split(NEXT).flatMap((part) => open(part, 0) ?? []);

/** Whether an address leads to something that counts. */
export const isFound = ({ evidence, viewing }: Lead) => Boolean(evidence ?? viewing);

/** Whether a link has its full length: 15 characters for a transcript, 14 to 16 for a credential. */
export function isComplete({ evidence, viewing }: Lead): boolean {
  if (!evidence) return viewing !== undefined;
  if (evidence.kind === 'learn-transcript') return /\/[\w-]{15}$/.test(evidence.link);
  if (evidence.kind !== 'learn-credential' || evidence.link.includes('/certification/')) return true;
  const [, credential, sharing] = /\/([0-9a-f]+)(?:\?sharingId=(\w*))?$/i.exec(evidence.link) ?? [];
  return (
    /^.{14,16}$/.test(credential ?? '') &&
    (sharing === undefined ? !evidence.link.includes('/share/') : /^.{14,16}$/.test(sharing))
  );
}

const DEEPEST = 5;

/** Characters that end an address, as they look in a text that is percent-encoded as a whole. */
const ENCODED_END = /%(?:25)*(?:0[9AD]|2[02]|3[CE])/i;

function open(written: string, depth: number): Lead | undefined {
  if (depth > DEEPEST || written.length > LONGEST) return undefined;
  const [, link] = GLUED.exec(written) ?? [];
  const cut = link && open(link, depth);
  if (cut) return { ...cut, isUnsure: true };
  const url = urlOf(written);
  if (!url) return undefined;
  const own = ownReading(urlOf(written.split(ENCODED_END, 1)[0] ?? '') ?? url);
  if (own && isFound(own)) return isComplete(own) ? own : { ...own, isUnsure: true };
  // Two addresses may touch, or one may follow a word or a scheme directly.
  const inside = written.slice(7).search(/https?:\/\/(?=\w)/i);
  const others = [...wrappedIn(url), ...(inside >= 0 ? [written.slice(7 + inside)] : [])];
  const carried = others.flatMap((other) => open(other, depth + 1) ?? []);
  return carried.find(isFound) ?? own ?? carried[0];
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** A link of full length and a word that touches its end: "…345678Regards", "…345678AZ-104". */
const GLUED = new RegExp(
  `^(.*(?:/transcript/[a-z0-9]{15}|sharingId=[0-9A-F]{15,16}|/badges/${UUID}))[A-Z](?:[a-z]|[A-Z]?-?\\d).*$`,
);

/** Reads an address in any spelling; undefined if it is not one, or contains a user or a port. */
function urlOf(written: string): URL | undefined {
  let address = written.replace(/^hxxp/i, 'http');
  for (let round = 0; round < 3 && /^(?:https?:?%|[\w.-]+%2F)/i.test(address); round++) address = decoded(address);
  if (!/^https?:\/\//i.test(address)) address = `https://${address.replace(/^https?:\/(?=\w)/i, '')}`;
  address = address
    .replace(/(?<![.,;:!?)*~'"&(=+$@_-])[.,;:!?)*~'"&(=+$@_-]+$/, '')
    .replace(/(sharingId=)3D(?=[0-9A-F]{15,16}$)/i, '$1');
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password || url.port ? undefined : url;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replaceAll(/%3a/gi, ':').replaceAll(/%2f/gi, '/').replaceAll(/%25/g, '%');
  }
}

/** The known forms of the page's address. Anything else in the address may be a secret and is never kept. */
const VIEWING_PATH = /^\/+(?:anonymous\/+transcript\/+validate|authenticate\/+validatemcp\.aspx)\/?$/i;

/** Pages of Credly that neither show nor lead to a badge, and badges whose number was cut off. */
const OF_NO_USE =
  /^www\.credly\.com\/(?:users\/(?:sign_|password|confirmation)|earner\/dashboard|badges\/[0-9a-f]{8}(?:-|$))/i;

function ownReading(written: URL): Lead | undefined {
  const url = todaysAddress(written);
  const evidence = find(LINK_PAGES, url)?.fromLink?.(url);
  if (evidence && evidence.kind !== 'mcp-transcript') return { evidence };
  const guidance = OF_NO_USE.test(`${url.host}${url.pathname}`) ? undefined : guidanceFor(url);
  const viewing = VIEWING_PATH.test(url.pathname) ? addressOf(url.href) : undefined;
  if (viewing) return { viewing, guidance };
  if (guidance) return { guidance };
  // An http address on Learn is not a share link as written, but the same address with https may well be one.
  const secure = new URL(url);
  secure.protocol = 'https:';
  const meant =
    url.protocol === 'http:' && url.host === 'learn.microsoft.com' && find(LINK_PAGES, secure)?.fromLink?.(secure);
  return meant && meant.kind !== 'mcp-transcript' ? { evidence: meant, isUnsure: true } : undefined;
}

const BADGE = new RegExp(
  `^/+(?:embedded_badge|badges|earner/earned/(?:badge|share)|(?:api/)?v1/(?:public_badges|obi/(?:v\\d/)?(?:badge_assertions|open_badge_credentials)))/+(${UUID})(?![\\w-]).*$`,
  'is',
);

/** Where an older address leads today: youracclaim.com and docs.microsoft.com redirect. */
function todaysAddress(url: URL): URL {
  const today = new URL(url);
  if (/^(?:(?:www|api)\.)?(?:youracclaim|credly)\.com$/.test(url.host)) today.host = 'www.credly.com';
  if (url.host === 'docs.microsoft.com') today.host = 'learn.microsoft.com';
  if (today.host !== url.host || today.host === 'www.credly.com') today.protocol = 'https:';
  // Only the badge's own number counts; what follows it says how the address was shared.
  if (today.host === 'www.credly.com') today.pathname = decoded(today.pathname).replace(BADGE, '/badges/$1');
  if (today.host === 'learn.microsoft.com') {
    if (/^[^a-z]*$/.test(today.pathname)) today.pathname = today.pathname.toLowerCase();
    today.pathname = today.pathname.replace(/\/{2,}/g, '/');
  }
  return today;
}
