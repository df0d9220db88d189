import { fitLetter } from '../letter/cascade';
import type { Letter, Step } from '../letter/letter';
import { asSample } from '../letter/sample';
import type { Current } from '../request/request';
import { type Draft, MAILTO_LIMIT, openMailtoLink } from './mailto';
import { WEBMAIL, type Webmail, webmailLink } from './webmail';

/** Builds the draft for the sample page, marked as a sample and without a recipient. */
export function sampleDraft(current: Current): Draft {
  const { letter, step } = fitLetter(current, (letter) => openMailtoLink(asSample(letter)).length <= MAILTO_LIMIT);
  return { letter: asSample(letter), step, href: openMailtoLink(asSample(letter)) };
}

/** The same for each webmail site. */
export const sampleWebmail = (current: Current): (Pick<Webmail, 'id'> & { href: string; step: Step })[] =>
  WEBMAIL.map((row) => {
    const linkOf = (letter: Letter) => webmailLink(row, asSample(letter));
    const { letter, step } = fitLetter(current, (fitting) => linkOf(fitting).length <= row.limit);
    return { id: row.id, href: linkOf(letter), step };
  });
