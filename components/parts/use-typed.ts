import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a field shows: what the person typed, until another value comes from outside.
 *
 * What is typed is saved, and comes back later than the person types: that is not another value, and does not overwrite
 * what they typed since. What comes without having been sent here (erased or imported in another tab) does, also where
 * the focus is in the field, so that the next key does not save again what is gone.
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
