import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

/** What a person reads whose browser keeps share pages from us. */
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
