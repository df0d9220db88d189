import { fitLetter } from '../letter/cascade';
import { asSample } from '../letter/sample';
import type { Current } from '../request/request';
import { type Draft, MAILTO_LIMIT, openMailtoLink } from './mailto';

/** Builds the draft of the sample page: marked as a sample, and without a recipient. */
export function sampleDraft(current: Current): Draft {
  const { letter, step } = fitLetter(current, (letter) => openMailtoLink(asSample(letter)).length <= MAILTO_LIMIT);
  return { letter: asSample(letter), step, href: openMailtoLink(asSample(letter)) };
}
