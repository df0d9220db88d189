import type { LetterOptions, Step } from '../letter/letter';
import type { Way } from '../request/channel';
import type { Current } from '../request/request';
import { mailtoDraft } from './mailto';
import { WEBMAIL, webmailDraft } from './webmail';

/** How much of the letter a draft contains if it is opened this way; all of it if the way has no limit. */
export function stepOf(way: Way | undefined, current: Current, options: LetterOptions = {}): Step {
  if (way === 'mailto') return mailtoDraft(current, options).step;
  const row = WEBMAIL.find(({ id }) => id === way);
  return row ? webmailDraft(row, current, options).step : 'full';
}
