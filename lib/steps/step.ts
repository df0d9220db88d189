/**
 * The steps of the checklist, each described once: when it is done, who says so, what the header says while it is its
 * turn, and what it says in one line while it is empty. Popup, request page, toolbar and paper read this. What a step looks like is
 * `components/steps/<step>/`; what its findings say is the pre-flight's business.
 */
import type { FollowUp } from '../request/follow-up';
import { openDraft } from '../request/open-draft';
import type { Finding } from '../request/preflight';
import type { Current, Request } from '../request/request';
import type { StepId } from '../request/step-id';

/** How the row of a step is marked. */
export type StepState = 'done' | 'current' | 'to-come' | 'must' | 'should' | 'waiting';

/** What the steps are decided from. */
export interface Facts {
  current: Current;
  /** Of the pre-flight; none once the request was sent. */
  findings: readonly Finding[];
  /** Where the request waits for an answer. */
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

/** What the row of a step says while it has nothing of its own to show; the words are in the texts (`step.value.*`). */
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
  /** Whether what it asks for is there; a finding that must be fixed still is in the way. */
  isDone(facts: Facts): boolean;
  /** Whether the person ticks it; all else is decided by what the request holds. */
  isTickedByPerson(facts: Facts): boolean;
  headline(facts: Facts): Headline;
  /** Absent where the row shows what it holds. */
  value(facts: Facts): Value | undefined;
}

/** Whether a step holds what makes a request come back. */
export const hasMust = ({ findings }: Facts, step: StepId): boolean =>
  findings.some((finding) => finding.step === step && finding.severity === 'must');

/** Whether a draft was opened and the person has not said yet what became of it. */
export function isDraftUnanswered(request: Request): boolean {
  const draft = openDraft(request);
  return draft !== undefined && draft.answer === undefined;
}
