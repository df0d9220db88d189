import { useRef, useState } from 'preact/hooks';
import { Later } from '../../parts/later';
import { useWords } from '../../parts/words';

const loadForm = () => import('./paste-form').then(({ PasteForm }) => PasteForm);

/** For evidence that no page shows: a pasted paragraph or link is recognised, or the fields are typed by hand. */
export function PastePanel() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{t('paste.open')}</summary>
      {isOpen && <Later load={loadForm} with={{ close }} />}
    </details>
  );
}
