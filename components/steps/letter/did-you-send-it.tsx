import { openDraft } from '../../../lib/request/open-draft';
import type { DraftAnswer, Request } from '../../../lib/request/request';
import { usePrimary } from '../../page/primary';
import { useActions } from '../../parts/actions';
import { useWords } from '../../parts/words';

/**
 * The buttons that answer whether the last opened draft was sent, which the browser cannot tell. The header asks it.
 */
export function DidYouSendIt({ request }: { request: Request }) {
  const t = useWords();
  const actions = useActions();
  const isFollowUp = openDraft(request)?.letter === 'follow-up';
  const primary = usePrimary(isFollowUp ? 'answer' : 'letter');
  const say = (answer: DraftAnswer) => () => actions.change({ change: 'answer-draft', answer });
  const hasApplication = !isFollowUp && (Boolean(request.application) || request.ticks.includes('application'));
  return (
    <fieldset class="ask plain" aria-label={t('status.draft-asked')}>
      <div class="wrap">
        <button type="button" class={primary} data-first onClick={say('sent')}>
          {t(hasApplication ? 'letter.yes-with' : 'letter.yes')}
        </button>
        <button type="button" onClick={say('not-yet')}>
          {t('letter.not-yet')}
        </button>
        {hasApplication && (
          <button type="button" class="quiet" onClick={say('sent-bare')}>
            {t('letter.yes-without')}
          </button>
        )}
        <button type="button" class="quiet" onClick={say('no')}>
          {t('letter.no-draft')}
        </button>
      </div>
    </fieldset>
  );
}
