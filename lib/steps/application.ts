import { hasMust, type StepDescription } from './step';

/** The school's own form, which is sent with the evidence. */
export const application: StepDescription = {
  id: 'application',
  isDone: ({ current: { request } }) => Boolean(request.application) || request.ticks.includes('application'),
  // A chosen file shows that the step is done.
  isTickedByPerson: ({ current: { request } }) => !request.application,
  headline: (facts) => {
    if (hasMust(facts, 'application')) return 'must-mend';
    return application.isDone(facts) ? 'application-complete' : 'application-missing';
  },
  value: ({ current: { request } }) => {
    if (request.application) return undefined;
    return { id: request.ticks.includes('application') ? 'application-ticked' : 'application-none' };
  },
};
