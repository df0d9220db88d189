import { native } from '../../lib/evidence/page/native';

/** How long the button must be visible before a click, after something covered it, in milliseconds. */
const IN_SIGHT = 250;

/** How far the button may move between press and release, in pixels. */
const STILL = 3;

/**
 * Judges whether a person could see and aim at a button, both when the press began and when it ended. A press by
 * keyboard has only one moment.
 *
 * @param isOnTop whether nothing on the page is above it
 * @returns a function that gives the judgment for a click
 */
export function seenButton(button: HTMLElement, isOnTop: () => boolean): (click: MouseEvent) => Promise<boolean> {
  let began: { at: DOMRect; isSeen: Promise<boolean> } | undefined;
  // A cover can disappear at the moment of the click, so what was there before counts.
  let clearFrom = 0;
  look(button, (is) => {
    clearFrom = is ? clearFrom && performance.now() + IN_SIGHT : Number.POSITIVE_INFINITY;
  });
  const judge = async () => performance.now() > clearFrom && isOnTop() && isWhole(button) && (await isDrawn(button));
  // Events made by the page never reach a closed shadow root.
  button.addEventListener('pointerdown', () => {
    began = { at: button.getBoundingClientRect(), isSeen: judge() };
  });
  return async ({ detail }) => {
    const press = began;
    began = undefined;
    const now = judge();
    // A click by keyboard comes without a pointer event.
    if (!detail) return now;
    return Boolean(press && isStill(press.at, button.getBoundingClientRect()) && (await press.isSeen) && (await now));
  };
}

const isStill = (a: DOMRect, b: DOMRect) =>
  Math.hypot(a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom) <= STILL;

/**
 * Whether the whole button is inside the window and large enough to read, and the page is not faded. No other ancestor
 * affects how it is drawn, since it is in the top layer. If an ancestor hides it, the hit test fails.
 */
function isWhole(button: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
  const root = native(document, 'documentElement');
  const { opacity, filter } = getComputedStyle(root);
  return (
    opacity === '1' &&
    filter === 'none' &&
    Math.min(width - 60, height - 24, left, top, innerWidth - right, innerHeight - bottom) >= 0
  );
}

/**
 * Whether the browser reports the button as painted with nothing over it, not even something that lets clicks through.
 * The answer comes with the next frame; if no frame is painted, nobody sees the button either.
 */
const isDrawn = (button: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    const end = look(button, (is) => {
      resolve(is);
      end.disconnect();
    });
  });

type Entry = { isVisible?: boolean };

function look(button: HTMLElement, told: (is: boolean) => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    // Not every browser can report this; in the others, the remaining checks decide.
    ([entry]) => told((entry as Entry).isVisible ?? true),
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(button);
  return observer;
}
