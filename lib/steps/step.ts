/**
 * The steps of the checklist, each described once: when it is done, who says so, what the header says while it is next,
 * and what its row says while it is empty. Popup, request page, toolbar, and printout use this. How a step looks is in
 * `components/steps/<step>/`; what its findings say is up to the pre-flight.
 */
import type { FollowUp } from '../request/follow-up';
import { openDraft } from '../request/open-draft';
import type { Finding } from '../request/preflight/finding';
import type { Current, Request } from '../request/request';
import type { StepId } from '../request/step-id';

/** How the row of a step is marked. */
export type StepState = 'done' | 'current' | 'to-come' | 'must' | 'should' | 'waiting';

/** What the state of a step depends on. */
export interface Facts {
  current: Current;
  /** From the pre-flight; empty once the request was sent. */
  findings: readonly Finding[];
  /** Present while the request is waiting for an answer. */
  followUp?: FollowUp | undefined;
}

/** What the header says; the words are in the texts (`status.*`). */
export type Headline =
  | 'empty'
  | 'transcript-id-missing'
  | 'access-code-forgotten'
  | 'access-code-missing'
  | 'address-details'
  | 'evidence-complete'
  | 'exams-missing'
  | 'applicant-missing'
  | 'applicant-complete'
  | 'application-missing'
  | 'application-complete'
  | 'ready'
  | 'draft-asked'
  | 'must-mend'
  | 'sent'
  | 'follow-up-due'
  | 'posted'
  | 'more-asked'
  | 'declined'
  | 'closed';

/** What a step's row says while there is no content to show; the words are in the texts (`step.value.*`). */
export interface Value {
  id:
    | 'evidence-none'
    | 'exams-none'
    | 'exams-unnamed'
    | 'exams-unchosen'
    | 'you-none'
    | 'application-none'
    | 'application-ticked'
    | 'letter-none'
    | 'letter-sent'
    | 'letter-sent-by'
    | 'answer-none'
    | 'answer-waiting'
    | 'answer-due'
    | 'answer-posted'
    | 'answer-more-asked'
    | 'answer-declined'
    | 'answer-closed';
  values?: Record<string, string | number | readonly string[]>;
}

export interface StepDescription {
  id: StepId;
  /** Whether what it asks for is there; a finding that must be fixed can still block it. */
  isDone(facts: Facts): boolean;
  /** Whether the person checks it off; otherwise it depends only on what the request contains. */
  isTickedByPerson(facts: Facts): boolean;
  headline(facts: Facts): Headline;
  /** Absent if the row shows its content. */
  value(facts: Facts): Value | undefined;
}

/** Whether a step contains something that would make a request come back. */
export const hasMust = ({ findings }: Facts, step: StepId): boolean =>
  findings.some((finding) => finding.step === step && finding.severity === 'must');

/** Whether a draft was opened and the person has not yet said what happened to it. */
export function isDraftUnanswered(request: Request): boolean {
  const draft = openDraft(request);
  return draft !== undefined && draft.answer === undefined;
}
