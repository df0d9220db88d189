import { useEffect } from 'preact/hooks';
import type { PressWord } from '../../lib/texts/dictionary';

/**
 * Announces the outcome of the press that led to this page, from the address, and only once: a reload does not repeat
 * it.
 */
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
