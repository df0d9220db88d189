import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { requestName } from '../../lib/texts/request-name';
import type { RequestRow, View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { Ask } from '../parts/ask';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';

/** Switches between requests, named by day and stage; marks those due for a follow-up. */
export function RequestsMenu({ view: { requests, request, name, isFollowUpDue, canComeBack } }: { view: View }) {
  const t = useWords();
  const actions = useActions();
  const id = useId();
  const [isOpen, setOpen] = useState<boolean | 'asking'>(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isEmpty = !request.items.length && !request.life.length;
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: Event) => target instanceof Node && !menu.current?.contains(target) && setOpen(false);
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    addEventListener('pointerdown', close);
    addEventListener('focusin', close);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('keydown', leave);
      removeEventListener('pointerdown', close);
      removeEventListener('focusin', close);
    };
  }, [isOpen]);
  if (requests.length === 1) {
    return isEmpty ? null : (
      <button type="button" class="quiet soft" onClick={actions.startAnother}>
        {t('requests.start')}
      </button>
    );
  }
  const choose = (act: () => void) => () => {
    setOpen(false);
    opener.current?.focus();
    act();
  };
  const remove = () => actions.removeRequest(request.id, canComeBack);
  const isDueElsewhere = isFollowUpDue && requests.some((row) => row.isFollowUpDue && !row.isCurrent);
  return (
    <div class="menu" ref={menu}>
      <button
        ref={opener}
        type="button"
        class="quiet"
        aria-expanded={!!isOpen}
        aria-controls={id}
        title={t('requests.title')}
        onClick={() => setOpen(!isOpen)}
      >
        {isDueElsewhere && <Dot />}
        <span class="one-line">{requestName(t, name)}</span>
        <Icon name="chevron" />
      </button>
      {/* Rendered only while open, since it may be long. */}
      {isOpen && (
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
                  {row.isFollowUpDue && <Dot />}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="quiet" onClick={choose(actions.startAnother)}>
            {t('requests.start')}
          </button>
          <button type="button" class="quiet" onClick={canComeBack ? choose(remove) : () => setOpen('asking')}>
            {t('requests.remove')}
          </button>
          {isOpen === 'asking' && (
            <Ask question={t('requests.remove-for-good')} cancel={() => setOpen(true)}>
              {/* The first focus is never on an action that cannot be undone. */}
              <button type="button" onClick={() => setOpen(true)}>
                {t('requests.remove-no')}
              </button>
              <button type="button" class="bad" onClick={choose(remove)}>
                {t('requests.remove-yes')}
              </button>
            </Ask>
          )}
        </div>
      )}
    </div>
  );
}

const stageText = (t: ReturnType<typeof useWords>, { stage, isFollowUpDue }: RequestRow) =>
  isFollowUpDue ? t('requests.due') : t(`requests.stage.${stage}`);

function Dot() {
  const t = useWords();
  return (
    <span class="dot">
      <span class="unseen">{t('requests.due')}</span>
    </span>
  );
}
