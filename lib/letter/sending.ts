import { chosenExams } from '../request/exams';
import type { Sending } from '../request/life-event';
import type { Current } from '../request/request';
import { composeLetter, type LetterOptions } from './letter';
import { sentLink } from './sent-link';

/**
 * What a request contains when it is sent, for the record, without access codes. If the full letter did not fit in the
 * draft, the person pasted it in: the recorded text is the full letter's, the subject the draft's.
 */
export function sendingOf(current: Current, { step, ...options }: LetterOptions = {}): Sending {
  const { request } = current;
  const { recipient, text } = composeLetter(current, { ...options, hideCodes: true });
  const { subject } = composeLetter(current, { ...options, ...(step && { step }) });
  return {
    recipient,
    subject,
    text: text.slice(0, 400_000),
    links: request.items.map(({ evidence }) => sentLink(evidence)),
    exams: chosenExams(request).map(({ code }) => code),
    ...(request.application && { application: request.application.name }),
  };
}
