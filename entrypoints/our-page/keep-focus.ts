/** The closest of these around the old focus is where the focus moves; otherwise, it moves to `main`. */
const NEAR = '[data-step], section, form, main';

/**
 * Keeps the focus in place when the control that had it moves, or goes away, such as a "Remove" button along with what
 * it removed. The browser alone would return it to the top of the page. Deliberate moves of the focus come later and
 * win.
 */
export function keepFocus(document: Document): void {
  let path: Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    path = ancestorsOf(target as Element);
  });
  new MutationObserver((changes) => {
    const [last] = path;
    if (!last || document.activeElement !== document.body) return;
    if (last.isConnected) {
      const isMoved = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(last)));
      if (isMoved) (last as HTMLElement).focus({ preventScroll: true });
      return;
    }
    const near =
      path.find((each): each is HTMLElement => each.isConnected && each.matches(NEAR)) ??
      document.querySelector<HTMLElement>('main');
    path = [];
    if (!near) return;
    near.tabIndex = -1;
    near.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

/** An element and its ancestors, innermost first. Collected in advance, since a removed element loses them. */
function ancestorsOf(element: Element): Element[] {
  return element.parentElement ? [element, ...ancestorsOf(element.parentElement)] : [element];
}
