import { checklist, type Step } from './checklist';
import type { FollowUp } from './follow-up';
import { stageOf } from './life';
import type { Current } from './request';

/** Where the request stands, in one word; the words for people are in the texts (`status.*`). */
export type Status =
  | 'empty'
  | 'transcript-id-missing'
  | 'access-code-forgotten'
  | 'access-code-missing'
  | 'exams-missing'
  | 'applicant-missing'
  | 'application-missing'
  | 'ready'
  | 'sent'
  | 'follow-up-due'
  | 'posted'
  | 'more-asked'
  | 'declined'
  | 'closed';

/** The one state that the toolbar, the popup and the request page show. */
export interface Standing {
  status: Status;
  steps: Step[];
  done: number;
  /** Since when the request is where it is in its life, ISO 8601; absent while it is prepared. */
  since?: string;
}

/**
 * Finds where a request stands: in its life, or else the first thing that is missing, in the order of the checklist.
 *
 * @param followUp when it is to be followed up, where it waits for an answer
 */
export function standingOf(current: Current, followUp?: FollowUp): Standing {
  const steps = checklist(current);
  const isOpen = (id: Step['id']) => steps.some((step) => step.id === id && !step.done);
  const since = followUp?.since ?? current.request.life.at(-1)?.at;
  return {
    status: followUp?.isDue ? 'follow-up-due' : statusOf(current, isOpen),
    steps,
    done: steps.filter(({ done }) => done).length,
    ...(since && { since }),
  };
}

function statusOf({ request, codes }: Current, isOpen: (id: Step['id']) => boolean): Status {
  const stage = stageOf(request.life);
  if (stage !== 'preparing') return stage;
  if (!request.items.length) return 'empty';
  if (request.items.some(({ evidence }) => evidence.kind === 'mcp-transcript' && !evidence.transcriptId)) {
    return 'transcript-id-missing';
  }
  if (isOpen('access-code')) {
    return request.items.some(({ id, hadCode }) => hadCode && !codes[id])
      ? 'access-code-forgotten'
      : 'access-code-missing';
  }
  if (isOpen('applicant')) return 'applicant-missing';
  if (isOpen('exams')) return 'exams-missing';
  return isOpen('application') || isOpen('attach') ? 'application-missing' : 'ready';
}
