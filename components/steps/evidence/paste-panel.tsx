import { useEffect, useRef, useState } from 'preact/hooks';
import { Later } from '../../parts/later';
import { useWords } from '../../parts/words';
import type { Clip } from './paste-form';

const loadForm = () => import('./paste-form').then(({ PasteForm }) => PasteForm);

interface Props {
  /** What was dropped on the page; a new one opens the form with it. */
  clip?: Clip | undefined;
}

/** For evidence that no page shows: a pasted paragraph or link is recognised, or the fields are typed by hand. */
export function PastePanel({ clip }: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [drop, setDrop] = useState(0);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!clip) return;
    setDrop((count) => count + 1);
    setOpen(true);
  }, [clip]);
  const close = () => {
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{t('paste.open')}</summary>
      {isOpen && <Later key={drop} load={loadForm} with={{ close, clip }} />}
    </details>
  );
}
