/** Everything that our pages can show, as what is stored: made-up people, from nothing captured to credit posted. */
import type { Evidence } from '../../lib/evidence/evidence';
import type { LifeEvent } from '../../lib/request/life-event';
import { EMPTY_REQUEST, type Request } from '../../lib/request/request';
import { SCHEMA_VERSION } from '../../lib/request/requests';
import {
  credlyBadge,
  exam,
  learnCredential,
  learnTranscript,
  oldTranscript,
  requestWith,
} from '../unit/request/example-request';

/** Stored data, without the settings. */
export interface State {
  requests: Request[];
  codes?: Record<string, string>;
  /** Whether something that could not be read was kept aside. */
  isSetAside?: boolean;
}

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

const AVERY = { fullName: 'Avery Holloway', email: 'avery.holloway@example.com', studentId: '' };
const TRANSCRIPT = learnTranscript({
  holder: 'Avery Holloway',
  exams: [
    exam('AZ-103', 'Microsoft Azure Administrator'),
    exam('AZ-203', 'Developing Solutions for Microsoft Azure', '2020-02-03'),
    exam('AZ-900', 'Microsoft Azure Fundamentals', '2019-01-30'),
  ],
});
const BADGE = credlyBadge({ title: 'Microsoft Certified: Azure Administrator Associate', issuedOn: '2019-05-14' });
/** It lost its sharing ID, so nobody else can open it. */
const UNSHARED = learnCredential({
  link: 'https://learn.microsoft.com/api/credentials/share/en-us/AveryExample/1A2B3C4D5E6F7A8B?sharingId=',
});
const CODES = { 1234567: 'Holloway2019' };

function request(id: string, evidence: readonly Evidence[], part: Partial<Request> = {}): Request {
  const own = { id, startedAt: daysAgo(90), knowsChanges: true, applicant: AVERY, ...part };
  return requestWith(evidence, { codes: CODES, ...own }).request;
}

const sent = (days: number): LifeEvent => ({
  event: 'sent',
  at: daysAgo(days),
  channel: 'mailto',
  sending: {
    recipient: 'itcertifications@excelsior.edu',
    subject: 'Request for credit evaluation of Microsoft certification exams: Avery Holloway',
    text: 'Dear Excelsior University,\n\nPlease evaluate the Microsoft certification exams shown by the evidence below.',
    links: ['https://mcp.microsoft.com/Anonymous//Transcript/Validate (Transcript ID 1234567)', TRANSCRIPT.link],
    exams: ['AZ-103', 'AZ-203'],
    application: 'application.pdf',
  },
});
const answered = (answer: 'posted' | 'more-asked' | 'declined'): LifeEvent => ({
  event: 'answered',
  at: daysAgo(1),
  answer,
  credits: answer === 'posted' ? [{ exam: 'AZ-103', hours: 3 }] : [],
  note: answer === 'posted' ? 'Seen on my transcript' : '',
});

const BOTH = [oldTranscript(), TRANSCRIPT];
const NOBODY = EMPTY_REQUEST.applicant;
const NAMED_OLD = oldTranscript({ holder: 'Avery J Holloway' });
const ADDRESS: Request['ticks'] = ['address-details'];
const TWO = [
  exam('AZ-103', 'Microsoft Azure Administrator'),
  exam('AZ-301', 'Microsoft Azure Architect Design', '2019-09-19'),
];
const APPLICATION = {
  file: 'f1',
  name: 'excelsior-application.pdf',
  size: 412_000,
  addedAt: daysAgo(1),
  findings: [],
};
const MANY_BADGES = Array.from({ length: 6 }, (_, i) =>
  credlyBadge({
    link: `https://www.credly.com/badges/0f1e2d3c-4b5a-4968-8776-65544332211${i}`,
    title: `Microsoft Certified: Azure Example ${i + 1} Associate`,
  }),
);
const MANY_EXAMS = Array.from({ length: 17 }, (_, i) => exam(`MS-${100 + i}`, `Example ${i + 1}`));
const READY: Partial<Request> = { ticks: [...ADDRESS, 'attach'], application: APPLICATION };
const withLife = (id: string, ...life: LifeEvent[]) =>
  request(id, [oldTranscript()], { ...READY, addedExams: TWO, life });

/** By name, in the order of a request's life. */
export const STATES = {
  empty: { requests: [{ ...EMPTY_REQUEST, id: 'empty', startedAt: daysAgo(0) }] },
  'just-added': { requests: [request('just-added', [oldTranscript()], { applicant: NOBODY })] },
  exams: { requests: [request('exams', [oldTranscript()], { applicant: NOBODY, ticks: ADDRESS })] },
  you: { requests: [request('you', [NAMED_OLD], { applicant: NOBODY, ticks: ADDRESS, addedExams: TWO })] },
  'application-missing': {
    requests: [request('application-missing', [oldTranscript()], { ticks: ADDRESS, addedExams: TWO })],
  },
  wrong: {
    requests: [
      request('wrong', [oldTranscript(), TRANSCRIPT], {
        applicant: { ...AVERY, fullName: 'Robin Marlowe' },
        ticks: ADDRESS,
        application: APPLICATION,
      }),
    ],
    codes: {},
  },
  'code-missing': {
    requests: [request('code-missing', BOTH, { knowsChanges: false, applicant: EMPTY_REQUEST.applicant })],
    codes: {},
  },
  'must-mend': { requests: [request('must-mend', [oldTranscript(), BADGE, UNSHARED])] },
  ready: { requests: [request('ready', [oldTranscript()], { ...READY, addedExams: TWO })] },
  three: { requests: [request('three', [...BOTH, BADGE], { ticks: ADDRESS })] },
  many: { requests: [request('many', [...BOTH, ...MANY_BADGES], { ticks: ADDRESS, addedExams: MANY_EXAMS })] },
  'set-aside': { requests: [request('set-aside', [])], isSetAside: true },
  asked: {
    requests: [
      request('asked', [oldTranscript()], { ...READY, addedExams: TWO, log: [{ at: daysAgo(0), channel: 'mailto' }] }),
    ],
  },
  'no-draft': {
    requests: [
      request('no-draft', [oldTranscript()], {
        ...READY,
        addedExams: TWO,
        log: [{ at: daysAgo(0), channel: 'mailto', answer: 'no' }],
      }),
    ],
  },
  sent: { requests: [withLife('sent', sent(2))] },
  due: { requests: [withLife('due', sent(60))] },
  posted: { requests: [withLife('posted', sent(60), answered('posted'))] },
  'more-asked': { requests: [withLife('more-asked', sent(60), answered('more-asked'))] },
  declined: { requests: [withLife('declined', sent(60), answered('declined'))] },
  closed: { requests: [withLife('closed', sent(60), answered('posted'), { event: 'closed', at: daysAgo(0) })] },
  several: { requests: [request('several', [BADGE]), withLife('other', sent(60))] },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof STATES;

/** What the browser keeps in a state: on the device, and in memory. */
export function storedOf(name: StateName, settings: Record<string, unknown>) {
  const { requests, codes = CODES, isSetAside }: State = STATES[name];
  const items = Object.fromEntries(Object.entries(codes).map(([id, code]) => [`mcp-transcript:${id}`, code]));
  return {
    local: {
      requests: { version: SCHEMA_VERSION, currentId: requests[0]?.id, all: requests },
      settings,
      'set-aside': isSetAside ? [{ at: daysAgo(0), key: 'requests', value: {} }] : [],
    },
    session: { codes: Object.fromEntries(requests.map(({ id }) => [id, items])) },
  };
}
