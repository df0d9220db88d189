/** Requests of invented people. */
import type { Evidence, EvidenceOf, Exam } from '../../../lib/evidence/evidence';
import { identity } from '../../../lib/evidence/identity';
import type { Current, Request } from '../../../lib/request/request';
import { EMPTY_REQUEST } from '../../../lib/request/request';

export const NOW = '2026-05-12T08:00:00.000Z';

export const AVERY = { fullName: 'Avery Example', email: 'avery@example.com', studentId: 'S-100' };

export const oldTranscript = (part: Partial<EvidenceOf<'mcp-transcript'>> = {}): EvidenceOf<'mcp-transcript'> => ({
  kind: 'mcp-transcript',
  transcriptId: '1234567',
  viewingPage: 'https://mcp.microsoft.com/Anonymous//Transcript/Validate',
  exams: [],
  certifications: [],
  gaps: [],
  ...part,
});

export const learnTranscript = (
  part: Partial<EvidenceOf<'learn-transcript'>> = {},
): EvidenceOf<'learn-transcript'> => ({
  kind: 'learn-transcript',
  link: 'https://learn.microsoft.com/users/averyexample/transcript/d4x0ruk7exampl1',
  exams: [],
  certifications: [],
  gaps: [],
  ...part,
});

export const learnCredential = (
  part: Partial<EvidenceOf<'learn-credential'>> = {},
): EvidenceOf<'learn-credential'> => ({
  kind: 'learn-credential',
  link: 'https://learn.microsoft.com/api/credentials/share/en-us/AveryExample/1A2B3C4D5E6F7A8B?sharingId=9F8E7D6C5B4A3F2E',
  title: 'Microsoft Certified: Azure Fundamentals',
  issuer: 'Microsoft',
  exams: [],
  certifications: [],
  gaps: [],
  ...part,
});

export const credlyBadge = (part: Partial<EvidenceOf<'credly-badge'>> = {}): EvidenceOf<'credly-badge'> => ({
  kind: 'credly-badge',
  link: 'https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-655443322110',
  title: 'Exam 533: Implementing Azure Solutions',
  issuer: 'Microsoft',
  exams: [],
  certifications: [],
  gaps: [],
  ...part,
});

export const exam = (code: string, title = 'Example Title', passedOn: string | undefined = '2019-05-14'): Exam => ({
  code,
  title,
  ...(passedOn && { passedOn }),
});

/** A request that holds evidence under its own identity, with access codes by transcript ID. */
export function requestWith(
  evidence: readonly Evidence[],
  { codes = {}, ...part }: Partial<Request> & { codes?: Record<string, string> } = {},
): Current {
  const items = evidence.map((each) => ({
    id: identity(each),
    evidence: each,
    addedAt: NOW,
    hadCode: each.kind === 'mcp-transcript' && each.transcriptId in codes,
  }));
  return {
    request: { ...EMPTY_REQUEST, items, ...part },
    codes: Object.fromEntries(Object.entries(codes).map(([id, code]) => [`mcp-transcript:${id}`, code])),
  };
}
