import type { LetterOptions, Step } from '../letter/letter';
import type { Way } from '../request/channel';
import type { Current } from '../request/request';
import { mailtoDraft } from './mailto';
import { WEBMAIL, webmailDraft } from './webmail';

/** How much of the letter a way to send opens as a draft; the whole of it where nothing sets a limit. */
export function stepOf(way: Way | undefined, current: Current, options: LetterOptions = {}): Step {
  if (way === 'mailto') return mailtoDraft(current, options).step;
  const row = WEBMAIL.find(({ id }) => id === way);
  return row ? webmailDraft(row, current, options).step : 'full';
}
