/**
 * The table of page kinds. What a new kind needs, here and elsewhere, is in `docs/extending.md`, step by step. Each
 * script that runs in pages takes the list of its own sites, so that a page pays for no other; content scripts take
 * recognizers alone, without what reads a page.
 */
import { credlyBadge, credlyBadgePage } from './credly/credly-badge';
import { learnCredential, learnCredentialPage } from './learn/learn-credential';
import { learnTranscript, learnTranscriptPage } from './learn/learn-transcript';
import { mcpTranscript, mcpTranscriptAddress, mcpTranscriptPage } from './old-transcript/mcp-transcript';
import type { Address, GatedPage, LinkPage, PageAddress, PageKind } from './page-kind';

export const LEARN_PAGES: readonly LinkPage[] = [learnTranscriptPage, learnCredentialPage];
export const CREDLY_PAGES: readonly LinkPage[] = [credlyBadgePage];
/** Those of the MCP site too, which shows the same transcripts. */
export const OLD_DASHBOARD_PAGES: readonly GatedPage[] = [mcpTranscriptPage];

/** The same kinds with what reads them, in one list for each of the two readers. */
export const LEARN_AND_CREDLY_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge];
export const OLD_DASHBOARD_KINDS: readonly PageKind[] = [mcpTranscript];

/** Every kind that a link leads to. */
export const LINK_PAGES: readonly LinkPage[] = /* @__PURE__ */ [LEARN_PAGES, CREDLY_PAGES].flat();

/** The kind that an address belongs to; undefined for every other page of the web. */
export const kindOf = (url: URL) => kindAmong([...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS], url);

/** What an address tells by itself, without the parts that look at its page. */
export const addressKindOf = (url: URL) => kindAmong([...LINK_PAGES, mcpTranscriptAddress], url);

/** The kind, of a list of kinds, that an address belongs to; none where it has a user name or a port. */
export const kindAmong = <T extends PageAddress>(kinds: readonly T[], url: URL): T | undefined =>
  url.username || url.password || url.port ? undefined : find(kinds, url);

/** Finds the kind of an address that the browser opened, in a list of kinds. */
export const find = <T extends PageAddress>(kinds: readonly T[], url: Address): T | undefined =>
  kinds.find((kind) => kind.matches(url));
