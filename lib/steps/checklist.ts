import { isOpen, stageOf } from '../request/life';
import type { StepId } from '../request/step-id';
import { answer } from './answer';
import { application } from './application';
import { evidence } from './evidence';
import { exams } from './exams';
import { letter } from './letter';
import {
  type Facts,
  type Headline,
  hasMust,
  isDraftUnanswered,
  type StepDescription,
  type StepState,
  type Value,
} from './step';
import { you } from './you';

/** A new step needs a description, listed here and in `STEP_IDS`, and a folder in `components/steps/`. */
const DESCRIPTIONS: readonly StepDescription[] = [evidence, exams, you, application, letter, answer];

/** The current state of a step. */
export interface Step {
  id: StepId;
  state: StepState;
  isDone: boolean;
  /** Whether its content can no longer change, because it was sent. */
  isLocked: boolean;
  /** Whether the person checks it off. */
  isTickedByPerson: boolean;
  /** What the header says while this step is next. */
  headline: Headline;
  /** What the row says while there is no content to show. */
  value: Value | undefined;
}

/** The list that popup, request page and toolbar show. */
export interface Checklist {
  steps: Step[];
  /** The next step to do. */
  next: StepId;
  /** How many of the steps up to the sent letter are done. */
  done: number;
}

/** Every step with its state, and the one that is next. The header and the primary action both follow from this. */
export function checklistOf(facts: Facts): Checklist {
  const { life } = facts.current.request;
  const isLocked = !isOpen(life);
  const done = DESCRIPTIONS.filter((step) => isDone(step, facts)).map(({ id }) => id);
  const next = nextOf(facts, done);
  return {
    steps: DESCRIPTIONS.map((step) => ({
      id: step.id,
      state: stateOf(step.id, facts, done, next),
      isDone: done.includes(step.id),
      isLocked: isLocked && step.id !== 'answer',
      isTickedByPerson: step.isTickedByPerson(facts),
      headline: step.headline(facts),
      value: step.value(facts),
    })),
    next,
    done: done.filter((id) => id !== 'answer').length,
  };
}

const isDone = (step: StepDescription, facts: Facts) =>
  // What was sent is done, even if something was deleted since.
  (step.id !== 'answer' && !isOpen(facts.current.request.life)) || (step.isDone(facts) && !hasMust(facts, step.id));

function nextOf(facts: Facts, done: readonly StepId[]): StepId {
  const { request } = facts.current;
  if (!isOpen(request.life)) return 'answer';
  // A draft was just opened: first ask whether it was sent.
  if (request.items.length && isDraftUnanswered(request)) return 'letter';
  const first = DESCRIPTIONS.find(({ id }) => hasMust(facts, id)) ?? DESCRIPTIONS.find(({ id }) => !done.includes(id));
  return first?.id ?? 'answer';
}

function stateOf(id: StepId, facts: Facts, done: readonly StepId[], next: StepId): StepState {
  if (id === 'answer') return answerState(facts);
  if (hasMust(facts, id)) return 'must';
  if (id === next) return 'current';
  if (!done.includes(id)) return 'to-come';
  return facts.findings.some(({ step, severity }) => step === id && severity === 'should') ? 'should' : 'done';
}

function answerState({ current: { request }, followUp }: Facts): StepState {
  const stage = stageOf(request.life);
  if (stage === 'sent') return followUp?.isDue ? 'should' : 'waiting';
  if (stage === 'posted' || stage === 'closed') return 'done';
  return stage === 'declined' ? 'current' : 'to-come';
}
