/** What the pre-flight can find. Only ids and data; the words for people are in the texts (`preflight.*`). */
import type { Current, PersonStep } from '../request';
import type { StepId } from '../step-id';

/**
 * - `must`: the school could not use the request, or it would go to the wrong place or show another person's evidence.
 * - `should`: the school may return the request, or may not be able to match it.
 * - `note`: good to know; nothing has to be done.
 */
export const SEVERITIES = ['must', 'should', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface Rule {
  severity: Severity;
  /** The step of the checklist that shows its findings. */
  step: StepId;
}

/** Every rule of the pre-flight, in the order of the checklist. */
export const RULES = {
  // Evidence
  'link-needs-sign-in': { severity: 'must', step: 'evidence' },
  'link-not-official': { severity: 'must', step: 'evidence' },
  'link-not-https': { severity: 'must', step: 'evidence' },
  'link-gone': { severity: 'must', step: 'evidence' },
  'sharing-id-missing': { severity: 'must', step: 'evidence' },
  'transcript-id-missing': { severity: 'must', step: 'evidence' },
  'placeholder-transcript-id': { severity: 'must', step: 'evidence' },
  'placeholder-badge-title': { severity: 'must', step: 'evidence' },
  'issuer-unverified': { severity: 'should', step: 'evidence' },
  'badge-expired': { severity: 'note', step: 'evidence' },
  'evidence-old': { severity: 'note', step: 'evidence' },
  // Access code and address details
  'access-code-forgotten': { severity: 'must', step: 'evidence' },
  'access-code-missing': { severity: 'must', step: 'evidence' },
  'placeholder-access-code': { severity: 'must', step: 'evidence' },
  'address-details-unconfirmed': { severity: 'should', step: 'evidence' },
  // Exams
  'exams-not-chosen': { severity: 'should', step: 'exams' },
  'exams-not-listed': { severity: 'should', step: 'exams' },
  'exams-only-successors': { severity: 'should', step: 'exams' },
  'exam-outside-validity': { severity: 'should', step: 'exams' },
  'exam-not-nccrs': { severity: 'should', step: 'exams' },
  'exam-two-pass-dates': { severity: 'should', step: 'exams' },
  'exams-not-together': { severity: 'should', step: 'exams' },
  'exam-pass-date-unknown': { severity: 'note', step: 'exams' },
  'exam-two-authorities': { severity: 'note', step: 'exams' },
  // Applicant
  'placeholder-full-name': { severity: 'must', step: 'you' },
  'placeholder-email': { severity: 'must', step: 'you' },
  'placeholder-student-id': { severity: 'must', step: 'you' },
  'holders-differ': { severity: 'must', step: 'evidence' },
  'name-differs': { severity: 'should', step: 'you' },
  'legal-name-not-shown': { severity: 'should', step: 'evidence' },
  'name-in-other-script': { severity: 'note', step: 'you' },
  // Application
  'application-missing': { severity: 'should', step: 'application' },
  'form-required-empty': { severity: 'should', step: 'application' },
  'form-not-signed': { severity: 'should', step: 'application' },
  'form-name-differs': { severity: 'should', step: 'application' },
  'form-email-differs': { severity: 'note', step: 'application' },
  'form-date-in-future': { severity: 'should', step: 'application' },
  // Sending
  'recipient-microsoft': { severity: 'must', step: 'letter' },
  'recipient-changed': { severity: 'note', step: 'letter' },
} as const satisfies Record<string, Rule>;
export type FindingId = keyof typeof RULES;

/** What the interface can do to fix a finding. */
export type Action =
  | { do: 'focus'; field: 'full-name' | 'email' | 'student-id' }
  | { do: 'focus'; field: 'transcript-id' | 'access-code' | 'badge-title'; item: string }
  /** Opens the page that the evidence came from. */
  | { do: 'open-page'; item: string }
  /** Opens the person's own transcript on Microsoft Learn, where they can share it. */
  | { do: 'open-own-transcript' }
  | { do: 'remove-item'; item: string }
  | { do: 'choose-exams' }
  | { do: 'tick'; step: PersonStep }
  /** Goes to the application; with the key of a field, opens the form at that field. */
  | { do: 'open-application'; field?: string }
  | { do: 'open-settings' };

export interface Finding extends Rule {
  id: FindingId;
  /** The id of the item that it is about. */
  item?: string;
  /** The code of the exam that it is about. */
  exam?: string;
  /** What the sentence names. Never an access code. */
  values?: Record<string, string | number | readonly string[]>;
  action?: Action;
}

/** What a check needs to know besides the request. */
export interface Context {
  /** `YYYY-MM-DD`, in UTC. */
  today: string;
  /** The address that the letter goes to. */
  recipient: string;
  application: { attached: boolean };
}

/** One group of rules over the whole request. */
export type Check = (current: Current, context: Context) => Finding[];

/** Makes a finding with the severity and step of its rule. */
export const finding = (id: FindingId, about: Omit<Finding, 'id' | keyof Rule>): Finding => ({
  id,
  ...RULES[id],
  ...about,
});
