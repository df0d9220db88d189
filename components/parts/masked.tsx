import { useWords } from './words';

/** Stands in the place of a secret that is not shown. */
export function Masked() {
  const t = useWords();
  return (
    <>
      <span aria-hidden="true">••••••••</span>
      <span class="unseen">{t('code.masked')}</span>
    </>
  );
}
