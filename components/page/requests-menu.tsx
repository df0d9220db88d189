import { useId } from 'preact/hooks';
import { requestName } from '../../lib/texts/request-name';
import type { RequestRow, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { useWords } from '../parts/words';

/** Region "Your requests": all of them side by side, and the way to begin another. */
export function RequestsSection({ view: { requests, request } }: { view: View }) {
  const t = useWords();
  const actions = useActions();
  const titleId = useId();
  const isEmpty = requests.length === 1 && !request.items.length && !request.life.length;
  if (isEmpty) return null;
  return (
    <section aria-labelledby={titleId} class="screen-only">
      <h2 id={titleId}>{t('requests.title')}</h2>
      {requests.length > 1 && (
        <ul class="rows">
          {requests.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <div class="wrap">
        <button type="button" onClick={actions.startAnother}>
          {t('requests.start')}
        </button>
        {requests.length > 1 && (
          <button type="button" class="quiet" onClick={() => actions.removeRequest(request.id)}>
            {t('requests.remove')}
          </button>
        )}
      </div>
    </section>
  );
}

function Row({ row }: { row: RequestRow }) {
  const { id, isCurrent, stage, isFollowUpDue, items } = row;
  const t = useWords();
  const actions = useActions();
  const nameId = useId();
  return (
    <li class="row" aria-current={isCurrent ? 'true' : undefined}>
      <span>
        <span id={nameId} class={isCurrent ? 'strong' : ''}>
          {requestName(t, row)}
        </span>{' '}
        <span class="soft small">
          {t(`requests.stage.${stage}`)} · {t('request.count', { count: items })}
        </span>{' '}
        {isFollowUpDue && <span class="tag good">{t('requests.due')}</span>}
      </span>
      {isCurrent ? (
        <span class="soft small">{t('requests.shown')}</span>
      ) : (
        <button type="button" class="quiet" aria-describedby={nameId} onClick={() => actions.openRequest(id)}>
          {t('requests.show')}
        </button>
      )}
    </li>
  );
}
