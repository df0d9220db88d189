import { useActions } from '../parts/actions';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

interface Props {
  /** Saved data that could not be read, as text for the person to copy; empty if there is none. */
  setAside: string;
  /** Whether that data is settings only. */
  isSettingsOnly: boolean;
  isNotSaved: boolean;
  /** Whether storage is nearly full. */
  isNearlyFull: boolean;
}

/** Problems that the person should know about before anything else. */
export function Notices({ setAside, isSettingsOnly, isNotSaved, isNearlyFull }: Props) {
  const t = useWords();
  const actions = useActions();
  return (
    <>
      {[isNotSaved && 'error.not-saved', isNearlyFull && 'error.nearly-full'].map(
        (key) =>
          key && (
            <div key={key} class="note should" role="alert">
              <Icon name="warn" />
              <p>{t(key as 'error.not-saved')}</p>
            </div>
          ),
      )}
      {setAside && (
        <div class="note should" role="alert">
          <Icon name="warn" />
          <div>
            <p>{t(isSettingsOnly ? 'error.settings-set-aside' : 'error.set-aside')}</p>
            <div class="wrap">
              <button
                type="button"
                class="quiet"
                onClick={() => actions.copy({ text: setAside }, t('error.set-aside-copied'))}
              >
                {t('error.set-aside-copy')}
              </button>
              <button type="button" class="quiet" onClick={actions.dismissNotice}>
                {t('error.dismiss')}
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
