/**
 * The table of page kinds: a new kind is one file here, one row in two of the lists below, and one folder of sample
 * pages. The content scripts take the lists of recognizers only, so that what reads pages is not shipped into them.
 */
import { credlyBadge, credlyBadgePage } from './credly-badge';
import { learnCredential, learnCredentialPage } from './learn-credential';
import { learnTranscript, learnTranscriptPage } from './learn-transcript';
import { mcpTranscript, mcpTranscriptAddress, mcpTranscriptPage } from './mcp-transcript';
import type { GatedPage, LinkPage, PageAddress, PageKind } from './page-kind';

/** Kinds whose address leads to the evidence, for the content script on Microsoft Learn and Credly. */
export const LINK_PAGES: readonly LinkPage[] = [learnTranscriptPage, learnCredentialPage, credlyBadgePage];

/** Kinds whose evidence is in the page's text, for the content script on the old dashboard and the MCP site. */
export const DIALOG_PAGES: readonly GatedPage[] = [mcpTranscriptPage];

export const PAGE_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge, mcpTranscript];

/** The kind that an address belongs to; undefined for every other page of the web. */
export const kindOf = (url: URL) => (url.username || url.password || url.port ? undefined : find(PAGE_KINDS, url));

/** What an address tells by itself, without the parts that look at its page. */
export const addressKindOf = (url: URL) =>
  url.username || url.password || url.port ? undefined : find([...LINK_PAGES, mcpTranscriptAddress], url);

/** Finds the kind of an address that the browser opened, in a list of kinds. */
export const find = <T extends PageAddress>(kinds: readonly T[], url: URL): T | undefined =>
  kinds.find((kind) => kind.matches(url));
