import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { requestName } from '../../lib/texts/request-name';
import type { View } from '../../lib/view/view';
import { useActions } from '../parts/actions';
import { Icon } from '../parts/icon';
import { Later } from '../parts/later';
import { useWords } from '../parts/words';
import { DueDot } from './due-dot';

/** The list may be long, so it loads only when it is opened. */
const loadChoices = () => import('./request-choices').then(({ RequestChoices }) => RequestChoices);

/** Switches between requests, which are named by day and stage, and marks those that are due for a follow-up. */
export function RequestsMenu({ view }: { view: View }) {
  const { requests, request, name, isFollowUpDue } = view;
  const t = useWords();
  const actions = useActions();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isEmpty = !request.items.length && !request.life.length;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) =>
      target instanceof Node && !menu.current?.contains(target) && setOpen(false);
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('keydown', leave);
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  if (requests.length === 1) {
    return isEmpty ? null : (
      <button type="button" class="quiet soft" onClick={actions.startAnother}>
        {t('requests.start')}
      </button>
    );
  }
  const isDueElsewhere = isFollowUpDue && requests.some((row) => row.isFollowUpDue && !row.isCurrent);
  return (
    <div class="menu" ref={menu}>
      <button
        ref={opener}
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        title={t('requests.title')}
        onClick={() => setOpen(!isOpen)}
      >
        {isDueElsewhere && <DueDot />}
        <span class="one-line">{requestName(t, name)}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && <Later load={loadChoices} with={{ id, view, close }} />}
    </div>
  );
}
