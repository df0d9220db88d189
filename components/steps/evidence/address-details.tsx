import { useState } from 'preact/hooks';
import type { Finding } from '../../../lib/request/preflight/finding';
import type { Request } from '../../../lib/request/request';
import { usePrimary } from '../../page/primary';
import { useActions } from '../../parts/actions';
import { useWords } from '../../parts/words';
import { DASHBOARD } from './own-transcript';

interface Props {
  findings: readonly Finding[];
  /** Whether the row has something that must be fixed first. */
  hasMust: boolean;
  /** Whether the question is hidden, for lack of room, until something else is fixed. */
  isHidden: boolean;
}

/** Asks for something that no page shows: whether a shared old transcript includes the holder's address. */
export function AddressQuestion({ findings, hasMust, isHidden }: Props) {
  const t = useWords();
  const actions = useActions();
  const primary = usePrimary('evidence');
  const [isNo, setNo] = useState(false);
  const finding = findings.find(({ id }) => id === 'address-details-unconfirmed');
  if (!finding) return null;
  return (
    <div class="ask" data-rule={finding.id} data-severity={finding.severity} hidden={isHidden}>
      <p>{t('evidence.address-question')}</p>
      <div class="wrap">
        <button
          type="button"
          class={hasMust ? '' : primary}
          {...(!hasMust && { 'data-first': true })}
          onClick={() => actions.change({ change: 'tick', step: 'address-details', done: true })}
        >
          {t('evidence.address-yes')}
        </button>
        <button type="button" aria-expanded={isNo} onClick={() => setNo(!isNo)}>
          {t('evidence.address-no')}
        </button>
      </div>
      {isNo && (
        <div role="status">
          <p class="small soft">{t('evidence.address-how')}</p>
          <a href={DASHBOARD} target="_blank" rel="noopener noreferrer">
            {t('evidence.address-open')}
          </a>
        </div>
      )}
    </div>
  );
}

/** The person's answer, with a way to change it. */
export function AddressDetails({ request: { items, ticks }, isLocked }: { request: Request; isLocked: boolean }) {
  const t = useWords();
  const actions = useActions();
  const isAsked = items.some(({ evidence }) => evidence.kind === 'mcp-transcript');
  if (!isAsked || !ticks.includes('address-details')) return null;
  return (
    <label class="choice small">
      <input
        type="checkbox"
        checked
        disabled={isLocked}
        onChange={() => actions.change({ change: 'tick', step: 'address-details', done: false })}
      />
      <span>{t('evidence.address-was-on')}</span>
    </label>
  );
}
