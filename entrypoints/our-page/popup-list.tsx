import { useState } from 'preact/hooks';
import type { Turn } from '../../components/page/use-turn';
import type { Actions } from '../../components/parts/actions';
import { AnswerRow } from '../../components/steps/answer/row';
import { ApplicationRow } from '../../components/steps/application/row';
import type { Clip } from '../../components/steps/evidence/paste-form';
import { LetterRow } from '../../components/steps/letter/row';
import type { Shown } from '../../lib/extension/store/shown';
import { isOpen as isRequestOpen } from '../../lib/request/life';
import { lastDraft } from '../../lib/request/open-draft';
import type { Step } from '../../lib/steps/checklist';
import { sharedRows } from './shared-rows';

/** The rows of the popup, which the sample page shows too, and its button for the other ways to send. */
export function usePopupList(
  shown: Pick<Shown, 'view' | 'tabs'>,
  turn: Turn,
  change: Actions['change'],
  clip: Clip | undefined,
) {
  const { view } = shown;
  const [areWaysAsked, askForWays] = useState(false);
  // If no draft opened, the row always shows them.
  const isStuck = isRequestOpen(view.request.life) && lastDraft(view.request)?.answer === 'no';
  const hasWays = areWaysAsked || isStuck;
  const isOpen = hasWays && turn.open === 'letter';
  return {
    rows: {
      ...sharedRows(shown, clip),
      application: (step: Step) => (
        <ApplicationRow
          key="application"
          view={view}
          step={step}
          remove={() => change({ change: 'remove-application' })}
        />
      ),
      letter: (step: Step) => <LetterRow key="letter" view={view} step={step} hasWays={hasWays} />,
      answer: (step: Step) => <AnswerRow key="answer" view={view} step={step} />,
    },
    more: {
      isOpen,
      toggle() {
        askForWays(!isOpen);
        if (!isOpen) turn.reveal('letter');
        else if (isStuck) turn.toggle('letter');
      },
    },
  };
}
