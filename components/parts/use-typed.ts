import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a field shows: what the person typed, until a different value comes from outside.
 *
 * What is typed is saved and comes back after a delay: that echo does not overwrite what was typed since. A value that
 * was not sent from here (data erased or imported in another tab) does, even while the field has the focus, so that the
 * next key does not save again what is gone.
 */
export function useTyped(value: string) {
  const [shown, show] = useState(value);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const own = sent.current.indexOf(value);
    sent.current = own < 0 ? [] : sent.current.slice(own + 1);
    if (own < 0) show(value);
  }, [value]);
  /** Notes that a value is being saved, so that its echo is recognized. */
  const send = (typed: string) => {
    // An unchanged value has no echo.
    if (typed !== (sent.current.at(-1) ?? value)) sent.current.push(typed);
  };
  return { shown, show, send };
}
