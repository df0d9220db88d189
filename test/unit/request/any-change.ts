import fc from 'fast-check';
import type { Evidence } from '../../../lib/evidence/evidence';
import { ANSWERS } from '../../../lib/request/answer';
import { Change } from '../../../lib/request/changes';
import { CHANNELS, WAYS } from '../../../lib/request/channel';
import { PERSON_STEPS } from '../../../lib/request/request';
import { anyText } from '../channels/any-text';
import { credlyBadge, exam, learnCredential, learnTranscript, oldTranscript } from './example-request';

const IDS = ['1234567', '7654321', ''];
const CODES = ['AZ-103', 'az103', '70-533', '533', 'AZ-900', 'CONSTRUCTOR'];

/** Marks every access code, so that a leak shows up anywhere. */
export const SECRET = 'S3cret';

const exams = fc.array(fc.constantFrom(...CODES.map((code) => exam(code.toUpperCase()))), { maxLength: 4 });
const title = fc.constantFrom('', 'Azure Fundamentals', 'Exam 533: Azure');
const gaps = <G extends string>(...all: G[]) => fc.subarray(all);

const anyEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ transcriptId: fc.constantFrom(...IDS) }).map(oldTranscript),
  fc.record({ exams, gaps: gaps('details-unread', 'no-exams') }).map(learnTranscript),
  fc.record({ exams, title, gaps: gaps('details-unread') }).map(learnCredential),
  fc.record({ exams, title, gaps: gaps('issuer-unverified') }).map(credlyBadge),
);

const id = fc.oneof(
  fc.constantFrom(...IDS.map((transcriptId) => `mcp-transcript:${transcriptId}`), 'mcp-transcript:1234567+'),
  fc.constantFrom(`credly-badge:${credlyBadge().link}`, '__proto__', 'constructor'),
);
const accessCode = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{0,8}$/).map((end) => SECRET + end),
  anyText.map((text) => `${SECRET}${text}`.slice(0, 64)),
);
const text = anyText.map((written) => written.slice(0, 120));
const key = fc.constantFrom('AZ-103', '70-533', 'AZ-900', 'constructor', 'toString');

const anything: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      change: fc.constant('add-evidence'),
      capture: fc.record({ evidence: anyEvidence, accessCode }, { requiredKeys: ['evidence'] }),
    }),
  },
  fc.record({ change: fc.constant('remove-evidence'), id }),
  { weight: 2, arbitrary: fc.record({ change: fc.constant('type-access-code'), id, accessCode }) },
  fc.record({ change: fc.constant('type-transcript-id'), id, transcriptId: fc.constantFrom(...IDS) }),
  fc.record({ change: fc.constant('type-badge-title'), id, title: text }),
  fc.record({
    change: fc.constant('type-applicant'),
    field: fc.constantFrom('fullName', 'email', 'studentId'),
    value: text,
  }),
  fc.record({ change: fc.constant('choose-exam'), key, chosen: fc.boolean() }),
  fc.record({
    change: fc.constant('add-exam'),
    exam: fc.constantFrom(...CODES.map((code) => exam(code.toUpperCase()))),
  }),
  fc.record({ change: fc.constant('remove-exam'), key }),
  fc.record({ change: fc.constant('tick'), step: fc.constantFrom(...PERSON_STEPS), done: fc.boolean() }),
  fc.record({
    change: fc.constant('set-application'),
    application: fc.record({
      file: fc.constantFrom('f1', 'f2'),
      name: text,
      size: fc.nat(),
      addedAt: fc.constant('2026-05-12T08:00:00.000Z'),
      findings: fc.constant([]),
    }),
  }),
  fc.record({ change: fc.constant('remove-application') }),
  fc.record({ change: fc.constant('undo-life') }),
  fc.record({
    change: fc.constant('correct-life'),
    index: fc.nat(3),
    on: fc.constantFrom('2026-05-11', '2026-05-12', '2026-05-13'),
    channel: fc.constantFrom(...WAYS),
  }),
  fc.record({
    change: fc.constant('live'),
    happening: fc.oneof(
      fc.record({ event: fc.constantFrom('sent', 'followed-up', 'closed') }),
      fc.record({
        event: fc.constant('answered'),
        answer: fc.constantFrom(...ANSWERS),
        credits: fc.constant([]),
        note: text,
      }),
    ),
  }),
  fc.record({ change: fc.constant('note-draft'), channel: fc.constantFrom(...CHANNELS) }),
  fc.record({ change: fc.constant('answer-draft'), answer: fc.constantFrom('sent', 'sent-bare', 'not-yet', 'no') }),
  fc.record({
    change: fc.constant('acknowledge-finding'),
    finding: fc.constantFrom('name-differs', 'issuer-unverified'),
    subject: text,
  }),
);

/** Every kind of change that the background accepts; anything of another shape never reaches a request. */
export const anyChange: fc.Arbitrary<Change> = anything
  .map((change) => Change.safeParse(change))
  .filter(({ success }) => success)
  .map(({ data }) => data as Change);
