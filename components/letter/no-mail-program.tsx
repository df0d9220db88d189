import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';

const SYSTEMS = ['windows', 'macos', 'linux', 'chrome', 'firefox'] as const;

/** What a person reads whose mail program did not open: how to set one up. */
export function NoMailProgram() {
  const t = useWords();
  const actions = useActions();
  return (
    <div class="card">
      <p>{t('letter.no-help')}</p>
      {SYSTEMS.map((system) => (
        <p class="soft small" key={system}>
          {t(`letter.no-help.${system}`)}
        </p>
      ))}
      <div>
        <button
          type="button"
          class="quiet"
          onClick={() => actions.change({ change: 'answer-draft', answer: 'not-yet' })}
        >
          {t('error.dismiss')}
        </button>
      </div>
    </div>
  );
}
