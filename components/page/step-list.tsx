import type { ComponentChildren } from 'preact';
import type { StepId } from '../../lib/request/step-id';
import type { Step } from '../../lib/steps/checklist';
import type { View } from '../../lib/view/view';
import { useWords } from '../parts/words';

interface Props {
  view: View;
  /** Renders the row of each step. */
  rows: Record<StepId, (step: Step) => ComponentChildren>;
}

/** Region "Checklist": the six steps, from the evidence to the answer. */
export function StepList({ view: { checklist }, rows }: Props) {
  const t = useWords();
  return (
    <section aria-label={t('checklist.title')}>
      <ol class="steps">{checklist.steps.map((step) => rows[step.id](step))}</ol>
    </section>
  );
}
