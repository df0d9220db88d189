import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

/** What was just done, as announced. If the browser blocked copying, `uncopied` is the text, shown selected. */
export interface Announced {
  text: string;
  /** Counts up, so that the same words can be announced again. */
  count: number;
  uncopied?: string;
  canUndo?: boolean;
}

export function Announcement({ announced, undo }: { announced: Announced | undefined; undo(): void }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [announced?.count]);
  return (
    // With a field inside, it needs to be a landmark.
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
