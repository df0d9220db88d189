import '../../lib/extension/strict-csp';
import { useRef, useState } from 'preact/hooks';
import { Imprint } from '../../components/page/imprint';
import { Notices } from '../../components/page/notices';
import { PageTitle } from '../../components/page/page-title';
import { Announcement } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import { SettingsForm } from '../../components/settings/settings-form';
import { YourData } from '../../components/settings/your-data';
import { askBackground } from '../../lib/extension/messages/ask-background';
import { allowNotifications } from '../../lib/extension/reminders/notifications';
import type { Shown } from '../../lib/extension/store/shown';
import type { SettingsChange } from '../../lib/settings/settings';
import { LANGUAGES, type Language } from '../../lib/texts/languages';
import { type App, noticesOf, onceShown, WithActions } from '../our-page/app';
import { showAnew } from '../our-page/show-anew';
import { startPage } from '../our-page/start-page';
import { useData } from './use-data';

const LANGUAGE_NAMES = Object.entries(LANGUAGES) as [Language, string][];

function OptionsPage({ app, shown }: { app: App; shown: Shown }) {
  const t = useWords();
  const { view } = shown;
  const saved = useRef<ReturnType<typeof setTimeout>>(undefined);
  const data = useData((text) => {
    // "Saved" is announced with a delay, and must not replace a newer announcement.
    clearTimeout(saved.current);
    app.announce(text);
  });
  const [isNotifyRefused, setNotifyRefused] = useState(false);
  const set = (change: SettingsChange) => {
    void askBackground('settings/change', change).then(({ ok }) => {
      clearTimeout(saved.current);
      // Announced only once, after the person stops typing.
      if (ok) saved.current = setTimeout(() => app.announce(t('options.saved')), 600);
      else app.announce(t('error.not-saved'));
    });
  };
  return (
    <WithActions app={app}>
      <PageTitle title={t('options.title')} about={t('options.on-device')} />
      <Announcement announced={app.announced} undo={app.undo} />
      <main>
        <Notices {...noticesOf(shown)} isNotSaved={app.isNotSaved} />
        <SettingsForm
          languages={LANGUAGE_NAMES}
          settings={view.settings}
          set={set}
          isNotifyRefused={isNotifyRefused}
          notify={(isOn) => {
            if (!isOn) return set({ notify: false });
            // Ask within the click, as browsers require.
            void allowNotifications().then((isAllowed) => {
              setNotifyRefused(!isAllowed);
              set({ notify: isAllowed });
            });
          }}
        />
        <YourData data={view.data} importing={data.importing} canUndo={data.canUndo} actions={data.actions} />
        <Imprint />
      </main>
    </WithActions>
  );
}

showAnew();
startPage(onceShown(OptionsPage), 'options.title');
