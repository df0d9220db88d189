import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

/** What was just done, seen and spoken; with the text itself, selected, where the browser did not let it be copied. */
export interface Announced {
  text: string;
  /** Counts up, so that the same words are spoken again. */
  count: number;
  uncopied?: string;
  canUndo?: boolean;
}

export function Announcement({ announced, undo }: { announced: Announced | undefined; undo(): void }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [announced?.count]);
  return (
    // What holds a field is a part of the page of its own.
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
