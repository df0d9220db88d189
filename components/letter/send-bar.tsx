import type { ComponentChildren } from 'preact';
import { summaryOf } from '../../lib/letter/summary';
import type { LetterView, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';
import { DraftLink } from './draft-link';
import { MendFirst, mustsBefore } from './mend-first';
import { openDraft } from './open-draft';
import { useQuestion } from './question';

interface Props {
  view: View;
  /** The letter to send; the request letter if absent. */
  of?: LetterView | undefined;
  isPrimary: boolean;
  /** More controls for the bar. */
  children?: ComponentChildren;
}

/** The most common ways to send. Nothing here sends: the person presses "Send" in their email app. */
export function SendBar({ view, of = view, isPrimary, children }: Props) {
  const t = useWords();
  const actions = useActions();
  const hasEvidence = view.request.items.length > 0;
  const musts = mustsBefore(view, of);
  const { asked, ask, close } = useQuestion(view);
  return (
    <>
      {asked === 'mailto' && musts > 0 && (
        <MendFirst view={view} close={close}>
          <a
            class="button"
            href={of.draft.href}
            target="_blank"
            rel="noopener"
            onClick={() => {
              close();
              openDraft(actions, of, t);
            }}
          >
            {t('preflight.open-anyway')}
          </a>
        </MendFirst>
      )}
      {isPrimary && hasEvidence && of.draft.step !== 'full' && (
        <p class="soft small">{t(`letter.step.${of.draft.step}`)}</p>
      )}
      <div class="bar">
        <DraftLink
          of={of}
          hasEvidence={hasEvidence}
          isPrimary={isPrimary}
          ask={musts ? () => ask('mailto') : undefined}
        />
        <div class="pair">
          <button
            type="button"
            aria-keyshortcuts="Alt+C"
            aria-label={t('letter.copy')}
            title="Alt+C"
            aria-disabled={!hasEvidence}
            onClick={() => hasEvidence && actions.copy(summaryOf(of.letter), t('letter.copied'))}
          >
            {t('letter.copy-short')}
          </button>
          {children}
        </div>
      </div>
    </>
  );
}
