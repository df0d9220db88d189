import { useState } from 'preact/hooks';
import { isCheckable } from '../../../lib/request/checkable';
import type { Item } from '../../../lib/request/request';
import { timeOf } from '../../../lib/texts/day';
import { useActions } from '../../parts/actions';
import { useWords } from '../../parts/words';

/** A button that checks, in the page's own tab, what a visitor who is not signed in sees at the link. */
export function LinkCheck({ item: { id, evidence, check }, isPageOpen }: { item: Item; isPageOpen: boolean }) {
  const t = useWords();
  const actions = useActions();
  const [isBusy, setBusy] = useState(false);
  if (!isCheckable(evidence)) return null;
  const isBad = check?.verdict === 'gone' || check?.verdict === 'private';
  return (
    <div class="wrap small">
      {isPageOpen ? (
        <button
          type="button"
          class="quiet"
          aria-disabled={isBusy}
          onClick={async () => {
            if (isBusy) return;
            setBusy(true);
            await actions.checkLink(id);
            setBusy(false);
          }}
        >
          {t(isBusy ? 'check.checking' : 'check.button')}
        </button>
      ) : (
        <a href={evidence.link} target="_blank" rel="noopener noreferrer">
          {t('check.open-page')}
        </a>
      )}
      <p role="status" class={isBad ? 'bad' : 'soft'}>
        {check && t(`check.${check.verdict}`, { time: timeOf(check.at, t.language) })}
        {check && check.differences.length > 0 && ` ${t('check.differs')}`}
        {check?.missedAt && ` ${t('check.unchecked', { time: timeOf(check.missedAt, t.language) })}`}
      </p>
    </div>
  );
}
