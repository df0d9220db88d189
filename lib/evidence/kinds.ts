/**
 * The table of page kinds. `docs/extending.md` explains, step by step, what a new kind needs here and elsewhere. Each
 * script that runs in pages imports only the list of its own sites, to stay small; the content scripts import only
 * recognizers, so the code that reads pages is not shipped into them.
 */
import { credlyBadge, credlyBadgePage } from './credly/credly-badge';
import { learnCredential, learnCredentialPage } from './learn/learn-credential';
import { learnTranscript, learnTranscriptPage } from './learn/learn-transcript';
import { mcpTranscript, mcpTranscriptAddress, mcpTranscriptPage } from './old-transcript/mcp-transcript';
import type { Address, GatedPage, LinkPage, PageAddress, PageKind } from './page-kind';

export const LEARN_PAGES: readonly LinkPage[] = [learnTranscriptPage, learnCredentialPage];
export const CREDLY_PAGES: readonly LinkPage[] = [credlyBadgePage];
/** Includes the MCP site, which shows the same transcripts. */
export const OLD_DASHBOARD_PAGES: readonly GatedPage[] = [mcpTranscriptPage];

/** The same kinds with their readers: one list for each of the two reader scripts. */
export const LEARN_AND_CREDLY_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge];
export const OLD_DASHBOARD_KINDS: readonly PageKind[] = [mcpTranscript];

/** Kinds whose evidence is a link. */
export const LINK_PAGES: readonly LinkPage[] = /* @__PURE__ */ [LEARN_PAGES, CREDLY_PAGES].flat();

/** The kind that an address belongs to; undefined for every other page on the web. */
export const kindOf = (url: URL) => kindAmong([...LEARN_AND_CREDLY_KINDS, ...OLD_DASHBOARD_KINDS], url);

/** Same as {@link kindOf}, but without the readers: for code that needs only the address. */
export const addressKindOf = (url: URL) => kindAmong([...LINK_PAGES, mcpTranscriptAddress], url);

/** The kind in a list that an address belongs to; undefined if the address has a user name, a password, or a port. */
export const kindAmong = <T extends PageAddress>(kinds: readonly T[], url: URL): T | undefined =>
  url.username || url.password || url.port ? undefined : find(kinds, url);

/** Same as {@link kindAmong}, without checking for a user name, a password, or a port. */
export const find = <T extends PageAddress>(kinds: readonly T[], url: Address): T | undefined =>
  kinds.find((kind) => kind.matches(url));
