import { useId } from 'preact/hooks';
import { isMicrosoftAddress } from '../lib/request/preflight/recipient';
import { EXCELSIOR } from '../lib/request/school';
import { isRecipient, type SettingsChange } from '../lib/settings/settings';
import { TypedField } from './typed-field';
import { useTyped } from './use-typed';
import { useWords } from './words';

type Set = (change: SettingsChange) => void;

/**
 * Where letters go. It is saved when the person leaves the field or presses Enter: the beginning of an address may be an
 * address of somebody else. One that is none, or at Microsoft, is not taken; another than Excelsior's is warned of.
 */
export function Recipient({ recipient, set }: { recipient: string; set: Set }) {
  const t = useWords();
  const usual = EXCELSIOR.recipient.address;
  const { shown, show, send } = useTyped(recipient);
  const address = shown.trim();
  const refusal = isMicrosoftAddress(address) ? 'microsoft' : isRecipient(address) ? undefined : 'invalid';
  return (
    <>
      <TypedField
        label={t('options.recipient')}
        type="email"
        value={shown}
        maxLength={120}
        typed={show}
        left={() => {
          if (refusal || address === recipient) return;
          send(address);
          set({ recipient: address });
        }}
      />
      {(refusal || recipient !== usual) && (
        <div class={refusal ? 'note must' : 'note'} role="alert">
          <div>
            <p>
              {refusal
                ? t(`options.recipient.${refusal}`, { recipient })
                : t('options.recipient.changed', { recipient, usual })}
            </p>
            <div>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  show(usual);
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

/** How long to wait before asking again. Saved as the recipient is: the first digit of a number is another number. */
export function FollowUpDays({ days, set }: { days: number; set: Set }) {
  const t = useWords();
  const id = useId();
  const { shown, show, send } = useTyped(String(days));
  const wanted = Number(shown);
  const isValid = shown.trim() !== '' && Number.isInteger(wanted) && wanted >= 1 && wanted <= 90;
  return (
    <div class="field">
      <label for={id}>{t('options.follow-up-days')}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={90}
        value={shown}
        aria-invalid={!isValid}
        onInput={({ currentTarget }) => show(currentTarget.value)}
        onChange={() => {
          if (!isValid || wanted === days) return;
          send(String(wanted));
          set({ followUpDays: wanted });
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
