import type { Evidence } from '../evidence/evidence';
import { linkOf } from '../evidence/link';

/** One line that stands for a piece of evidence in the record of a sending. */
export const sentLink = (evidence: Evidence): string =>
  linkOf(evidence) + (evidence.kind === 'mcp-transcript' ? ` (Transcript ID ${evidence.transcriptId})` : '');

/** Splits such a line into its parts. */
export function readSentLink(line: string): { link: string; transcriptId?: string } {
  const [, link, transcriptId] = /^(\S+) \(Transcript ID (\d*)\)$/.exec(line) ?? [];
  return link !== undefined && transcriptId !== undefined ? { link, transcriptId } : { link: line };
}
