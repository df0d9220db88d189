/** What happens to a request, in the form that is stored. */
import * as z from 'zod/mini';
import { ANSWERS, NOTE_LIMIT } from './answer';
import { WAYS } from './channel';
import { day, moment, typed } from './shapes';

/** What was in a request when it was sent. It leaves out the access codes, because it is kept permanently. */
export const Sending = z.object({
  recipient: typed(200),
  subject: typed(400),
  text: typed(400_000),
  /** What Excelsior was asked to look at, one line each. */
  links: z.array(typed(600)),
  /** Exam codes. */
  exams: z.array(typed(40)),
  /** The application's file name, if it was chosen here. */
  application: z.optional(typed(300)),
});
export type Sending = z.infer<typeof Sending>;

/** Credit as the person found it on their transcript. Nothing here is calculated or promised. */
export const Credit = z.object({ exam: typed(40), hours: z.number().check(z.gte(0), z.lte(99)) });
export type Credit = z.infer<typeof Credit>;

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

/** The day on which it happened, in the person's time zone; now if absent. */
const on = { on: z.optional(day) };
/** What the person says happened. The moment and what was sent are added when it is recorded. */
export const Happening = z.discriminatedUnion('event', [
  z.object({ ...SENT, ...on }),
  z.object({ ...FOLLOWED_UP, ...on }),
  z.object({ ...ANSWERED, ...on }),
  z.object({ ...CLOSED, ...on }),
]);
export type Happening = z.infer<typeof Happening>;

/** When it happened; `isDayOnly` if the person gave only the day. */
const when = { at: moment, isDayOnly: z.optional(z.boolean()) };
export const LifeEvent = z.discriminatedUnion('event', [
  z.object({ ...SENT, ...when, sending: z.optional(Sending) }),
  z.object({ ...FOLLOWED_UP, ...when }),
  z.object({ ...ANSWERED, ...when }),
  z.object({ ...CLOSED, ...when }),
]);
export type LifeEvent = z.infer<typeof LifeEvent>;
