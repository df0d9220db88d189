import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Change } from '../lib/request/changes';
import type { Step } from '../lib/request/checklist';
import type { LifeEvent } from '../lib/request/life';
import type { Standing } from '../lib/request/status';
import { useActions } from './parts/actions';
import { useWords } from './parts/words';

interface Props {
  standing: Standing;
  life: readonly LifeEvent[];
  /** What stands below the step of the application. */
  application: ComponentChildren;
}

/** Region "Checklist": every step to the sent letter. The steps that the product decides cannot be ticked by hand. */
export function ChecklistSection({ standing: { steps, done }, life, application }: Props) {
  const t = useWords();
  const actions = useActions();
  const titleId = useId();
  const total = steps.length;
  return (
    <section aria-labelledby={titleId}>
      <div class="row">
        <h2 id={titleId}>{t('checklist.title')}</h2>
        <span class="soft small numbers">{t('checklist.count', { done, total })}</span>
      </div>
      <meter min={0} max={total} value={done} aria-labelledby={titleId}>
        {t('checklist.count', { done, total })}
      </meter>
      {steps.map((step) => (
        <div class="stack" key={step.id}>
          <label class={step.done ? 'choice done' : 'choice'}>
            <input
              type="checkbox"
              checked={step.done}
              // What followed the sending is taken back first.
              disabled={step.by === 'product' || (step.by === 'life' && step.done && life.at(-1)?.event !== 'sent')}
              onChange={({ currentTarget }) => {
                const change = changeFor(step, currentTarget.checked);
                if (change) actions.change(change);
              }}
            />
            <span>{t(`step.${step.id}`)}</span>
          </label>
          {step.id === 'application' && application}
        </div>
      ))}
    </section>
  );
}

function changeFor(step: Step, done: boolean): Change | undefined {
  if (step.by === 'person') return { change: 'tick', step: step.id, done };
  if (step.by === 'product') return undefined;
  return done ? { change: 'live', happening: { event: 'sent' } } : { change: 'undo-life' };
}
