import type { Step } from '../../lib/letter/letter';
import type { Change } from '../../lib/request/changes';
import type { Channel } from '../../lib/request/channel';
import type { LetterKind } from '../../lib/request/request';
import type { Translate } from '../../lib/texts/translate';
import type { LetterView } from '../../lib/view/view';
import type { Actions } from '../parts/actions';

/** Whether the full letter did not fit in the link and has to go to the clipboard. */
export const isShort = (step: Step) => step === 'short' || step === 'shortest';

/**
 * Handles a click on the mail link: logs it, and copies the full letter if the link cannot carry it. The draft already
 * has its recipient and subject, so those are not copied.
 */
export function openDraft(actions: Actions, { kind, draft, letter }: LetterView, t: Translate): void {
  if (isShort(draft.step)) actions.copy(letter, t('letter.copied-full'));
  actions.change(draftNoted(kind, 'mailto'));
}

/** Records that a channel opened a draft of one of the letters. */
export const draftNoted = (kind: LetterKind, channel: Channel): Change => ({
  change: 'note-draft',
  channel,
  ...(kind === 'follow-up' && { letter: kind }),
});
