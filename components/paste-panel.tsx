import { useEffect, useState } from 'preact/hooks';
import type { PasteForm } from './paste-form';
import { useWords } from './words';

/** For evidence that no page shows: a pasted paragraph or link is recognised, or the fields are typed by hand. */
export function PastePanel() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [Form, setForm] = useState<typeof PasteForm>();
  useEffect(() => {
    if (isOpen) void import('./paste-form').then(({ PasteForm: form }) => setForm(() => form));
  }, [isOpen]);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('paste.open')}</summary>
      {isOpen && Form && <Form close={() => setOpen(false)} />}
    </details>
  );
}
