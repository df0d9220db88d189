import { useWords } from './words';

/** Shown in place of a hidden secret. */
export function Masked() {
  const t = useWords();
  return (
    <>
      <span aria-hidden="true">••••••••</span>
      <span class="unseen">{t('code.masked')}</span>
    </>
  );
}
