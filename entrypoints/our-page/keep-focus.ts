/** Elements close enough to the old focus for it to move there. */
const NEAR = 'section, form, main';

/**
 * Keeps the focus where it was when the control that had it goes away, such as a "Remove" with what it removed, or goes
 * to another place: by itself the browser would put it back to the top of the page. What moves the focus on purpose comes later and wins.
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
    const near = path.find((each): each is HTMLElement => each.isConnected && each.matches(NEAR));
    path = [];
    if (!near) return;
    near.tabIndex = -1;
    near.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

/** An element and its ancestors, innermost first. Collected early, since a removed element loses them. */
function ancestorsOf(element: Element): Element[] {
  return element.parentElement ? [element, ...ancestorsOf(element.parentElement)] : [element];
}
