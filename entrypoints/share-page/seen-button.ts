import { native } from '../../lib/evidence/page/native';

/** How long the button must be visible before a click, after something covered it, in milliseconds. */
const IN_SIGHT = 250;

/** How far the button may move between press and release, in pixels. */
const STILL = 3;

/**
 * Judges whether a person could see a button and aim at it: when the press began and when it ended. A press by key has
 * one moment only.
 *
 * @param isOnTop what tells whether nothing of the page stands over it
 * @returns what gives the judgment at the click
 */
export function seenButton(button: HTMLElement, isOnTop: () => boolean): (click: MouseEvent) => Promise<boolean> {
  let began: { at: DOMRect; isSeen: Promise<boolean> } | undefined;
  // A cover can vanish at the moment of the click, so judge by what was there before.
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
    // By key, a click comes without a pointer.
    if (!detail) return now;
    return Boolean(press && isStill(press.at, button.getBoundingClientRect()) && (await press.isSeen) && (await now));
  };
}

const isStill = (a: DOMRect, b: DOMRect) =>
  Math.hypot(a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom) <= STILL;

/**
 * Whether all of it stands in the window, in a size that can be read, and the page is not faded. Nothing else that holds it
 * has a say in how it is drawn, since it stands in the top layer; what hides it keeps it from being met at its place.
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
 * It answers with the next frame; if no frame is painted, nobody sees the button either.
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
    // Not every browser can report this; there the other checks decide.
    ([entry]) => told((entry as Entry).isVisible ?? true),
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(button);
  return observer;
}
