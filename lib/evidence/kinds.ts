/**
 * The table of page kinds. `docs/extending.md` explains, step by step, what a new kind needs here and elsewhere. The
 * content scripts import only the lists of recognizers, so the code that reads pages is not shipped into them.
 */
import { credlyBadge, credlyBadgePage } from './credly/credly-badge';
import { learnCredential, learnCredentialPage } from './learn/learn-credential';
import { learnTranscript, learnTranscriptPage } from './learn/learn-transcript';
import { mcpTranscript, mcpTranscriptAddress, mcpTranscriptPage } from './old-transcript/mcp-transcript';
import type { Address, GatedPage, LinkPage, PageAddress, PageKind } from './page-kind';

/** Kinds whose address is evidence by itself, for the content script on Microsoft Learn. */
export const LEARN_PAGES: readonly LinkPage[] = [learnTranscriptPage, learnCredentialPage];

/** Kinds whose address leads to the evidence, for the content script on Credly. */
export const CREDLY_PAGES: readonly LinkPage[] = [credlyBadgePage];

/** Kinds whose evidence is in the page's text, for the content script on the old dashboard and the MCP site. */
export const DIALOG_PAGES: readonly GatedPage[] = [mcpTranscriptPage];

/** Kinds whose evidence is a link. */
export const LINK_PAGES: readonly LinkPage[] = /* @__PURE__ */ [LEARN_PAGES, CREDLY_PAGES].flat();

/** The same kinds with their readers. Each of the two reader scripts imports only its own list, to stay small. */
export const LINK_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge];
export const DIALOG_KINDS: readonly PageKind[] = [mcpTranscript];

/** The kind that an address belongs to; undefined for every other page on the web. */
export const kindOf = (url: URL) => kindAmong([...LINK_KINDS, ...DIALOG_KINDS], url);

/** Same as {@link kindOf}, but without the readers: for code that needs only the address. */
export const addressKindOf = (url: URL) => kindAmong([...LINK_PAGES, mcpTranscriptAddress], url);

/** The kind in a list that an address belongs to; undefined if the address has a user name, a password, or a port. */
export const kindAmong = <T extends PageAddress>(kinds: readonly T[], url: URL): T | undefined =>
  url.username || url.password || url.port ? undefined : find(kinds, url);

/** Same as {@link kindAmong}, without checking for a user name, a password, or a port. */
export const find = <T extends PageAddress>(kinds: readonly T[], url: Address): T | undefined =>
  kinds.find((kind) => kind.matches(url));
