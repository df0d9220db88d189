import type { Clip } from '../../components/steps/evidence/paste-form';
import { EvidenceRow } from '../../components/steps/evidence/row';
import { ExamsRow } from '../../components/steps/exams/row';
import { YouRow } from '../../components/steps/you/row';
import type { Shown } from '../../lib/extension/store/shown';
import type { Step } from '../../lib/steps/checklist';
import { openPages } from './app';

/**
 * The rows that the popup and the request page share. The other rows do more on the request page, which can open and
 * save files.
 */
export const sharedRows = (shown: Pick<Shown, 'view' | 'tabs'>, clip: Clip | undefined) => {
  const { view } = shown;
  return {
    evidence: (step: Step) => (
      <EvidenceRow key="evidence" view={view} step={step} openPages={openPages(shown)} clip={clip} />
    ),
    exams: (step: Step) => <ExamsRow key="exams" view={view} step={step} />,
    you: (step: Step) => <YouRow key={`you ${view.request.id}`} view={view} step={step} />,
  };
};
