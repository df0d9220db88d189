import { checklist, type Step } from './checklist';
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
  | 'sent';

/** The one state that the toolbar, the popup and the request page show. */
export interface Standing {
  status: Status;
  steps: Step[];
  done: number;
}

/** Finds where a request stands: the first thing that is missing, in the order of the checklist. */
export function standingOf(current: Current): Standing {
  const steps = checklist(current);
  const isOpen = (id: Step['id']) => steps.some((step) => step.id === id && !step.done);
  return { status: statusOf(current, isOpen), steps, done: steps.filter(({ done }) => done).length };
}

function statusOf({ request, codes }: Current, isOpen: (id: Step['id']) => boolean): Status {
  if (!request.items.length) return 'empty';
  if (!isOpen('send')) return 'sent';
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
