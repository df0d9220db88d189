import { useRef, useState } from 'preact/hooks';
import type { Actions } from '../../components/parts/actions';
import type { Announced } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import { copy } from '../../lib/extension/copy';

/** What was just done, for the person to see and hear, and how it is said. */
export interface Announcing {
  announced: Announced | undefined;
  announce(text: string, more?: Pick<Announced, 'uncopied' | 'canUndo'>): void;
  /** Takes away what stands there. */
  silence(): void;
  /** Copies, and says so; where the browser does not let it, the text stands there to be copied by hand. */
  copy: Actions['copy'];
}

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
