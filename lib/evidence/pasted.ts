import type { Evidence } from './evidence';
import { type Guidance, guidanceFor } from './guidance';
import { find, LINK_PAGES } from './kinds';
import type { Field } from './page-kind';
import { shareFields } from './share-fields';

/** What a pasted text holds: links that are evidence, and the fields of an old transcript with all their values. */
export interface Pasted {
  links: Evidence[];
  fields: Record<Field, string[]>;
  /** What to do about an address in it that is no evidence, such as the holder's own transcript page. */
  guidance: Guidance | undefined;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const EMBEDDED = new RegExp(`data-share-badge-id=["']?(${UUID})`, 'gi');

/**
 * Recognises what a person pasted: a whole paragraph in any of the 11 languages and any order, a link of any kind, the
 * code of an embedded badge.
 *
 * @param text up to 20,000 characters are read
 */
export function readPasted(text: string): Pasted {
  const written = text.slice(0, 20_000).normalize('NFKC').replace(/\r\n?/g, '\n');
  const fields: Record<Field, string[]> = { transcriptId: [], accessCode: [], viewingPage: [] };
  for (const { field, value } of shareFields(written)) {
    if (value && !fields[field].includes(value)) fields[field].push(value);
  }
  const urls = [
    ...[...written.matchAll(/https?:\/\/[^\s"'“”<>、，。；」]+/gu)].map(([address]) =>
      address.replace(/[.,;:!?)\]]+$/, ''),
    ),
    ...[...written.matchAll(EMBEDDED)].map(([, uuid]) => `https://www.credly.com/badges/${uuid}`),
  ]
    .filter((address) => URL.canParse(address) && isPlain(new URL(address)))
    .map((address) => todaysAddress(new URL(address)));
  const links = new Map<string, Evidence>();
  for (const url of urls) {
    const evidence = find(LINK_PAGES, url)?.fromLink?.(url);
    if (evidence && evidence.kind !== 'mcp-transcript') links.set(evidence.link, evidence);
  }
  return { links: [...links.values()], fields, guidance: urls.map(guidanceFor).find(Boolean) };
}

/** An address that names a user or a port is no address of a share page, whatever its host. */
const isPlain = ({ username, password, port }: URL) => !username && !password && !port;

/** Where an address of former days leads now: youracclaim.com and docs.microsoft.com redirect. */
function todaysAddress(url: URL): URL {
  const today = new URL(url);
  if (/^(?:www\.)?(?:youracclaim|credly)\.com$/.test(url.host)) today.host = 'www.credly.com';
  if (url.host === 'docs.microsoft.com') today.host = 'learn.microsoft.com';
  if (today.host !== url.host || today.host === 'www.credly.com') today.protocol = 'https:';
  today.pathname = today.pathname.replace(/^\/embedded_badge\//i, '/badges/');
  return today;
}
