import { useState } from 'preact/hooks';
import type { ApplicationRefusal } from '../../../lib/request/application-findings';
import { usePrimary } from '../../page/primary';
import { useWords } from '../../parts/words';

/** Why a chosen file was not saved. */
export type Refused = ApplicationRefusal | 'not-kept';

interface Props {
  /** Opens a form, or attaches any other document. Returns why the file was rejected, if it was. */
  choose(file: File): Promise<Refused | undefined>;
  /** Called when the person starts looking for a file. */
  expect(): void;
  /** Whether a file is already chosen. */
  isReplacing: boolean;
}

/**
 * Takes the application, blank or completed, by button or by drop. Not for the popup, which a file picker would close.
 */
export function ChooseApplication({ choose, expect, isReplacing }: Props) {
  const t = useWords();
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const primary = usePrimary('application');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setRefused(await choose(file));
    setBusy(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        expect();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label class={`button ${isReplacing ? '' : primary}`}>
        {t(isReplacing ? 'application.replace' : 'application.choose')}
        <input
          class="unseen"
          data-first={!isReplacing}
          type="file"
          aria-label={t('application.label')}
          onClick={expect}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="soft small">{t('application.drop')}</span>
      <p role="status" class={refused ? 'small bad' : 'small'}>
        {isBusy ? t('application.checking') : refused ? t(`application.refused.${refused}`) : ''}
      </p>
    </div>
  );
}
