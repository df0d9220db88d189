import { native } from '../../lib/evidence/native';
import { BUTTON_WORDS, type ButtonWords } from '../../lib/texts/button-words';
import css from './on-page-button.css?inline';

/** The one control that Credit Courier puts on a page. The page can neither read it nor press it. */
export interface OnPageButton {
  /** Shows it once; inside the modal dialog that holds the evidence, if there is one. */
  show(anchor: Element | undefined): void;
  remove(): void;
  /** Takes words in the person's language; English until then. */
  speak(words: ButtonWords): void;
  /** Removes it and takes a dismissal back: that holds for one address. */
  reset(): void;
}

/**
 * @param press what a trusted press does; it gives the words that tell the outcome
 */
export function onPageButton(document: Document, press: (words: ButtonWords) => Promise<string>): OnPageButton {
  let host: HTMLElement | undefined;
  let isDismissed = false;
  let words: ButtonWords = BUTTON_WORDS;
  let status: HTMLElement;
  let hide: HTMLElement;

  const remove = () => {
    host?.remove();
    host = undefined;
  };

  const nameHide = () => {
    hide.title = hide.ariaLabel = words['button.hide'];
  };

  function show(anchor: Element | undefined): void {
    const parent = (anchor && native(anchor, 'closest')('dialog:modal')) ?? native(document, 'documentElement');
    if (isDismissed || (host?.isConnected && host.parentNode === parent)) return;
    remove();
    host = build();
    parent.append(host);
    // The top layer, above every z-index of the page.
    host.showPopover();
  }

  function build(): HTMLElement {
    const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', attributes = {}) =>
      Object.assign(native(document, 'createElement')(name), { textContent: text, ...attributes });
    const said = element('span', words['button.found'], { role: 'status' });
    status = said;
    const send = element('button', BUTTON_WORDS['button.send']);
    hide = element('button', '✕');
    nameHide();
    let isBusy = false;
    onTrustedClick(send, async () => {
      if (isBusy) return;
      isBusy = true;
      said.textContent = words['button.reading'];
      said.textContent = isCovered(send) ? (words['button.covered'] ?? words['button.failed']) : await press(words);
      isBusy = false;
    });
    onTrustedClick(hide, () => {
      isDismissed = true;
      remove();
    });
    const bar = element('div', '', { role: 'group', ariaLabel: 'Credit Courier' });
    bar.append(said, send, hide);
    const built = element(HOST as 'div', '', { popover: 'manual' });
    built.attachShadow({ mode: 'closed' }).append(element('style', css), bar);
    return built;
  }

  /** Whether anything stands over the button, so that a person might press it unaware. */
  function isCovered(button: HTMLElement): boolean {
    const { left, right, top, bottom, width } = button.getBoundingClientRect();
    const isOurs = (part: number) =>
      native(document, 'elementFromPoint')(left + width * part, (top + bottom) / 2) === host;
    if (![0.1, 0.5, 0.9].every(isOurs)) return true;
    if (!host?.matches(':popover-open')) {
      host?.showPopover();
      return true;
    }
    // What lets clicks through is not found at a point, but can still hide the button.
    return [...native(document, 'querySelectorAll')(':popover-open, :modal')].some((other) => {
      const box = native(other, 'getBoundingClientRect')();
      const isApart = box.right < left || box.left > right || box.bottom < top || box.top > bottom;
      return !isApart && !native(other, 'contains')(host as Node);
    });
  }

  // One that an older version of this extension left behind answers nobody.
  for (const old of native(document, 'querySelectorAll')(HOST)) old.remove();
  return {
    show,
    remove,
    speak(given) {
      const before = words;
      words = given;
      if (!host) return;
      if (status.textContent === before['button.found']) status.textContent = given['button.found'];
      nameHide();
    },
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
