import { CHANNELS, isWebmailSite } from '../../lib/request/channel';
import { type Settings, type SettingsChange, SITE_NAMES, THEMES } from '../../lib/settings/settings';
import type { Language } from '../../lib/texts/languages';
import type { Translate } from '../../lib/texts/translate';
import { Choice, FormSection, Select } from '../parts/form';
import { TypedField } from '../parts/typed-field';
import { useWords } from '../parts/words';
import { FollowUpDays, Recipient } from './settings-fields';

interface Props {
  /** The languages of the interface, each with its name in that language. */
  languages: readonly (readonly [Language, string])[];
  settings: Settings;
  set(change: SettingsChange): void;
  /** Turns notifications on or off. Must run in the click, as browsers require for asking permission. */
  notify(isOn: boolean): void;
  isNotifyRefused: boolean;
}

/** A webmail site has the same name everywhere; the other channels have a short name for lists. */
const nameOf = (channel: Settings['channel'], t: Translate) =>
  t(isWebmailSite(channel) ? `channel.${channel}` : `options.channel.${channel}`);

/** All settings. A change takes effect immediately. */
export function SettingsForm({ languages, settings, set, notify, isNotifyRefused }: Props) {
  const t = useWords();
  const { buttonOff } = settings;
  return (
    <>
      <FormSection title={t('options.sending')}>
        <Recipient recipient={settings.recipient} set={set} />
        <Select
          label={t('options.channel')}
          value={settings.channel}
          choices={(['last-used', ...CHANNELS] as const).map((channel) => [channel, nameOf(channel, t)])}
          chosen={(channel) => set({ channel })}
        />
        <TypedField
          label={t('options.closing-line')}
          value={settings.closingLine}
          maxLength={120}
          typed={(closingLine) => set({ closingLine })}
        />
      </FormSection>
      <FormSection title={t('options.pages')}>
        <Choice
          label={t('options.button')}
          isOn={buttonOff.length < SITE_NAMES.length}
          toggled={(isOn) => set({ buttonOff: isOn ? [] : [...SITE_NAMES] })}
        />
        <div class="inset stack">
          {SITE_NAMES.map((site) => (
            <Choice
              key={site}
              label={t(`options.button.${site}`)}
              isOn={!buttonOff.includes(site)}
              toggled={(isOn) =>
                set({ buttonOff: SITE_NAMES.filter((each) => (each === site ? !isOn : buttonOff.includes(each))) })
              }
            />
          ))}
        </div>
        <Choice
          label={t('options.context-menu')}
          isOn={settings.contextMenu}
          toggled={(contextMenu) => set({ contextMenu })}
        />
      </FormSection>
      <FormSection title={t('options.follow-up')}>
        <FollowUpDays days={settings.followUpDays} set={set} />
        <Choice label={t('options.notify')} isOn={settings.notify} toggled={notify} />
        {isNotifyRefused && (
          <p class="bad" role="alert">
            {t('options.notify.refused')}
          </p>
        )}
      </FormSection>
      <FormSection title={t('options.privacy')}>
        <Choice
          label={t('options.keep-codes')}
          about={t('options.keep-codes.about')}
          isOn={settings.keepCodes}
          toggled={(keepCodes) => set({ keepCodes })}
        />
      </FormSection>
      <FormSection title={t('options.appearance')}>
        <Select
          label={t('options.theme')}
          value={settings.theme}
          choices={THEMES.map((theme) => [theme, t(`options.theme.${theme}`)])}
          chosen={(theme) => set({ theme })}
        />
        <Select
          label={t('options.language')}
          value={settings.language}
          choices={[['auto', t('options.language.auto')], ...languages]}
          chosen={(language) => set({ language })}
        />
      </FormSection>
    </>
  );
}
