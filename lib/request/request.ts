/** The request: everything that is sent to Excelsior, as it is stored on the device. */
import * as z from 'zod/mini';
import { Evidence, Exam } from '../evidence/evidence';
import { APPLICATION_DOUBTS, Lack } from './application-findings';
import { CHANNELS } from './channel';
import { LinkCheck } from './check';
import { LIFE_LIMIT } from './life';
import { LifeEvent, Sending } from './life-event';
import { APPLICANT_LIMITS, SEEN_LIMIT, SUBJECT_LIMIT } from './limits';
import { moment, ownId, typed } from './shapes';

/** A piece of evidence in the request. */
export const Item = z.object({
  /** Never changes. */
  id: ownId(600),
  evidence: Evidence,
  /** ISO 8601; when it was added or last changed by a page. */
  addedAt: moment,
  /** Whether an access code was ever given, to tell a code that is no longer kept from one that is missing. */
  hadCode: z.boolean(),
  /**
   * What a visitor who is not signed in would have seen at the link, and when that was checked. `missedAt` is when a
   * later check got no usable response, which says nothing about the link.
   */
  check: z.optional(z.object({ at: moment, ...LinkCheck.shape, missedAt: z.optional(moment) })),
});
export type Item = z.infer<typeof Item>;

/** Who asks for credit, as typed. Nothing else is ever asked for: no birth date, no Social Security number. */
export const Applicant = z.object({
  fullName: typed(APPLICANT_LIMITS.fullName),
  email: typed(APPLICANT_LIMITS.email),
  studentId: typed(APPLICANT_LIMITS.studentId),
});
export type Applicant = z.infer<typeof Applicant>;

/** The steps that only the person can check off. */
export const PERSON_STEPS = ['address-details', 'application', 'attach'] as const;
export const PersonStep = z.enum(PERSON_STEPS);
export type PersonStep = z.infer<typeof PersonStep>;

/**
 * What the person says about a draft that was opened. `sent-bare`: sent without the application attached; `not-yet`:
 * ask again; `no`: nothing opened.
 */
export const DraftAnswer = z.enum(['sent', 'sent-bare', 'not-yet', 'no']);
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** What is known about the completed application that the person chose. Its bytes are stored separately. */
export const Application = z.object({
  /** The key of its bytes in the application store. */
  file: typed(60),
  name: typed(300),
  /** In bytes. */
  size: z.number(),
  addedAt: moment,
  findings: z.array(z.enum(APPLICATION_DOUBTS)),
  /** What the form lacked when it was finished here; absent for a file that was attached as it is. */
  lacks: z.optional(z.array(Lack).check(z.maxLength(10))),
});
export type Application = z.infer<typeof Application>;

/** A finding that the person looked at and accepted. It stays quiet until its subject changes. */
export const SeenFinding = z.object({ finding: typed(60), subject: typed(SUBJECT_LIMIT) });
export type SeenFinding = z.infer<typeof SeenFinding>;

/** Which of the two letters a draft contained. */
export const LETTERS = ['request', 'follow-up'] as const;
export type LetterKind = (typeof LETTERS)[number];

export const Request = z.object({
  /** Never changes. */
  id: ownId(60).check(z.regex(/^[\w-]+$/)),
  startedAt: moment,
  items: z.array(Item),
  applicant: Applicant,
  /** Exams that the person chose or left out, by exam key. For all others, `examChoices` decides. */
  choices: z.record(z.string(), z.boolean()),
  /** Exams that no page named and that the person added by hand. */
  addedExams: z.array(Exam),
  ticks: z.array(PersonStep),
  application: z.optional(Application),
  seen: z.array(SeenFinding).check(z.maxLength(SEEN_LIMIT)),
  /** Whether the person dismissed the notice about what changed since 2020. */
  knowsChanges: z.optional(z.boolean()),
  /**
   * When a draft was opened, through which channel, and what the person said about it, since the browser does not tell.
   * Opening a draft does not mean it was sent.
   */
  log: z.array(
    z.object({
      at: moment,
      channel: z.enum(CHANNELS),
      answer: z.optional(DraftAnswer),
      /** Absent for the request itself. */
      letter: z.optional(z.enum(LETTERS)),
      /** What the draft held, while the person can still say that it was sent. */
      sending: z.optional(Sending),
    }),
  ),
  /** What happened to it since it was sent, in order. */
  life: z.array(LifeEvent).check(z.maxLength(LIFE_LIMIT)),
});
export type Request = z.infer<typeof Request>;

/**
 * Access codes by item id. They are stored separately from the request, and on disk only if the person asked for that.
 */
export const AccessCodes = z.record(z.string(), z.string());
export type AccessCodes = z.infer<typeof AccessCodes>;

/** What the rooms that follow need: the request and the codes known now. */
export interface Current {
  request: Request;
  codes: AccessCodes;
}

export const EMPTY_REQUEST: Request = {
  id: 'first',
  startedAt: '1970-01-01T00:00:00.000Z',
  items: [],
  applicant: { fullName: '', email: '', studentId: '' },
  choices: {},
  addedExams: [],
  ticks: [],
  seen: [],
  log: [],
  life: [],
};
