/** Stored data at the limits, more than anybody has. All of it is made up. */
import type { Evidence } from '../../lib/evidence/evidence';
import { identity } from '../../lib/evidence/identity';
import { EMPTY_REQUEST, type Request } from '../../lib/request/request';
import { REQUESTS_LIMIT, SCHEMA_VERSION } from '../../lib/request/requests';

const PIECES = 20;
/** In the request that is shown: a thousand over its pieces. */
const EXAMS_A_PIECE = 50;
const APPLICATIONS = 50;

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
const digits = (number: number, length: number) => String(number).padStart(length, '0');

function piece(request: number, nth: number, exams: number): Evidence {
  const uuid = `0f1e2d3c-4b5a-4968-8776-${digits(request, 6)}${digits(nth, 6)}`;
  return {
    kind: 'credly-badge',
    link: `https://www.credly.com/badges/${uuid}`,
    title: `Microsoft Certified: Example Administrator Associate ${request}-${nth}`,
    issuer: 'Microsoft',
    issuedOn: '2019-05-14',
    holder: 'Avery Example',
    exams: Array.from({ length: exams }, (_, i) => ({
      code: `ZZ-${digits(nth * exams + i, 4)}`,
      title: `Implementing and Managing Example Solutions ${i}`,
      passedOn: '2019-05-14',
    })),
    certifications: [],
    gaps: [],
  };
}

function request(number: number): Request {
  const isShown = number === REQUESTS_LIMIT - 1;
  const items = Array.from({ length: PIECES }, (_, nth) => {
    const evidence = piece(number, nth, isShown ? EXAMS_A_PIECE : 1);
    return { id: identity(evidence), evidence, addedAt: at(number), hadCode: false };
  });
  return {
    ...EMPTY_REQUEST,
    id: `r${number}`,
    startedAt: at(number),
    applicant: { fullName: 'Avery Example', email: 'avery@example.com', studentId: 'S-100' },
    items,
    ...(number < APPLICATIONS && {
      application: { file: `f${number}`, name: 'Application.pdf', size: 1_000_000, addedAt: at(number), findings: [] },
    }),
    life: isShown ? [] : [{ event: 'sent', at: at(number) }],
  };
}

/** As many requests as can be kept, each with twenty pieces of evidence; the current one has 1,000 exams. */
export const largeRequests = () => ({
  version: SCHEMA_VERSION,
  currentId: `r${REQUESTS_LIMIT - 1}`,
  all: Array.from({ length: REQUESTS_LIMIT }, (_, number) => request(number)),
});
