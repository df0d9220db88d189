import { mailtoDraft } from '../lib/channels/mailto';
import { composeLetter } from '../lib/letter/letter';
import { summaryOf } from '../lib/letter/summary';
import type { Current } from '../lib/request/request';
import type { Translate } from '../lib/texts/translate';
import type { Actions } from './actions';

/** What goes with a press on the mail link: the full letter to paste where the link was too short for it, and the log. */
export function openDraft(actions: Actions, current: Current, t: Translate): void {
  const { step } = mailtoDraft(current);
  if (step === 'short' || step === 'shortest') actions.copy(summaryOf(composeLetter(current)), t('letter.copied-full'));
  actions.change({ change: 'note-draft', channel: 'mailto' });
}
