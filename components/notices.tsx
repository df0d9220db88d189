import { useActions } from './actions';
import { Icon } from './icon';
import { useWords } from './words';

interface Props {
  /** Saved data that could not be read, as text for the person to keep; empty where there is none. */
  setAside: string;
  /** Whether a draft was opened and nobody knows yet whether a mail program showed it. */
  asksAboutDraft: boolean;
  isNotSaved: boolean;
  copyLetter(): void;
}

/** What happened that the person should know before anything else. */
export function Notices({ setAside, asksAboutDraft, isNotSaved, copyLetter }: Props) {
  const t = useWords();
  const actions = useActions();
  return (
    <>
      {isNotSaved && (
        <div class="note" role="alert">
          <Icon name="warn" />
          <p>{t('error.not-saved')}</p>
        </div>
      )}
      {setAside && (
        <div class="note" role="alert">
          <Icon name="warn" />
          <div>
            <p>{t('error.set-aside')}</p>
            <div class="wrap">
              <button type="button" class="quiet" onClick={() => actions.copy({ text: setAside }, t('letter.copied'))}>
                {t('error.set-aside-copy')}
              </button>
              <button type="button" class="quiet" onClick={actions.dismissNotice}>
                {t('error.dismiss')}
              </button>
            </div>
          </div>
        </div>
      )}
      {asksAboutDraft && (
        <div class="card">
          <p>{t('letter.did-it-open')}</p>
          <div class="wrap">
            <button type="button" onClick={() => actions.change({ change: 'answer-draft', opened: true })}>
              {t('letter.yes')}
            </button>
            <button
              type="button"
              onClick={() => {
                copyLetter();
                actions.change({ change: 'answer-draft', opened: false });
              }}
            >
              {t('letter.no-copy')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
