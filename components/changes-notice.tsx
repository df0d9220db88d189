import { useActions } from './actions';
import { useWords } from './words';

const CHANGES = ['ace', 'links', 'dashboard', 'recipient'] as const;

/** What changed since Microsoft's page of 2020, once, until it is dismissed. */
export function ChangesNotice() {
  const t = useWords();
  const actions = useActions();
  return (
    <div class="card small">
      <span class="strong">{t('changes.title')}</span>
      {CHANGES.map((change) => (
        <p class="soft" key={change}>
          {t(`changes.${change}`)}
        </p>
      ))}
      <div class="wrap">
        <a href="/sources.html" target="_blank" rel="noopener">
          {t('changes.sources')}
        </a>
        <button type="button" class="quiet" onClick={() => actions.change({ change: 'know-changes' })}>
          {t('error.dismiss')}
        </button>
      </div>
    </div>
  );
}
