import type { Kind } from '../../evidence/evidence';
import type { Verdict } from '../check';
import type { Item } from '../request';
import { type Check, type Finding, type FindingId, finding } from './finding';

/**
 * Whether a person without sign-in can open each link, by its address and by what its last check found. Pages cannot
 * give most of such addresses, since evidence is parsed before it is stored; saved requests that are brought in from
 * elsewhere can.
 */
export const checkLinks: Check = ({ request }) => request.items.flatMap(linkOf);

function linkOf({ id: item, evidence, check }: Item): Finding[] {
  const link = evidence.kind === 'mcp-transcript' ? evidence.viewingPage : evidence.link;
  const found = faultOf(evidence.kind, link) ?? (check && CHECKED[check.verdict]);
  return found ? [finding(found, { item, action: { do: OPENED.has(found) ? 'open-page' : 'remove-item', item } })] : [];
}

/** A link that cannot be trusted is never opened from here, and at one that is gone there is nothing to see. */
const OPENED: ReadonlySet<FindingId> = new Set(['link-needs-sign-in', 'sharing-id-missing']);

/** What a visitor met at the link when the person had it checked. */
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

/** Paths of pages that show something only to the holder. */
const SIGN_IN: Record<Kind, RegExp> = {
  'learn-transcript': OWN_LEARN_PAGE,
  'learn-credential': OWN_LEARN_PAGE,
  'credly-badge': /^\/earner\//i,
  'mcp-transcript': /\/dashboard\.aspx$|^\/+mcp\/+home/i,
};

/** A credential's share link names the share in its query; a credential's page in a profile has none. */
const lacksSharingId = ({ pathname, searchParams }: URL) =>
  /^\/api\/credentials\/share\//i.test(pathname) && !searchParams.get('sharingId');
