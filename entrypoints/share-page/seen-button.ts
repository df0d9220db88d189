import { native } from '../../lib/evidence/native';

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
  const judge = async () => isOnTop() && isWhole(button) && (await isDrawn(button));
  button.addEventListener('pointerdown', ({ isTrusted }) => {
    began = isTrusted ? { at: button.getBoundingClientRect(), isSeen: judge() } : undefined;
  });
  return async ({ detail }) => {
    const press = began;
    began = undefined;
    const now = judge();
    // By key, a click comes without a pointer.
    if (detail === 0) return now;
    return Boolean(press && isStill(press.at, button.getBoundingClientRect()) && (await press.isSeen) && (await now));
  };
}

const isStill = (a: DOMRect, b: DOMRect) =>
  [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((moved) => Math.abs(moved) <= STILL);

/** Whether all of it is in the window, in a size that can be read, and nothing around it is faded or cut. */
function isWhole(button: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
  const root = native(document, 'documentElement');
  const { opacity, filter } = getComputedStyle(root);
  return (
    Number(opacity) > 0.9 &&
    filter === 'none' &&
    width >= 60 &&
    height >= 24 &&
    left >= 0 &&
    top >= 0 &&
    right <= innerWidth &&
    bottom <= innerHeight &&
    button.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/**
 * Whether the browser itself says that it draws the button with nothing over it, also nothing that lets clicks through.
 * It answers with the next frame: where none is drawn, nobody sees the button either.
 */
function isDrawn(button: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        observer.disconnect();
        // Not every browser can say it; those leave it to what else is looked at.
        resolve((entry as { isVisible?: boolean } | undefined)?.isVisible ?? true);
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(button);
  });
}
