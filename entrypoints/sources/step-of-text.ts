import { QUESTIONS } from '../../components/help/questions';
import { STEP_IDS, type StepId } from '../../lib/request/step-id';

/** The step of the checklist that each group of texts belongs to. */
const STEPS: Readonly<Record<string, StepId>> = {
  guidance: 'evidence',
  exams: 'exams',
  standing: 'exams',
  application: 'application',
  changes: 'letter',
  letter: 'letter',
  life: 'answer',
};

/** The step of the checklist that a text belongs to, by the text's key; undefined if its group is not known. */
export function stepOfText(key: string): StepId | undefined {
  const [group = '', question = ''] = key.split('.');
  if (group !== 'help') return STEPS[group];
  return STEP_IDS.find((step) => (QUESTIONS[step] as readonly string[]).includes(question));
}
