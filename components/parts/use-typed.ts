import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a field shows: the text as the person typed it, until a different value arrives from outside.
 *
 * What is typed is saved, and the saved value comes back with a delay. Such an echo must not overwrite what was typed
 * in the meantime. A value that was not sent from here does overwrite it, even while the field has the focus: the data
 * was erased or imported in another tab, and the next key press must not save the old text again.
 */
export function useTyped(value: string) {
  const [shown, show] = useState(value);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const own = sent.current.indexOf(value);
    sent.current = own < 0 ? [] : sent.current.slice(own + 1);
    if (own < 0) show(value);
  }, [value]);
  /** Remembers that a value is being saved, so that its echo is recognized. */
  const send = (typed: string) => {
    // A value that is already stored has no echo.
    if (typed !== (sent.current.at(-1) ?? value)) sent.current.push(typed);
  };
  return { shown, show, send };
}
