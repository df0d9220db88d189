/** What the pre-flight can find. Ids and data only: the words for people are in the texts (`preflight.*`). */
import type { Current, PersonStep } from '../request';

/**
 * - `must`: the school could not use the request, or it would go to the wrong place or show another person's proof.
 * - `should`: the school may send the request back, or may not match it.
 * - `note`: good to know; nothing need be done.
 */
export const SEVERITIES = ['must', 'should', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule of the pre-flight with its severity, in the order of the checklist. */
export const RULES = {
  // Evidence
  'link-needs-sign-in': 'must',
  'link-not-official': 'must',
  'link-not-https': 'must',
  'sharing-id-missing': 'must',
  'transcript-id-missing': 'must',
  'placeholder-transcript-id': 'must',
  'placeholder-badge-title': 'must',
  'issuer-unverified': 'should',
  'badge-expired': 'note',
  'evidence-old': 'note',
  // Access code and address details
  'access-code-forgotten': 'must',
  'access-code-missing': 'must',
  'placeholder-access-code': 'must',
  'address-details-unconfirmed': 'should',
  // Exams
  'exams-not-chosen': 'should',
  'exams-not-listed': 'should',
  'exams-only-successors': 'should',
  'exam-outside-validity': 'should',
  'exam-not-nccrs': 'should',
  'exam-two-pass-dates': 'should',
  'exams-not-together': 'should',
  'exam-pass-date-unknown': 'note',
  'exam-two-authorities': 'note',
  // Applicant
  'placeholder-full-name': 'must',
  'placeholder-email': 'must',
  'placeholder-student-id': 'must',
  'holders-differ': 'must',
  'name-differs': 'should',
  'legal-name-not-shown': 'should',
  'name-in-other-script': 'note',
  // Application
  'application-missing': 'should',
  // Sending
  'recipient-microsoft': 'must',
  'recipient-changed': 'note',
} as const satisfies Record<string, Severity>;
export type FindingId = keyof typeof RULES;

/** What the interface can do to mend a finding. */
export type Action =
  | { do: 'focus'; field: 'full-name' | 'email' | 'student-id' }
  | { do: 'focus'; field: 'transcript-id' | 'access-code' | 'badge-title'; item: string }
  /** Opens the page that the evidence came from. */
  | { do: 'open-page'; item: string }
  /** Opens the person's own transcript on Microsoft Learn, where it is shared. */
  | { do: 'open-own-transcript' }
  | { do: 'remove-item'; item: string }
  | { do: 'choose-exams' }
  | { do: 'tick'; step: PersonStep }
  | { do: 'open-application' }
  | { do: 'open-settings' }
  | { do: 'reset-recipient' };

export interface Finding {
  id: FindingId;
  severity: Severity;
  /** The item that it is about, by its id. */
  item?: string;
  /** The exam that it is about, by its code. */
  exam?: string;
  /** What the sentence names. Never an access code. */
  values?: Record<string, string | number | readonly string[]>;
  action?: Action;
}

/** What a check needs to know beside the request. */
export interface Context {
  /** `YYYY-MM-DD`, as in UTC. */
  today: string;
  /** The address that the letter goes to. */
  recipient: string;
  application: { attached: boolean };
}

/** One group of rules over the whole request. */
export type Check = (current: Current, context: Context) => Finding[];

/** Makes a finding of the rule's own severity. */
export const finding = (id: FindingId, about: Omit<Finding, 'id' | 'severity'>): Finding => ({
  id,
  severity: RULES[id],
  ...about,
});
