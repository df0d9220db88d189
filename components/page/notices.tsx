import type { DraftAnswer } from '../../lib/request/request';
import { useActions } from '../parts/actions';
import { Icon } from '../parts/icon';
import { Later } from '../parts/later';
import { useWords } from '../parts/words';

const loadNoMailProgram = () => import('../letter/no-mail-program').then(({ NoMailProgram }) => NoMailProgram);

interface Props {
  /** Saved data that could not be read, as text for the person to keep; empty where there is none. */
  setAside: string;
  /** Whether it holds settings and nothing else. */
  isSettingsOnly: boolean;
  /** What the person said of the last draft, if one was opened. */
  lastDraft: DraftAnswer | 'unanswered' | undefined;
  isNotSaved: boolean;
}

/** What happened that the person should know before anything else. */
export function Notices({ setAside, isSettingsOnly, lastDraft, isNotSaved }: Props) {
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
      {lastDraft === 'unanswered' && <DidItOpen />}
      {lastDraft === 'no' && <Later load={loadNoMailProgram} with={{}} />}
    </>
  );
}

function DidItOpen() {
  const t = useWords();
  const actions = useActions();
  const say = (answer: DraftAnswer) => () => actions.change({ change: 'answer-draft', answer });
  return (
    <div class="card">
      <p>{t('letter.did-it-open')}</p>
      <div class="wrap">
        <button type="button" onClick={say('sent')}>
          {t('letter.yes')}
        </button>
        <button type="button" onClick={say('not-yet')}>
          {t('letter.not-yet')}
        </button>
        <button type="button" onClick={say('no')}>
          {t('letter.no')}
        </button>
      </div>
    </div>
  );
}
