import { useId } from 'preact/hooks';
import { dueOthers } from '../lib/request/due-others';
import { requestName } from '../lib/texts/request-name';
import type { RequestRow } from '../lib/view/view';
import { useActions } from './parts/actions';
import { useWords } from './parts/words';

/** Names the requests beside the one that is shown that are to be followed up, each with the way to it. */
export function DueOthers({ requests }: { requests: readonly RequestRow[] }) {
  return (
    <>
      {dueOthers(requests).map((row) => (
        <Due key={row.id} row={row} />
      ))}
    </>
  );
}

function Due({ row }: { row: RequestRow }) {
  const t = useWords();
  const actions = useActions();
  const nameId = useId();
  return (
    <div class="card found screen-only">
      <p id={nameId}>{t('follow-up.due-of', { request: requestName(t, row) })}</p>
      <div class="wrap">
        <button type="button" aria-describedby={nameId} onClick={() => actions.openRequest(row.id)}>
          {t('requests.show')}
        </button>
      </div>
    </div>
  );
}
