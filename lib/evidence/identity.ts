import type { Evidence } from './evidence';

/**
 * What makes two pieces of evidence the same: the kind, together with the transcript ID or the canonical link. Letter
 * case is ignored.
 */
export function identity(
  evidence:
    | Pick<Extract<Evidence, { link: string }>, 'kind' | 'link'>
    | Pick<Extract<Evidence, { transcriptId: string }>, 'kind' | 'transcriptId'>,
): string {
  const key = evidence.kind === 'mcp-transcript' ? evidence.transcriptId : evidence.link;
  return `${evidence.kind}:${key.toLowerCase()}`;
}
