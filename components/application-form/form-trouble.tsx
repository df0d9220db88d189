import type { FormTrouble } from '../../lib/pdf/waiting';
import { useWords } from '../parts/words';

interface Props {
  name: string;
  trouble: FormTrouble;
  attachAsItIs(): void;
  close(): void;
}

/** Shown instead of a form that cannot be completed here: says why, and what to do. */
export function FormTroubleNotice({ name, trouble, attachAsItIs, close }: Props) {
  const t = useWords();
  return (
    <section aria-label={t('form.title')} class="application-form">
      <div class="row">
        <h2>{t('form.title')}</h2>
        <button type="button" class="quiet" onClick={close}>
          {t('form.close')}
        </button>
      </div>
      <p class="note" role="alert">
        {t(`form.trouble.${trouble}`, { name })}
      </p>
      <div>
        <button type="button" onClick={attachAsItIs}>
          {t('form.attach')}
        </button>
      </div>
    </section>
  );
}
