import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../../lib/request/preflight/finding';
import type { Step } from '../../lib/steps/checklist';
import type { View } from '../../lib/view/view';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';
import { Findings } from './findings';
import { useTurn } from './use-turn';

interface Props {
  view: View;
  step: Step;
  /** Checks off a step that only the person can confirm. */
  tick?(isDone: boolean): void;
  /** The row's value in one line; the step's default text if absent. */
  value?: ComponentChildren;
  /** Shown next to the name if the value is below it. */
  hint?: string | undefined;
  /** Whether the row is asking a question; notes wait until it is answered. */
  isAsking?: boolean;
  /** Findings that the row shows in its own way. */
  own?: readonly Finding[];
  /** Shown while the row is open. */
  children: ComponentChildren;
}

/** A row of the list: mark, name, value, and below them what to do. */
export function Row({ view, step, tick, value, hint, isAsking, own = [], children }: Props) {
  const t = useWords();
  const turn = useTurn();
  const id = useId();
  const isOpen = turn.open === step.id;
  const name = t(`step.${step.id}`);
  const findings = view.findings.filter((finding) => finding.step === step.id && !own.includes(finding));
  // Notes do not stand out, and neither does what should be fixed in a step that is not done yet.
  const first = own.some(isMust) ? undefined : findings.find(isMust);
  const isLoud = ({ severity }: Finding) => severity === 'must' || (severity === 'should' && step.isDone);
  return (
    <li class="step" data-step={step.id} data-state={step.state} data-open={isOpen} data-now={turn.now === step.id}>
      <input
        type="checkbox"
        class="mark"
        aria-label={name}
        title={t(`step.state.${step.state}`)}
        checked={step.isDone}
        disabled={!tick || !step.isTickedByPerson}
        onChange={({ currentTarget }) => tick?.(currentTarget.checked)}
      />
      <h2 class="label">
        <button type="button" aria-expanded={isOpen} aria-controls={`${id}-panel`} onClick={() => turn.toggle(step.id)}>
          {name}
          <Icon name="chevron" />
        </button>
      </h2>
      {hint && <p class="hint soft">{hint}</p>}
      <div class={hint ? 'value below' : 'value'}>
        {value ?? (step.value && <p>{t(`step.value.${step.value.id}`, valuesOf(step, t))}</p>)}
      </div>
      <Findings findings={findings.filter(isLoud)} request={view.request} first={first} />
      <div class="panel" id={`${id}-panel`} hidden={!isOpen}>
        {children}
        <div hidden={isAsking}>
          <Findings findings={findings.filter((finding) => !isLoud(finding))} request={view.request} />
        </div>
      </div>
    </li>
  );
}

/** Whether a finding must be fixed before the request is sent. */
export const isMust = ({ severity }: Finding) => severity === 'must';

const valuesOf = ({ value }: Step, t: ReturnType<typeof useWords>) => {
  const channel = value?.values?.channel;
  // A channel is stored as its id.
  return typeof channel === 'string' ? { channel: t(`channel.${channel}` as 'channel.mailto') } : value?.values;
};
