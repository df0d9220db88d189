import { useEffect } from 'preact/hooks';
import type { PressWord } from '../../lib/texts/dictionary';

/** Hears what a press has done that led to this page, then forgets it, so that a reload does not say it again. */
export function useSaid(say: (word: PressWord) => void): void {
  useEffect(() => {
    const hear = () => {
      const word = location.hash.slice(1);
      if (!word) return;
      history.replaceState(null, '', location.pathname);
      if (word.startsWith('button.')) say(word as PressWord);
    };
    hear();
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  });
}
