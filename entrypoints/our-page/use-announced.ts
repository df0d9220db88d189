import { useRef, useState } from 'preact/hooks';
import type { Actions } from '../../components/parts/actions';
import type { Announced } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import { copy } from '../../lib/extension/copy';

/** The latest announcement, and how to make one. */
export interface Announcing {
  announced: Announced | undefined;
  announce(text: string, more?: Pick<Announced, 'uncopied' | 'canUndo'>): void;
  /** Clears the announcement. */
  silence(): void;
  /** Copies text and announces it. If the browser blocks that, shows the text to copy by hand. */
  copy: Actions['copy'];
}

/** Holds the latest announcement of a page. */
export function useAnnounced(): Announcing {
  const t = useWords();
  const [announced, setAnnounced] = useState<Announced>();
  const count = useRef(0);
  const announce: Announcing['announce'] = (text, more = {}) => setAnnounced({ text, count: ++count.current, ...more });
  return {
    announced,
    announce,
    silence: () => setAnnounced(undefined),
    copy(content, done) {
      void copy(content).then((isCopied) =>
        isCopied ? announce(done) : announce(t('letter.copy-failed'), { uncopied: content.text }),
      );
    },
  };
}
