import { isWrittenAddress } from '../request/address';
import { hasMust, type StepDescription } from './step';

/** Who asks for credit. */
export const you: StepDescription = {
  id: 'you',
  isDone: ({ current: { request } }) => {
    const { fullName, email } = request.applicant;
    return Boolean(fullName.trim()) && isWrittenAddress(email.trim());
  },
  isTickedByPerson: () => false,
  headline: (facts) => {
    if (hasMust(facts, 'you')) return 'must-mend';
    return you.isDone(facts) ? 'applicant-complete' : 'applicant-missing';
  },
  value: ({ current: { request } }) => {
    return Object.values(request.applicant).some((typed) => typed.trim()) ? undefined : { id: 'you-none' };
  },
};
