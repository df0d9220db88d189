import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

/** Says what was just done. If the browser blocked copying, shows the text, selected. */
export interface Announced {
  text: string;
  /** Counts up, so that the same words are announced again. */
  count: number;
  uncopied?: string;
  canUndo?: boolean;
}

export function Announcement({ announced, undo }: { announced: Announced | undefined; undo(): void }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [announced?.count]);
  return (
    // With a field inside, it needs a landmark of its own.
    <div class={announced ? 'toast' : 'unseen'} role={announced?.uncopied ? 'complementary' : undefined}>
      <p role="status">
        <span key={announced?.count}>{announced?.text}</span>
      </p>
      {announced?.canUndo && (
        <button type="button" class="quiet" onClick={undo}>
          {t('request.undo')}
        </button>
      )}
      {announced?.uncopied && <textarea ref={box} readOnly value={announced.uncopied} aria-label={announced.text} />}
    </div>
  );
}
