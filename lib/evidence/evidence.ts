/**
 * What evidence is: the shapes that a share page is read into.
 *
 * The schemas are for the background, which trusts no page, and for everything read back from storage. The content
 * script imports only the types, so no validator is shipped into pages.
 */
import * as z from 'zod/mini';
import { LIMITS } from './limits';

/** Kinds of evidence, one for each kind of share page. */
export const KINDS = ['learn-transcript', 'learn-credential', 'credly-badge', 'mcp-transcript'] as const;
export type Kind = (typeof KINDS)[number];

/** What could not be read or confirmed. The person is told about each one (texts: `gap.*`). */
export const GAPS = ['details-unread', 'no-exams', 'issuer-unverified', 'exams-differ', 'days-unsure'] as const;

// Control characters, including line breaks, and characters that reverse or hide text.
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u;

const line = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => !UNSAFE.test(text) && text === text.trim()),
  );
const filledLine = (max: number) => line(max).check(z.minLength(1));

/** A calendar day in UTC, `YYYY-MM-DD`. */
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    // Some browsers read February 30 as March 2.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }),
);

const linkOn = (...hosts: string[]) =>
  z.string().check(
    z.maxLength(LIMITS.link),
    z.refine((text) => {
      if (UNSAFE.test(text) || !URL.canParse(text)) return false;
      const { protocol, host, username, password } = new URL(text);
      return protocol === 'https:' && hosts.includes(host) && !username && !password;
    }),
  );

/** A passed exam: its code and title as the page gives them, and the day it was passed, if known. */
export const Exam = z.object({
  // A code goes into every letter, even the shortest one, so it is limited to a few plain characters.
  code: z.string().check(z.regex(/^[A-Z0-9](?:[A-Z0-9 .-]{0,18}[A-Z0-9])?$/)),
  title: line(LIMITS.title),
  passedOn: z.optional(day),
});
export type Exam = z.infer<typeof Exam>;

/** A certification on a transcript. It does not say which exams it required. */
export const Certification = z.object({
  title: filledLine(LIMITS.title),
  status: z.optional(z.enum(['Active', 'Expired', 'Retired'])),
  earnedOn: z.optional(day),
  expiresOn: z.optional(day),
});
export type Certification = z.infer<typeof Certification>;

const common = {
  holder: z.optional(filledLine(LIMITS.name)),
  exams: z.array(Exam).check(z.maxLength(LIMITS.rows)),
  certifications: z.array(Certification).check(z.maxLength(LIMITS.rows)),
  gaps: z.array(z.enum(GAPS)),
};

const badge = {
  title: line(LIMITS.title),
  issuer: z.optional(filledLine(LIMITS.name)),
  issuedOn: z.optional(day),
  expiresOn: z.optional(day),
};

export const LearnTranscript = z.object({
  kind: z.literal('learn-transcript'),
  link: linkOn('learn.microsoft.com'),
  /** The profile's user name: a handle, not the person's name. */
  handle: z.optional(filledLine(LIMITS.name)),
  ...common,
});
export const LearnCredential = z.object({
  kind: z.literal('learn-credential'),
  link: linkOn('learn.microsoft.com'),
  ...badge,
  ...common,
});
export const CredlyBadge = z.object({
  kind: z.literal('credly-badge'),
  link: linkOn('www.credly.com'),
  ...badge,
  ...common,
});
export const McpTranscript = z.object({
  kind: z.literal('mcp-transcript'),
  /** Digits; empty until the person types it. */
  transcriptId: z.string().check(z.regex(/^\d{0,12}$/)),
  viewingPage: linkOn('mcp.microsoft.com'),
  ...common,
});

/** A piece of evidence as stored, without the access code, which is stored separately. */
export const Evidence = z.discriminatedUnion('kind', [LearnTranscript, LearnCredential, CredlyBadge, McpTranscript]);
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceOf<K extends Kind> = Extract<Evidence, { kind: K }>;

/** The code that the holder chose for an old transcript. It is a secret. */
export const AccessCode = filledLine(LIMITS.code);

/** Evidence as it comes from a page or from what the person typed, with its access code if it has one. */
export const Capture = z.object({ evidence: Evidence, accessCode: z.optional(AccessCode) });
export type Capture = z.infer<typeof Capture>;
