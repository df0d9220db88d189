/** What the sample page shows after the press: what the popup would, of evidence that never enters a request. */
import { examStanding } from '../catalogue/standing';
import { sampleDraft } from '../channels/sample-draft';
import type { Capture, Evidence } from '../evidence/evidence';
import type { Letter } from '../letter/letter';
import { applyChange } from '../request/changes';
import { examChoices } from '../request/exams';
import { EMPTY_REQUEST } from '../request/request';
import type { View } from './view';

export interface SampleView {
  evidence: Evidence;
  exams: View['exams'];
  letter: Letter;
  /** A mail link without a recipient. */
  href: string;
}

/**
 * Derives it as a real request is derived; the invented holder is the applicant.
 *
 * @param now ISO 8601
 */
export function sampleView(capture: Capture, now: string): SampleView {
  const applicant = { ...EMPTY_REQUEST.applicant, fullName: capture.evidence.holder ?? '' };
  const empty = { request: { ...EMPTY_REQUEST, applicant }, codes: {} };
  const { current } = applyChange(empty, { change: 'add-evidence', capture }, now);
  const { letter, href } = sampleDraft(current);
  return {
    evidence: capture.evidence,
    exams: examChoices(current.request).map((choice) => ({ ...choice, standing: examStanding(choice) })),
    letter,
    href,
  };
}
