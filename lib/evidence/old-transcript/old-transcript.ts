import type { EvidenceOf } from '../evidence';

/** Microsoft's own address for looking up a shared transcript, including its double slash; as of 2020-08-11. */
export const VIEWING_PAGE = 'https://mcp.microsoft.com/Anonymous//Transcript/Validate';

/** Makes an old transcript from what a page shows or what a person typed. */
export const oldTranscript = (transcriptId: string, viewingPage = VIEWING_PAGE): EvidenceOf<'mcp-transcript'> => ({
  kind: 'mcp-transcript',
  transcriptId,
  viewingPage,
  exams: [],
  certifications: [],
  gaps: [],
});
