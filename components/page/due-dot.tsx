import { useWords } from '../parts/words';

/** Marks a request that is due for a follow-up. */
export function DueDot() {
  const t = useWords();
  return (
    <span class="dot">
      <span class="unseen">{t('requests.due')}</span>
    </span>
  );
}
