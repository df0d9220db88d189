import { QUESTIONS } from '../../components/help/questions';
import { STEP_IDS, type StepId } from '../../lib/request/step-id';

/** The row of the checklist that each group of texts is about. */
const STEPS: Readonly<Record<string, StepId>> = {
  guidance: 'evidence',
  exams: 'exams',
  standing: 'exams',
  application: 'application',
  changes: 'letter',
  letter: 'letter',
  life: 'answer',
};

/** The row of the checklist that a text is about, by its key; undefined for a text of no known group. */
export function stepOfText(key: string): StepId | undefined {
  const [group = '', question = ''] = key.split('.');
  if (group !== 'help') return STEPS[group];
  return STEP_IDS.find((step) => (QUESTIONS[step] as readonly string[]).includes(question));
}
