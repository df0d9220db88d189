import { useEffect, useState } from 'preact/hooks';
import type { Clip } from './paste-form';

/** Files that contain text: a saved page, a note, a saved email. */
const READABLE = /\.(?:html?|xhtml|txt|md|eml|csv|json)$/i;

/**
 * What was last dropped on the page: text, a link, or a file that contains text. Ignores drops on a field, which takes
 * them itself, and files that were already taken as the application.
 */
export function useDrop(): Clip | undefined {
  const [clip, setClip] = useState<Clip>();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (isOurs(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer || !isOurs(event)) return;
      const file = [...dataTransfer.files].find(({ name }) => READABLE.test(name));
      const text = dataTransfer.getData('text/uri-list') || dataTransfer.getData('text/plain');
      const html = dataTransfer.getData('text/html');
      if (!file && !text && !html) return;
      event.preventDefault();
      if (!file) setClip({ text, html });
      else
        void file
          .text()
          .then((content) => setClip(/html?$/i.test(file.name) ? { text: '', html: content } : { text: content }));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return clip;
}

function isOurs({ defaultPrevented, target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, [contenteditable]');
  const types = dataTransfer?.types ?? [];
  return (
    !defaultPrevented &&
    !isField &&
    ['Files', 'text/plain', 'text/uri-list', 'text/html'].some((type) => types.includes(type))
  );
}
