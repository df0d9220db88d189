import type { EvidenceOf } from '../evidence';

/** Microsoft's own address for looking a shared transcript up, double slash and all; as of 2020-08-11. */
export const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

/** Puts an old transcript together from what a page shows, or from what a person typed. */
export const oldTranscript = (transcriptId: string, viewingPage = VIEWING_PAGE): EvidenceOf<'mcp-transcript'> => ({
  kind: 'mcp-transcript',
  transcriptId,
  viewingPage,
  exams: [],
  certifications: [],
  gaps: [],
});
