/**
 * The table of page kinds. What a new kind needs, here and elsewhere, is in `docs/extending.md`, step by step. The content scripts take the lists of recognizers only, so that what reads pages is not shipped into them.
 */
import { credlyBadge, credlyBadgePage } from './credly/credly-badge';
import { learnCredential, learnCredentialPage } from './learn/learn-credential';
import { learnTranscript, learnTranscriptPage } from './learn/learn-transcript';
import { mcpTranscript, mcpTranscriptAddress, mcpTranscriptPage } from './old-transcript/mcp-transcript';
import type { Address, GatedPage, LinkPage, PageAddress, PageKind } from './page-kind';

/** Kinds whose address alone is evidence, for the content script on Microsoft Learn. */
export const LEARN_PAGES: readonly LinkPage[] = [learnTranscriptPage, learnCredentialPage];

/** Kinds whose address leads to the evidence, for the content script on Credly. */
export const CREDLY_PAGES: readonly LinkPage[] = [credlyBadgePage];

/** Kinds whose evidence is in the page's text, for the content script on the old dashboard and the MCP site. */
export const DIALOG_PAGES: readonly GatedPage[] = [mcpTranscriptPage];

/** Kinds that a link leads to. */
export const LINK_PAGES: readonly LinkPage[] = /* @__PURE__ */ [LEARN_PAGES, CREDLY_PAGES].flat();

/** The same kinds with what reads them: each of the two readers takes its own list, so that a page pays for its own. */
export const LINK_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge];
export const DIALOG_KINDS: readonly PageKind[] = [mcpTranscript];

/** The kind that an address belongs to; undefined for every other page of the web. */
export const kindOf = (url: URL) => kindAmong([...LINK_KINDS, ...DIALOG_KINDS], url);

/** What an address tells by itself, without the parts that look at its page. */
export const addressKindOf = (url: URL) => kindAmong([...LINK_PAGES, mcpTranscriptAddress], url);

/** The kind, of a list of kinds, that an address belongs to; none where it has a user name or a port. */
export const kindAmong = <T extends PageAddress>(kinds: readonly T[], url: URL): T | undefined =>
  url.username || url.password || url.port ? undefined : find(kinds, url);

/** Finds the kind of an address that the browser opened, in a list of kinds. */
export const find = <T extends PageAddress>(kinds: readonly T[], url: Address): T | undefined =>
  kinds.find((kind) => kind.matches(url));
