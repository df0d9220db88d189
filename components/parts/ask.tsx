import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  question: string;
  /** The answers, as buttons and links. The first one gets the focus. */
  children: ComponentChildren;
  /** Called when the person presses Escape. */
  cancel(): void;
}

/** Asks a question inline before doing something. Takes the focus, and returns it afterward. */
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

/** Moves the focus to the first control inside when this opens, and back when it closes with the focus in it. */
function useFocusInside(box: { current: HTMLElement | null }): void {
  // Before the browser paints, so that a key pressed right away goes there.
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('button, a, input, textarea, select')?.focus();
    return () => {
      // The person may have gone on to something else, such as another question.
      if (!box.current?.contains(document.activeElement)) return;
      // By then, that element may have been replaced or removed.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus());
    };
  }, []);
}
