import type { Evidence } from '../evidence/evidence';

/** What is in the record of a sending for a piece of evidence, in one line. */
export const sentLink = (evidence: Evidence): string =>
  evidence.kind === 'mcp-transcript'
    ? `${evidence.viewingPage} (Transcript ID ${evidence.transcriptId})`
    : evidence.link;

/** The parts of such a line. */
export function readSentLink(line: string): { link: string; transcriptId?: string } {
  const [, link, transcriptId] = /^(\S+) \(Transcript ID (\d*)\)$/.exec(line) ?? [];
  return link !== undefined && transcriptId !== undefined ? { link, transcriptId } : { link: line };
}
