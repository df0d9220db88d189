import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

/** Explains that the browser does not let us read share pages, with a button to allow it. */
export function AccessNotice({ allow }: { allow(): void }) {
  const t = useWords();
  return (
    <div class="note">
      <Icon name="warn" />
      <div>
        <p>{t('access.withheld')}</p>
        <div class="wrap">
          <button type="button" onClick={allow}>
            {t('access.allow')}
          </button>
        </div>
      </div>
    </div>
  );
}
