/** The life of a request after it was prepared: what happened to it, and what can happen next. */
import * as z from 'zod/mini';
import { WAYS } from './channel';
import { day, moment, typed } from './shapes';

/** What was in a request when it was sent. The access codes are left out of it: it is kept for good. */
export const Sending = z.object({
  recipient: typed(200),
  subject: typed(400),
  text: typed(400_000),
  /** What the evaluator was asked to look at, one line each. */
  links: z.array(typed(600)),
  /** Exam codes. */
  exams: z.array(typed(40)),
  /** The application's file name, where it was chosen here. */
  application: z.optional(typed(300)),
});
export type Sending = z.infer<typeof Sending>;

export const ANSWERS = ['posted', 'more-asked', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Credit as the person found it on their transcript; nothing here is computed or promised. */
export const Credit = z.object({ exam: typed(40), hours: z.number().check(z.gte(0), z.lte(99)) });
export type Credit = z.infer<typeof Credit>;

export const NOTE_LIMIT = 500;

/** More steps than anybody takes; a longer life is not read back, so none grows longer. */
export const LIFE_LIMIT = 200;

const LETTER_LEFT = { channel: z.optional(z.enum(WAYS)) };
const SENT = { event: z.literal('sent'), ...LETTER_LEFT };
const FOLLOWED_UP = { event: z.literal('followed-up'), ...LETTER_LEFT };
const ANSWERED = {
  event: z.literal('answered'),
  answer: z.enum(ANSWERS),
  credits: z.array(Credit).check(z.maxLength(300)),
  note: typed(NOTE_LIMIT),
};
const CLOSED = { event: z.literal('closed') };

/** The day on which it happened, in the person's time zone; now where absent. */
const on = { on: z.optional(day) };
/** What the person says has happened; the moment and what was sent are added when it is taken down. */
export const Happening = z.discriminatedUnion('event', [
  z.object({ ...SENT, ...on }),
  z.object({ ...FOLLOWED_UP, ...on }),
  z.object({ ...ANSWERED, ...on }),
  z.object({ ...CLOSED, ...on }),
]);
export type Happening = z.infer<typeof Happening>;

/** When it happened; only its day where the person named one. */
const when = { at: moment, isDayOnly: z.optional(z.boolean()) };
export const LifeEvent = z.discriminatedUnion('event', [
  z.object({ ...SENT, ...when, sending: z.optional(Sending) }),
  z.object({ ...FOLLOWED_UP, ...when }),
  z.object({ ...ANSWERED, ...when }),
  z.object({ ...CLOSED, ...when }),
]);
export type LifeEvent = z.infer<typeof LifeEvent>;

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

/** Whether a life can have come about: a file says what it likes. */
export const isPossible = (life: readonly LifeEvent[]): boolean =>
  life.every(({ event }, i) => canHappen(life.slice(0, i), event));

/** The last time that the request itself was sent; undefined where it never was. */
export const lastSent = (life: readonly LifeEvent[]): Extract<LifeEvent, { event: 'sent' }> | undefined =>
  life.findLast((event) => event.event === 'sent');

/** Whether the evidence of a request may still change: what was sent stays as it was sent. */
export const isOpen = (life: readonly LifeEvent[]): boolean => ['preparing', 'more-asked'].includes(stageOf(life));
