import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P extends object> {
  /** Gives the part; called when it is first shown. Must be the same function at every drawing. */
  load(): Promise<ComponentType<P>>;
  with: P;
}

/** A part of a page that is loaded when it is first shown, so that the page itself opens sooner. */
export function Later<P extends object>({ load, with: props }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => void load().then((part) => setPart(() => part)), [load]);
  return Part ? <Part {...props} /> : null;
}
