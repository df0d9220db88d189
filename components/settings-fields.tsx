import { useEffect, useId, useState } from 'preact/hooks';
import { isMicrosoftAddress } from '../lib/request/preflight/recipient';
import { EXCELSIOR } from '../lib/request/school';
import { isRecipient, type SettingsChange } from '../lib/settings/settings';
import { TypedField } from './typed-field';
import { useWords } from './words';

type Set = (change: SettingsChange) => void;

/** Where letters go. An address that is none, or at Microsoft, is not taken; another than Excelsior's is warned of. */
export function Recipient({ recipient, set }: { recipient: string; set: Set }) {
  const t = useWords();
  const usual = EXCELSIOR.recipient.address;
  const [typed, setTyped] = useState(recipient);
  useEffect(() => setTyped(recipient), [recipient]);
  const address = typed.trim();
  const refusal = isMicrosoftAddress(address) ? 'microsoft' : isRecipient(address) ? undefined : 'invalid';
  const isChanged = address !== usual;
  return (
    <>
      <TypedField
        label={t('options.recipient')}
        type="email"
        value={typed}
        maxLength={120}
        typed={(value) => {
          setTyped(value);
          if (isRecipient(value.trim())) set({ recipient: value.trim() });
        }}
      />
      {isChanged && (
        <div class={refusal ? 'note must' : 'note'} role="alert">
          <div>
            <p>
              {refusal
                ? t(`options.recipient.${refusal}`, { recipient })
                : t('options.recipient.changed', { recipient: address, usual })}
            </p>
            <div>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setTyped(usual);
                  set({ recipient: usual });
                }}
              >
                {t('options.recipient.reset')}
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}

/** How long to wait before asking again. */
export function FollowUpDays({ days, set }: { days: number; set: Set }) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(days));
  useEffect(() => setTyped(String(days)), [days]);
  const wanted = Number(typed);
  const isValid = typed.trim() !== '' && Number.isInteger(wanted) && wanted >= 1 && wanted <= 90;
  return (
    <div class="field">
      <label for={id}>{t('options.follow-up-days')}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={90}
        value={typed}
        aria-invalid={!isValid}
        onInput={({ currentTarget }) => {
          const { value } = currentTarget;
          setTyped(value);
          const followUpDays = Number(value);
          if (value.trim() && Number.isInteger(followUpDays) && followUpDays >= 1 && followUpDays <= 90) {
            set({ followUpDays });
          }
        }}
      />
      {!isValid && (
        <span class="bad" role="alert">
          {t('options.follow-up-days.invalid', { days })}
        </span>
      )}
    </div>
  );
}
