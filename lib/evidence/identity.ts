import type { Evidence } from './evidence';

/**
 * What makes two pieces of evidence the same: its kind with the transcript ID or the canonical link.
 * Letter case counts in no part of them.
 */
export function identity(
  evidence:
    | Pick<Extract<Evidence, { link: string }>, 'kind' | 'link'>
    | Pick<Extract<Evidence, { transcriptId: string }>, 'kind' | 'transcriptId'>,
): string {
  const key = evidence.kind === 'mcp-transcript' ? evidence.transcriptId : evidence.link;
  return `${evidence.kind}:${key.toLowerCase()}`;
}
