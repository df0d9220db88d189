import { useEffect } from 'preact/hooks';
import type { PressWord } from '../../lib/texts/dictionary';

/** Takes the message of the click that led to this page, once, so that a reload does not repeat it. */
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
