import type { Evidence } from './evidence';

/** The address at which a person sees a piece of evidence: its own link, or the viewing page of an old transcript. */
export const linkOf = (evidence: Evidence): string =>
  evidence.kind === 'mcp-transcript' ? evidence.viewingPage : evidence.link;
