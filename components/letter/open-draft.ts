import type { Step } from '../../lib/letter/letter';
import { summaryOf } from '../../lib/letter/summary';
import type { Change } from '../../lib/request/changes';
import type { Channel } from '../../lib/request/channel';
import type { LetterKind } from '../../lib/request/request';
import type { Translate } from '../../lib/texts/translate';
import type { LetterView } from '../../lib/view/view';
import type { Actions } from '../parts/actions';

/** Whether a link was too short for the letter, so that the full one goes to the clipboard. */
export const isShort = (step: Step) => step === 'short' || step === 'shortest';

/** What goes with a press on the mail link: the full letter to paste where the link was too short for it, and the log. */
export function openDraft(actions: Actions, { kind, draft, letter }: LetterView, t: Translate): void {
  if (isShort(draft.step)) actions.copy(summaryOf(letter), t('letter.copied-full'));
  actions.change(draftNoted(kind, 'mailto'));
}

/** That a draft of one of the letters was opened by a channel. */
export const draftNoted = (kind: LetterKind, channel: Channel): Change => ({
  change: 'note-draft',
  channel,
  ...(kind === 'follow-up' && { letter: kind }),
});
