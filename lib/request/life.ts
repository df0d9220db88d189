/** The life of a request after it was prepared: what happened to it, and what can happen next. */
import type { Answer } from './answer';
import type { LifeEvent } from './life-event';

export type { Credit, Happening, LifeEvent, Sending } from './life-event';

/** More steps than anybody takes; a longer life is not read back, so none grows longer. */
export const LIFE_LIMIT = 200;

/** Where a request is in its life. */
export type Stage = 'preparing' | 'sent' | Answer | 'closed';

/** The stage that a life has come to. */
export function stageOf(life: readonly LifeEvent[]): Stage {
  const last = life.at(-1);
  if (!last) return 'preparing';
  if (last.event === 'answered') return last.answer;
  return last.event === 'closed' ? 'closed' : 'sent';
}

/** What can happen next at each stage. Every step can be taken back by removing the last event. */
const NEXT: Record<Stage, readonly LifeEvent['event'][]> = {
  preparing: ['sent'],
  // A letter that came back or got lost is sent again.
  sent: ['sent', 'followed-up', 'answered', 'closed'],
  posted: ['answered', 'closed'],
  'more-asked': ['sent', 'answered', 'closed'],
  declined: ['answered', 'closed'],
  closed: [],
};

/** Whether an event can follow a life as it stands. */
export const canHappen = (life: readonly LifeEvent[], event: LifeEvent['event']): boolean =>
  life.length < LIFE_LIMIT && NEXT[stageOf(life)].includes(event);

/** Whether a life can have come about: a file can say anything. */
export const isPossible = (life: readonly LifeEvent[]): boolean =>
  life.every(({ event }, i) => canHappen(life.slice(0, i), event));

/** The last time that the request itself was sent; undefined where it never was. */
export const lastSent = (life: readonly LifeEvent[]): Extract<LifeEvent, { event: 'sent' }> | undefined =>
  life.findLast((event) => event.event === 'sent');

/** Whether the evidence of a request may still change: what was sent stays as it was sent. */
export const isOpen = (life: readonly LifeEvent[]): boolean => ['preparing', 'more-asked'].includes(stageOf(life));
