import { useWords } from '../../parts/words';

/** Where a learner's own transcript stands; the way to the share link begins there. */
export const OWN_TRANSCRIPT = 'https://learn.microsoft.com/users/me/transcript';

/** What a person sees before there is any evidence. */
export function EmptyState({ isPrimary }: { isPrimary: boolean }) {
  const t = useWords();
  return (
    <div class="empty">
      <svg class="drawing" viewBox="0 0 64 48" aria-hidden="true">
        <rect x="8" y="4" width="36" height="40" rx="4" />
        <path d="M16 14h20M16 22h20M16 30h12" />
        <circle class="mark" cx="48" cy="34" r="10" />
        <path class="mark" d="m43.500 34 3 3 6-6" />
      </svg>
      <p>{t('empty.text')}</p>
      <a
        class={isPrimary ? 'button primary' : 'button'}
        href={OWN_TRANSCRIPT}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('empty.open-transcript')}
      </a>
    </div>
  );
}
