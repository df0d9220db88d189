import { formatDay } from '../../lib/texts/day';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';

/** The day on which this was all that had changed. */
const AS_OF = '2026-11-22';
/** What changed, with where to read on. */
const CHANGES = [
  ['ace', 'https://learn.microsoft.com/credentials/certifications/college-credit'],
  ['links', 'https://learn.microsoft.com/credentials/certifications/view-share-transcript'],
  ['dashboard', 'https://learn.microsoft.com/users/me/transcript'],
  ['recipient', 'https://www.excelsior.edu/'],
] as const;

/** What changed since Microsoft's page of 2020, once, until it is dismissed. */
export function ChangesNotice() {
  const t = useWords();
  const actions = useActions();
  return (
    <div class="card small">
      <span class="strong">{t('changes.title', { date: formatDay(AS_OF, t.language) })}</span>
      {CHANGES.map(([change, link]) => (
        <p class="soft" key={change}>
          {t(`changes.${change}`)}{' '}
          <a href={link} target="_blank" rel="noopener noreferrer">
            {new URL(link).host}
          </a>
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
