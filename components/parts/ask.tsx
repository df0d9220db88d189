import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  question: string;
  /** The answers, as buttons and links; the first has the focus. */
  children: ComponentChildren;
  /** The Escape key. */
  cancel(): void;
}

/** One question in its place, before something is done. The focus comes to it and goes back to where it was. */
export function Ask({ question, children, cancel }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useFocusInside(box);
  return (
    <div
      ref={box}
      class="card"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <p id={id}>{question}</p>
      <div class="wrap">{children}</div>
    </div>
  );
}

/** Moves the focus to the first control of something that opens, and back to where it was when that closes. */
export function useFocusInside(box: { current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('button, a, input, textarea, select')?.focus();
    return () => {
      // Where it stood is drawn again by then, or gone for good.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus());
    };
  }, []);
}
