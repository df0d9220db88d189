import type { LetterView } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { openDraft } from './open-draft';

interface Props {
  of: LetterView;
  /** Whether there is anything to send. */
  hasEvidence: boolean;
  isPrimary: boolean;
  /** Asks before the draft opens; absent if there is nothing to ask. */
  ask?: (() => void) | undefined;
}

/** The link that opens the letter in the person's own email app. */
export function DraftLink({ of, hasEvidence, isPrimary, ask }: Props) {
  const t = useWords();
  const actions = useActions();
  const name = t(of.kind === 'follow-up' ? 'letter.follow-up-draft' : 'letter.draft');
  if (!hasEvidence) {
    return (
      // biome-ignore lint/a11y/useValidAnchor: a disabled link without an address, as WAI-ARIA describes it
      <a class="button" role="link" aria-disabled="true" tabIndex={0} title={t('letter.draft-needs-evidence')}>
        {name}
      </a>
    );
  }
  return (
    <a
      class={isPrimary ? 'button primary' : 'button'}
      href={of.draft.href}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (!ask) return openDraft(actions, of, t);
        event.preventDefault();
        ask();
      }}
    >
      {name}
    </a>
  );
}
