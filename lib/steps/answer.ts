import { stageOf } from '../request/life';
import { isDraftUnanswered, type StepDescription, type Value } from './step';

/** The school's answer, the only step that the person cannot complete. */
export const answer: StepDescription = {
  id: 'answer',
  isDone: ({ current: { request } }) => {
    const stage = stageOf(request.life);
    return stage === 'posted' || stage === 'closed';
  },
  isTickedByPerson: () => false,
  headline: ({ current: { request }, followUp }) => {
    const stage = stageOf(request.life);
    if (followUp?.isDue) return 'follow-up-due';
    // This is the draft of a follow-up.
    if (stage === 'sent' && isDraftUnanswered(request)) return 'draft-asked';
    return stage === 'preparing' ? 'ready' : stage;
  },
  value: ({ current: { request }, followUp }): Value => {
    const stage = stageOf(request.life);
    if (stage === 'preparing') return { id: 'answer-none' };
    if (stage !== 'sent') return { id: `answer-${stage}` };
    const { waited = 0, days = 0, isDue = false } = followUp ?? {};
    return isDue
      ? { id: 'answer-due', values: { count: waited } }
      : { id: 'answer-waiting', values: { day: waited, days } };
  },
};
