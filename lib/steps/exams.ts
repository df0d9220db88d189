import { chosenExams, examChoices } from '../request/exams';
import { hasMust, type StepDescription } from './step';

/** The exams to ask for credit for. */
export const exams: StepDescription = {
  id: 'exams',
  isDone: ({ current: { request } }) => chosenExams(request).length > 0,
  isTickedByPerson: () => false,
  headline: (facts) => (hasMust(facts, 'exams') ? 'must-mend' : 'exams-missing'),
  value: ({ current: { request } }) => {
    if (chosenExams(request).length) return undefined;
    if (!request.items.length) return { id: 'exams-none' };
    return { id: examChoices(request).length ? 'exams-unchosen' : 'exams-unnamed' };
  },
};
