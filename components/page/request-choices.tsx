import { useState } from 'preact/hooks';
import { requestName } from '../../lib/texts/request-name';
import type { RequestRow, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { Ask } from '../parts/ask';
import { useWords } from '../parts/words';
import { DueDot } from './due-dot';

interface Props {
  /** The id of the list's element. */
  id: string;
  view: View;
  close(): void;
}

/** The open menu: every request, starting a new one, and removing the current one. */
export function RequestChoices({ id, view: { requests, request, canComeBack }, close }: Props) {
  const t = useWords();
  const actions = useActions();
  const [isAsking, setAsking] = useState(false);
  const choose = (act: () => void) => () => {
    close();
    act();
  };
  const remove = () => actions.removeRequest(request.id, canComeBack);
  return (
    <div id={id} class="choices">
      <ul aria-label={t('requests.title')}>
        {requests.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="quiet"
              aria-current={row.isCurrent ? 'true' : undefined}
              onClick={choose(() => actions.openRequest(row.id))}
            >
              {requestName(t, row)}
              <span class="soft small">{stageText(t, row)}</span>
              {row.isFollowUpDue && <DueDot />}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={choose(actions.startAnother)}>
        {t('requests.start')}
      </button>
      <button type="button" class="quiet" onClick={canComeBack ? choose(remove) : () => setAsking(true)}>
        {t('requests.remove')}
      </button>
      {isAsking && (
        <Ask question={t('requests.remove-for-good')} cancel={() => setAsking(false)}>
          {/* The focus must never start on an action that cannot be undone. */}
          <button type="button" onClick={() => setAsking(false)}>
            {t('requests.remove-no')}
          </button>
          <button type="button" class="bad" onClick={choose(remove)}>
            {t('requests.remove-yes')}
          </button>
        </Ask>
      )}
    </div>
  );
}

const stageText = (t: ReturnType<typeof useWords>, { stage, isFollowUpDue }: RequestRow) =>
  isFollowUpDue ? t('requests.due') : t(`requests.stage.${stage}`);
