import type { ComponentChildren } from 'preact';
import { STEP_IDS, type StepId } from '../../lib/request/step-id';
import type { TextKey } from '../../lib/texts/dictionary';
import { useWords } from '../parts/words';

/** The text next to each step of an empty request. */
const VALUES: Record<StepId, TextKey> = {
  evidence: 'step.value.evidence-none',
  exams: 'step.value.exams-none',
  you: 'step.value.you-none',
  application: 'step.value.application-none',
  letter: 'step.value.letter-none',
  answer: 'step.value.answer-none',
};

/** A picture of the list as it is at the start, with its first step open; hidden from screen readers. */
export function Steps({ first }: { first: ComponentChildren }) {
  const t = useWords();
  return (
    <ol class="steps">
      {STEP_IDS.map((id, i) => (
        <li key={id} class="step" data-step={id} data-state={i ? 'to-come' : 'current'} data-now={!i} data-open={!i}>
          <span class="mark" />
          <h3 class="label">{t(`step.${id}`)}</h3>
          <div class="value">
            <p>{t(VALUES[id])}</p>
          </div>
          {!i && <div class="panel">{first}</div>}
        </li>
      ))}
    </ol>
  );
}
