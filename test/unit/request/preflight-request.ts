/** Small requests for the tests of the pre-flight. */
import type { Evidence, EvidenceOf } from '../../../lib/evidence/evidence';
import type { Context } from '../../../lib/request/preflight/finding';
import { type Current, EMPTY_REQUEST, type Item, type Request } from '../../../lib/request/request';
import { EXCELSIOR } from '../../../lib/request/school';

export const TODAY = '2026-11-22';

export const CONTEXT: Context = {
  today: TODAY,
  recipient: EXCELSIOR.recipient.address,
  application: { attached: true },
};

const common = { holder: 'AVERY HOLLOWAY', certifications: [], gaps: [] };
const az103 = { code: 'AZ-103', title: 'Microsoft Azure Administrator', passedOn: '2019-05-14' };

export const transcript = (part: Partial<EvidenceOf<'learn-transcript'>> = {}): Evidence => ({
  kind: 'learn-transcript',
  link: 'https://learn.microsoft.com/users/AveryHolloway-4821/transcript/d9x5pi4w2k7r8qn',
  handle: 'AveryHolloway-4821',
  exams: [az103],
  ...common,
  ...part,
});

export const oldTranscript = (part: Partial<EvidenceOf<'mcp-transcript'>> = {}): Evidence => ({
  kind: 'mcp-transcript',
  transcriptId: '1234567',
  viewingPage: 'https://mcp.microsoft.com/Anonymous//Transcript/Validate',
  exams: [az103],
  ...common,
  ...part,
});

export const badge = (part: Partial<EvidenceOf<'credly-badge'>> = {}): Evidence => ({
  kind: 'credly-badge',
  link: 'https://www.credly.com/badges/00000000-0000-4000-8000-000000000533',
  title: 'Microsoft Certified: Azure Administrator Associate',
  issuer: 'Microsoft',
  issuedOn: '2019-05-20',
  exams: [],
  ...common,
  ...part,
});

export const credential = (part: Partial<EvidenceOf<'learn-credential'>> = {}): Evidence => ({
  kind: 'learn-credential',
  link: 'https://learn.microsoft.com/api/credentials/share/en-us/AveryHolloway-4821/0A1B2C3D4E5F6071?sharingId=64FA5A3E00000000',
  title: 'Microsoft Certified: DevOps Engineer Expert',
  issuer: 'Microsoft',
  exams: [],
  ...common,
  ...part,
});

export const exam = (code: string, passedOn?: string) => ({ code, title: '', ...(passedOn && { passedOn }) });

/** Items with the ids `1`, `2` …, each read ten days ago, in a request that has nothing to fix. */
export function requestWith(evidence: Evidence[], part: Partial<Request> = {}, item: Partial<Item> = {}): Current {
  const items = evidence.map((read, i): Item => {
    const added = { addedAt: '2026-11-12T10:00:00Z', hadCode: read.kind === 'mcp-transcript' };
    return { id: String(i + 1), evidence: read, ...added, ...item };
  });
  const applicant = { fullName: 'Avery Holloway', email: 'avery@example.com', studentId: '' };
  const request: Request = { ...EMPTY_REQUEST, items, applicant, ticks: ['address-details'], ...part };
  const codes = Object.fromEntries(
    items.filter(({ evidence: { kind } }) => kind === 'mcp-transcript').map(({ id }) => [id, 'Maple2019']),
  );
  return { request, codes };
}
