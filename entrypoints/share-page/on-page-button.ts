import { BUTTON_WORDS } from '../../lib/texts/button-words';
import css from './on-page-button.css?inline';

/** The one control that Credit Courier puts on a page. The page can neither read it nor press it. */
export interface OnPageButton {
  /** Shows it once; inside the modal dialog that holds the evidence, if there is one. */
  show(anchor: Element | undefined): void;
  remove(): void;
  /** Removes it and takes a dismissal back: that holds for one address. */
  reset(): void;
}

/**
 * @param press what a trusted press does; it gives the words that tell the outcome
 */
export function onPageButton(document: Document, press: () => Promise<string>): OnPageButton {
  let host: HTMLElement | undefined;
  let isDismissed = false;

  const remove = () => {
    host?.remove();
    host = undefined;
  };

  function show(anchor: Element | undefined): void {
    const parent = anchor?.closest('dialog:modal') ?? document.documentElement;
    if (isDismissed || (host?.isConnected && host.parentNode === parent)) return;
    remove();
    host = build();
    parent.append(host);
    // The top layer, above every z-index of the page.
    host.showPopover();
  }

  function build(): HTMLElement {
    const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', attributes = {}) =>
      Object.assign(document.createElement(name), { textContent: text, ...attributes });
    const status = element('span', BUTTON_WORDS['button.found'], { role: 'status' });
    const send = element('button', BUTTON_WORDS['button.send']);
    const label = BUTTON_WORDS['button.hide'];
    const hide = element('button', '✕', { className: 'hide', title: label, ariaLabel: label });
    let isBusy = false;
    onTrustedClick(send, async () => {
      if (isBusy) return;
      isBusy = true;
      status.textContent = BUTTON_WORDS['button.reading'];
      status.textContent = isCovered(send) ? BUTTON_WORDS['button.covered'] : await press();
      isBusy = false;
    });
    onTrustedClick(hide, () => {
      isDismissed = true;
      remove();
    });
    const bar = element('div', '', { role: 'group', ariaLabel: 'Credit Courier' });
    bar.append(status, send, hide);
    const built = element(HOST as 'div', '', { popover: 'manual' });
    built.attachShadow({ mode: 'closed' }).append(element('style', css), bar);
    return built;
  }

  /** Whether anything stands over the button, so that a person might press it unaware. */
  function isCovered(button: HTMLElement): boolean {
    const { left, right, top, bottom, width } = button.getBoundingClientRect();
    const isOurs = (part: number) => document.elementFromPoint(left + width * part, (top + bottom) / 2) === host;
    if (!isOurs(0.1) || !isOurs(0.5) || !isOurs(0.9)) return true;
    if (!host?.matches(':popover-open')) {
      host?.showPopover();
      return true;
    }
    // What lets clicks through is not found at a point, but can still hide the button.
    return [...document.querySelectorAll(':popover-open, :modal')].some((other) => {
      const box = other.getBoundingClientRect();
      const isApart = box.right < left || box.left > right || box.bottom < top || box.top > bottom;
      return !isApart && !other.contains(host as Node);
    });
  }

  // One that an older version of this extension left behind answers nobody.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  return {
    show,
    remove,
    reset() {
      isDismissed = false;
      remove();
    },
  };
}

const HOST = 'credit-courier';

const onTrustedClick = (button: HTMLElement, act: () => void) =>
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  });
