import type { Turn } from '../../components/page/use-turn';
import { headlineOf } from '../../lib/steps/face';
import type { Headline } from '../../lib/steps/step';
import type { View } from '../../lib/view/view';

/** What the headline says. It is about the current row, so that it matches the primary action. */
export function headlineOfTurn({ checklist, followUp }: View, { now, isAsked }: Turn): Headline {
  // A wait that is over comes first; the row asks whether the draft was sent in any case.
  if (isAsked && (now === 'letter' || (now === 'answer' && !followUp?.isDue))) return 'draft-asked';
  const { headline } = checklist.steps.find(({ id }) => id === now) ?? {};
  // The person answered "not yet" on this page, so the headline asks only when it is opened again.
  if (headline === 'draft-asked') return followUp ? (followUp.isDue ? 'follow-up-due' : 'sent') : 'ready';
  return headline ?? headlineOf(checklist);
}
