import type { Turn } from '../../components/page/use-turn';
import { headlineOf } from '../../lib/steps/face';
import type { Headline } from '../../lib/steps/step';
import type { View } from '../../lib/view/view';

/** What the header says: it is about the current row, so that header and primary action agree. */
export function headlineOfTurn({ checklist, followUp }: View, { now, isAsked }: Turn): Headline {
  // A wait that is over comes first; the question is in its row anyway.
  if (isAsked && (now === 'letter' || (now === 'answer' && !followUp?.isDue))) return 'draft-asked';
  const { headline } = checklist.steps.find(({ id }) => id === now) ?? {};
  // The person answered "not yet" here; ask again at the next opening.
  if (headline === 'draft-asked') return followUp ? (followUp.isDue ? 'follow-up-due' : 'sent') : 'ready';
  return headline ?? headlineOf(checklist);
}
