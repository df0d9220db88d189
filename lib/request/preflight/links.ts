import type { Kind } from '../../evidence/evidence';
import { linkOf } from '../../evidence/link';
import type { Verdict } from '../check';
import type { Item } from '../request';
import { type Check, type Finding, type FindingId, finding } from './finding';

/**
 * Whether a person who is not signed in can open each link, judged by its address and by what its last check found.
 * Most faults of addresses cannot come from pages, since evidence is validated before it is stored, but imported
 * requests can have them.
 */
export const checkLinks: Check = ({ request }) => request.items.flatMap(findingsOf);

function findingsOf({ id: item, evidence, check }: Item): Finding[] {
  const found = faultOf(evidence.kind, linkOf(evidence)) ?? (check && CHECKED[check.verdict]);
  return found ? [finding(found, { item, action: { do: OPENED.has(found) ? 'open-page' : 'remove-item', item } })] : [];
}

/** Findings that offer to open the page: not those of links that cannot be trusted, or that lead nowhere anymore. */
const OPENED: ReadonlySet<FindingId> = new Set(['link-needs-sign-in', 'sharing-id-missing']);

/** The findings for what the last check of a link found. */
const CHECKED: Partial<Record<Verdict, FindingId>> = { gone: 'link-gone', private: 'link-needs-sign-in' };

function faultOf(kind: Kind, link: string): FindingId | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (!url || !HOSTS[kind].test(url.host) || url.username || url.password) return 'link-not-official';
  if (url.protocol !== 'https:') return 'link-not-https';
  if (SIGN_IN[kind].test(url.pathname)) return 'link-needs-sign-in';
  if (kind === 'learn-credential' && lacksSharingId(url)) return 'sharing-id-missing';
  return undefined;
}

const HOSTS: Record<Kind, RegExp> = {
  'learn-transcript': /^learn\.microsoft\.com$/,
  'learn-credential': /^learn\.microsoft\.com$/,
  'credly-badge': /^www\.credly\.com$/,
  'mcp-transcript': /^(?:[a-z0-9-]+\.)*microsoft\.com$/,
};

const OWN_LEARN_PAGE = /^\/(?:[\w-]+\/)?users\/me(?:\/|$)|^\/api\/credentials\/share\/[\w-]+\/me\//i;

/** Paths of pages that only the holder can see. */
const SIGN_IN: Record<Kind, RegExp> = {
  'learn-transcript': OWN_LEARN_PAGE,
  'learn-credential': OWN_LEARN_PAGE,
  'credly-badge': /^\/earner\//i,
  'mcp-transcript': /\/dashboard\.aspx$|^\/+mcp\/+home/i,
};

/** A credential's share link needs the `sharingId` in its query; a credential's page in a profile has none. */
const lacksSharingId = ({ pathname, searchParams }: URL) =>
  /^\/api\/credentials\/share\//i.test(pathname) && !searchParams.get('sharingId');
