/** The life of a request after it was prepared: what has happened to it, and what can happen next. */
import type { Answer } from './answer';
import type { LifeEvent } from './life-event';

/** More events than anybody has. A longer life could not be read back, so none grows longer. */
export const LIFE_LIMIT = 200;

/** Where a request is in its life. */
export type Stage = 'preparing' | 'sent' | Answer | 'closed';

/** The stage that a life has reached. */
export function stageOf(life: readonly LifeEvent[]): Stage {
  const last = life.at(-1);
  if (!last) return 'preparing';
  if (last.event === 'answered') return last.answer;
  return last.event === 'closed' ? 'closed' : 'sent';
}

/** What can happen next at each stage. Any of it can be undone by removing the last event. */
const NEXT: Record<Stage, readonly LifeEvent['event'][]> = {
  preparing: ['sent'],
  // A letter that bounced or got lost is sent again.
  sent: ['sent', 'followed-up', 'answered', 'closed'],
  posted: ['answered', 'closed'],
  'more-asked': ['sent', 'answered', 'closed'],
  declined: ['answered', 'closed'],
  closed: [],
};

/** Whether an event can follow a life as it is now. */
export const canHappen = (life: readonly LifeEvent[], event: LifeEvent['event']): boolean =>
  life.length < LIFE_LIMIT && NEXT[stageOf(life)].includes(event);

/** Whether a life can have happened this way, since an imported file can contain anything. */
export const isPossible = (life: readonly LifeEvent[]): boolean =>
  life.every(({ event }, i) => canHappen(life.slice(0, i), event));

/** The last time the request itself was sent; undefined if it never was. */
export const lastSent = (life: readonly LifeEvent[]): Extract<LifeEvent, { event: 'sent' }> | undefined =>
  life.findLast((event) => event.event === 'sent');

/** Whether the evidence of a request can still change. What was sent stays as it was sent. */
export const isOpen = (life: readonly LifeEvent[]): boolean => ['preparing', 'more-asked'].includes(stageOf(life));
