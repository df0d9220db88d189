import type { Evidence } from '../evidence';
import { type Guidance, guidanceFor } from '../guidance';
import { find, LINK_PAGES } from '../kinds';
import { addressOf } from '../share-values';
import { wrappedIn } from './wrappers';

type Linked = Exclude<Evidence, { kind: 'mcp-transcript' }>;

/** An address in a text, and what it leads to. */
export interface Address {
  /** Where it is in the text that {@link takeAddresses} gives back. */
  at: number;
  /** The evidence that it is by itself. */
  evidence?: Linked;
  /** Whether another reading is possible, so that the person must confirm it. */
  isUnsure?: boolean;
  /** An address on the site of the old transcripts. */
  viewing?: string;
  /** What to do about an address that is not evidence. */
  guidance?: Guidance | undefined;
}

/** Stands in a text where an address stood. */
export const ADDRESS = '\uE000';
/** The same for an address on the site of the old transcripts. */
export const VIEWING = '\uE001';

/** The hosts that count without "https://" before them, as CVs and mails show addresses. */
const HOSTS =
  '(?:www\\.)?(?:credly|youracclaim)\\.com|(?:learn|docs|mcp)\\.microsoft\\.com|www\\.microsoft\\.com|aka\\.ms|' +
  '[\\w-]{1,30}\\.safelinks\\.protection\\.outlook\\.com|urldefense\\.(?:proofpoint\\.)?com|(?:www\\.)?google\\.com|www\\.linkedin\\.com|l\\.facebook\\.com';

const SIGN = '[\\w\\-.~:/?#@!$&()*+,;=%]';
const WRITTEN = new RegExp(
  `(?<![\\w@%])(?:h(?:tt|xx)ps?(?::|%(?:25)*3A)(?:/|%(?:25)*2F){1,2}${SIGN}+|(?<![/.-])(?:${HOSTS})(?:/|%2F|(?![\\w.@-]))${SIGN}*)`,
  'gi',
);

/** Most of an address: what is longer is none that counts. */
const LONGEST = 4000;

/**
 * Takes the addresses out of a text, so that nothing in them is read as words; each leaves a mark behind.
 *
 * Addresses are understood as people have them: without a scheme, percent-encoded, inside the address of a mail filter
 * or a search engine, broken over lines, in capitals. Only what leads to a known kind of page counts; nothing is
 * fetched.
 */
export function takeAddresses(text: string): { text: string; addresses: Address[] } {
  const addresses: Address[] = [];
  let left = '';
  let from = 0;
  WRITTEN.lastIndex = 0;
  for (let match = WRITTEN.exec(text); match; match = WRITTEN.exec(text)) {
    const { read, end } = whole(text, match.index, match[0]);
    left += text.slice(from, match.index);
    for (const found of read) addresses.push({ ...found, at: left.length });
    left += ` ${read.some(({ viewing }) => viewing) ? VIEWING : ADDRESS} `;
    from = end;
    WRITTEN.lastIndex = end;
  }
  return { text: left + text.slice(from), addresses };
}

type Read = Omit<Address, 'at'>;

const NEXT = new RegExp(`^${SIGN}+`);

/** Between the parts of an address that a mail or PDF program has broken: a line's end, with the signs of a quotation. */
const BREAK = /^(=?)([ \t]*\n(?:[ \t]*>)*[ \t]*|(?= )[ ])/;
const MOST_BREAKS = 3;
/** Where a line may have been broken. */
const LONG_LINE = 55;

/** Reads an address, together with what is on the next lines where it goes on there. */
function whole(text: string, start: number, written: string): { read: Read[]; end: number } {
  let best = { read: readAll(written), end: start + written.length };
  let [joined, at] = [written, start + written.length];
  // Only near: a text in one line would be gone through for each of its addresses.
  const near = Math.max(0, start - LONG_LINE);
  const lineStart = near + text.slice(near, start).lastIndexOf('\n') + 1;
  for (let breaks = 0; breaks < MOST_BREAKS && joined.length < LONGEST; breaks++) {
    // An address that the page shows in part only is none.
    if (/^\s?(?:\.\.\.|…)/.test(text.slice(at, at + 4)) || /\.\.\.$/.test(joined)) return { read: [], end: at };
    const isSoft = joined.endsWith('=') && text[at] === '\n';
    const [gap, , space] = BREAK.exec(text.slice(at, at + 200)) ?? [];
    const next = gap && NEXT.exec(text.slice(at + gap.length, at + gap.length + 2000))?.[0];
    if (!gap || !next || /^https?:/i.test(next)) break;
    const before = joined;
    const candidates = isSoft ? [before.slice(0, -1) + next, before + next] : [before + next];
    const isLineEnd = space !== ' ';
    const isLong = at - lineStart >= LONG_LINE && mayGoOn(text, at + gap.length, next);
    const goesOn = isSoft || (isLineEnd && (/[/?&=%_-]$/.test(before) || /^[/?&=%#]/.test(next)));
    const longer = candidates.map((candidate) => ({ candidate, read: readAll(candidate) }));
    const found = longer.find(({ read }) => hasEvidence(read)) ?? longer[0];
    if (!found) break;
    at += gap.length + next.length;
    joined = found.candidate;
    if (!hasEvidence(found.read)) {
      // Both parts may still be the beginning of an address.
      if (goesOn && !hasEvidence(best.read)) best = { read: found.read, end: at };
      if (!goesOn && (!isLineEnd || hasEvidence(best.read))) break;
      continue;
    }
    const [alone, together] = [best.read.find(isEvidence), found.read.find(isEvidence)];
    if (!alone || goesOn) best = { read: found.read, end: at };
    else if (!isLineEnd || isComplete(alone)) break;
    else if (isComplete(together)) best = { read: found.read, end: at };
    else if (isLong) {
      best = { read: [...best.read, ...found.read].map((one) => ({ ...one, isUnsure: true })), end: at };
      break;
    } else break;
  }
  return best;
}

/** The rest of a broken address has a digit in it or a line to itself; a word of a sentence has neither. */
const mayGoOn = (text: string, at: number, next: string) =>
  /\d/.test(next) || /^[^\S\n]*(?:\n|$)/.test(text.slice(at + next.length, at + next.length + 200));

const isEvidence = ({ evidence }: Read) => evidence !== undefined;
const hasEvidence = (read: readonly Read[]) => read.some(isEvidence);

/** Whether a link is as long as such links are: 15 characters for a transcript, 14 to 16 for a credential. */
function isComplete(read: Read | undefined): boolean {
  const evidence = read?.evidence;
  if (!evidence) return false;
  if (evidence.kind === 'learn-transcript') return /\/[\w-]{15}$/.test(evidence.link);
  if (evidence.kind !== 'learn-credential') return true;
  const [, credential, sharing] = /\/([0-9a-f]+)(?:\?sharingId=(\w*))?$/i.exec(evidence.link) ?? [];
  return (
    /^.{14,16}$/.test(credential ?? '') &&
    (sharing === undefined ? !evidence.link.includes('/share/') : /^.{14,16}$/.test(sharing))
  );
}

/** What an address as it is written leads to, itself or by what it carries. */
function readAll(written: string): Read[] {
  // Two addresses without a sign between them are two.
  return written.split(/(?<=[a-z\d])(?=https?:\/\/)/i).flatMap((part) => open(part, 0) ?? []);
}

const DEEPEST = 5;

function open(written: string, depth: number): Read | undefined {
  if (depth > DEEPEST || written.length > LONGEST) return undefined;
  const url = urlOf(written);
  if (!url) return undefined;
  const own = ownReading(url);
  if (own?.evidence || own?.viewing) return own;
  for (const target of wrappedIn(url)) {
    const carried = open(target, depth + 1);
    if (carried) return carried;
  }
  // Two addresses without a sign between them, or one behind a word.
  const inside = written.slice(8).search(/https?:\/\/(?=\w)/i);
  return own ?? (inside >= 0 ? open(written.slice(8 + inside), depth + 1) : undefined);
}

/** Reads an address in any spelling; undefined where it is none, or names a user or a port. */
function urlOf(written: string): URL | undefined {
  let address = written.replace(/^hxxp/i, 'http');
  for (let round = 0; round < 3 && /^(?:https?%|[\w.-]+%2F)/i.test(address); round++) address = decoded(address);
  if (!/^https?:\/\//i.test(address)) address = `https://${address.replace(/^https?:\/(?=\w)/i, '')}`;
  address = address
    .replace(/(?<![.,;:!?)*~'"&(])[.,;:!?)*~'"&(]+$/, '')
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

function ownReading(written: URL): Read | undefined {
  const url = todaysAddress(written);
  const evidence = find(LINK_PAGES, url)?.fromLink?.(url);
  if (evidence && evidence.kind !== 'mcp-transcript') return { evidence };
  const viewing = url.host === 'mcp.microsoft.com' ? addressOf(url.href) : undefined;
  const guidance = guidanceFor(url);
  if (viewing && guidance !== 'migration-code') return { viewing, guidance };
  if (guidance) return { guidance };
  // Learn by http is not a share link as it is written; the same by https may well be one.
  const secure = new URL(url);
  secure.protocol = 'https:';
  const meant =
    url.protocol === 'http:' && url.host === 'learn.microsoft.com' && find(LINK_PAGES, secure)?.fromLink?.(secure);
  return meant && meant.kind !== 'mcp-transcript' ? { evidence: meant, isUnsure: true } : undefined;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const BADGE = new RegExp(
  `^/+(?:embedded_badge|badges|earner/earned/(?:badge|share)|(?:api/)?v1/(?:public_badges|obi/(?:v\\d/)?(?:badge_assertions|open_badge_credentials)))/+(${UUID})(?![\\w-]).*$`,
  'is',
);

/** Where an address of former days leads now: youracclaim.com and docs.microsoft.com redirect. */
function todaysAddress(url: URL): URL {
  const today = new URL(url);
  if (/^(?:(?:www|api)\.)?(?:youracclaim|credly)\.com$/.test(url.host)) today.host = 'www.credly.com';
  if (url.host === 'docs.microsoft.com') today.host = 'learn.microsoft.com';
  if (today.host !== url.host || today.host === 'www.credly.com') today.protocol = 'https:';
  // The badge's own number alone decides; what is behind it says how the address was shared.
  if (today.host === 'www.credly.com') today.pathname = decoded(today.pathname).replace(BADGE, '/badges/$1');
  if (today.host === 'learn.microsoft.com') {
    if (/^[^a-z]*$/.test(today.pathname)) today.pathname = today.pathname.toLowerCase();
    today.pathname = today.pathname.replace(/\/{2,}/g, '/');
  }
  return today;
}
