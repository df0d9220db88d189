import { isOpen, lastSent, stageOf } from '../request/life';
import { hasMust, isDraftUnanswered, type StepDescription } from './step';

/** The letter with everything in it. Only the person knows whether it was sent. */
export const letter: StepDescription = {
  id: 'letter',
  isDone: ({ current: { request } }) => !isOpen(request.life),
  // Without evidence there is nothing to send; later events must be undone before the sending.
  isTickedByPerson: ({ current: { request } }) =>
    request.life.length ? ['sent', 'answered'].includes(request.life.at(-1)?.event ?? '') : request.items.length > 0,
  headline: (facts) => {
    const { request } = facts.current;
    if (hasMust(facts, 'letter')) return 'must-mend';
    if (isDraftUnanswered(request)) return 'draft-asked';
    return stageOf(request.life) === 'more-asked' ? 'more-asked' : 'ready';
  },
  value: ({ current: { request } }) => {
    const sent = isOpen(request.life) ? undefined : lastSent(request.life);
    if (!sent) return { id: 'letter-none' };
    return sent.channel && sent.channel !== 'other'
      ? { id: 'letter-sent-by', values: { channel: sent.channel } }
      : { id: 'letter-sent' };
  },
};
