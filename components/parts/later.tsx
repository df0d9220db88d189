import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Imports a part of a page. It must be the same function on every render, since the result is kept by function. */
type Load<P extends object = never> = () => Promise<ComponentType<P>>;

const loaded = new Map<Load, ComponentType<never>>();

interface Props<P extends object> {
  /** Called when the part is first shown. */
  load: Load<P>;
  with: P;
}

/** Loads a part of a page when it is first shown, so that the page opens sooner. */
export function Later<P extends object>({ load, with: props }: Props<P>) {
  useLoaded([load as Load]);
  const Part = loaded.get(load as Load) as ComponentType<P> | undefined;
  return Part ? <Part {...props} /> : null;
}

/**
 * Whether parts are loaded. The first call starts loading them; once true, it stays true. Render whatever waits for
 * them at the same time as them, so that nothing moves while the person is using it.
 *
 * @param loads absent if not known yet
 */
export function useLoaded(loads: readonly Load[] | undefined): boolean {
  const [, drawAgain] = useState({});
  const missing = loads?.filter((load) => !loaded.has(load)) ?? [];
  useLayoutEffect(() => {
    if (!missing.length) return;
    void Promise.all(missing.map(async (load) => loaded.set(load, await load()))).then(() => drawAgain({}));
  }, [missing.length]);
  const isLoaded = useRef(false);
  isLoaded.current ||= loads !== undefined && !missing.length;
  return isLoaded.current;
}
