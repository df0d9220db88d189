import { useId } from 'preact/hooks';
import { isMicrosoftAddress } from '../../lib/request/preflight/recipient';
import { EXCELSIOR } from '../../lib/request/school';
import { DEFAULT_SETTINGS, isRecipient, type SettingsChange } from '../../lib/settings/settings';
import { formatDay } from '../../lib/texts/day';
import { Icon } from '../parts/icon';
import { TypedField } from '../parts/typed-field';
import { useTyped } from '../parts/use-typed';
import { useWords } from '../parts/words';

type Set = (change: SettingsChange) => void;

/**
 * Where letters go. Saved only when the person leaves the field or presses Enter, since the beginning of an address may
 * be someone else's address. Rejects invalid addresses and Microsoft's; warns about any other than Excelsior's.
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
        hint={t('options.recipient.source', { date: formatDay(EXCELSIOR.recipient.date, t.language) })}
        error={refusal && t(`options.recipient.${refusal}`, { recipient })}
        typed={show}
        left={() => {
          if (refusal || address === recipient) return;
          send(address);
          set({ recipient: address });
        }}
      />
      {!refusal && recipient !== usual && (
        <p class="note" role="alert">
          <Icon name="warn" />
          <span>{t('options.recipient.changed', { recipient, usual })}</span>
        </p>
      )}
      {(refusal || recipient !== usual) && (
        <div class="of-field">
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
      )}
    </>
  );
}

/**
 * How long to wait before asking again. Saved like the recipient, since the first digit alone is a different number.
 */
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
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => show(currentTarget.value)}
        onChange={() => {
          if (!isValid || wanted === days) return;
          send(String(wanted));
          set({ followUpDays: wanted });
        }}
      />
      {isValid ? (
        <span id={`${id}-about`}>{t('options.follow-up-days.about', { days: DEFAULT_SETTINGS.followUpDays })}</span>
      ) : (
        <span id={`${id}-about`} class="bad" role="alert">
          {t('options.follow-up-days.invalid', { days })}
        </span>
      )}
    </div>
  );
}
