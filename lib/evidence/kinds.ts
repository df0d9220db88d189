/** The table of page kinds: a new kind is one file here, one row below, and one folder of sample pages. */
import { credlyBadge } from './credly-badge';
import { learnCredential } from './learn-credential';
import { learnTranscript } from './learn-transcript';
import { mcpTranscript } from './mcp-transcript';
import type { PageKind } from './page-kind';

export const PAGE_KINDS: readonly PageKind[] = [learnTranscript, learnCredential, credlyBadge, mcpTranscript];

/** The kind that an address belongs to; undefined for every other page of the web. */
export function kindOf(url: URL): PageKind | undefined {
  if (url.username || url.password || url.port) return undefined;
  return PAGE_KINDS.find((kind) => kind.matches(url));
}
