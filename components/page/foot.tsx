import { useState } from 'preact/hooks';
import { summaryOf } from '../../lib/letter/summary';
import type { View } from '../../lib/view/view';
import { openDraft } from '../letter/open-draft';
import { useActions } from '../parts/actions';
import { Ask } from '../parts/ask';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';
import { Imprint } from './imprint';

interface Props {
  view: View;
  /** Whether the draft is the one thing to do next. */
  isPrimary: boolean;
  /** Shows and hides the other ways to send, where they do not stand on the page anyway. */
  more?: { isOpen: boolean; toggle(): void };
}

/** The ways for the letter to leave. Nothing here sends anything: the person presses "send" in their mail program. */
export function ActionBar({ view, isPrimary, more }: Props) {
  const t = useWords();
  const actions = useActions();
  const { draft, letter, musts, request } = view;
  const hasEvidence = request.items.length > 0;
  // Where the request would come back, one question is asked first.
  const [isAsking, setAsking] = useState(false);
  return (
    <footer class="foot">
      {hasEvidence && draft.step !== 'full' && <p class="soft small">{t(`letter.step.${draft.step}`)}</p>}
      {isAsking && musts > 0 && (
        <Ask question={t('preflight.ask', { count: musts })} cancel={() => setAsking(false)}>
          <button type="button" class="primary" onClick={() => setAsking(false)}>
            {t('preflight.mend-first')}
          </button>
          <a
            class="button"
            href={draft.href}
            target="_blank"
            rel="noopener"
            onClick={() => {
              setAsking(false);
              openDraft(actions, view, t);
            }}
          >
            {t('preflight.open-anyway')}
          </a>
        </Ask>
      )}
      <div class="row">
        {hasEvidence ? (
          <a
            class={isPrimary ? 'button primary' : 'button'}
            href={draft.href}
            target="_blank"
            rel="noopener"
            onClick={(event) => {
              if (!musts) return openDraft(actions, view, t);
              event.preventDefault();
              setAsking(true);
            }}
          >
            {t('letter.draft')}
          </a>
        ) : (
          // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere yet, as WAI-ARIA has it: no address, disabled
          <a class="button" role="link" aria-disabled="true" tabIndex={0} title={t('letter.draft-needs-evidence')}>
            {t('letter.draft')}
          </a>
        )}
        <div class="pair">
          <button
            type="button"
            aria-keyshortcuts="Alt+C"
            title="Alt+C"
            onClick={() => actions.copy(summaryOf(letter), t('letter.copied'))}
          >
            {t('letter.copy')}
          </button>
          {more && (
            <button
              type="button"
              class="icon-only"
              aria-label={t('ways.more')}
              title={t('ways.more')}
              aria-expanded={more.isOpen}
              onClick={more.toggle}
            >
              <Icon name="more" />
            </button>
          )}
        </div>
      </div>
      <Imprint />
    </footer>
  );
}
