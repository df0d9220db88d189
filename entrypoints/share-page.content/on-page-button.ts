import { BUTTON_WORDS, type ButtonWord } from '../../lib/texts/button-words';
import css from './on-page-button.css?inline';

const HOST = 'credit-courier';

/** The one control that Credit Courier puts on a page. The page can neither read it nor press it. */
export class OnPageButton {
  #host: HTMLElement | undefined;
  #send: HTMLButtonElement | undefined;
  #status: HTMLElement | undefined;
  #dismissed = false;
  #busy = false;

  /**
   * @param press what a trusted press does; it gives the words that tell the outcome
   */
  constructor(
    readonly document: Document,
    readonly press: () => Promise<ButtonWord>,
  ) {
    // One that an older version of this extension left behind answers nobody.
    for (const old of document.querySelectorAll(HOST)) old.remove();
  }

  /** Shows the control once, inside the modal dialog that holds the evidence, if there is one. */
  show(status: ButtonWord, anchor: Element | undefined): void {
    if (this.#dismissed) return;
    const parent = anchor?.closest('dialog:modal') ?? this.document.documentElement;
    if (this.#host?.parentNode === parent && this.#host.isConnected) return;
    this.remove();
    this.#build(status);
    if (!this.#host) return;
    parent.append(this.#host);
    // The top layer, above every z-index of the page.
    this.#host.showPopover();
  }

  remove(): void {
    this.#host?.remove();
    this.#host = undefined;
  }

  /** A dismissal holds for one address. */
  forgetDismissal(): void {
    this.#dismissed = false;
    this.remove();
  }

  #build(status: ButtonWord): void {
    const host = this.document.createElement(HOST);
    host.popover = 'manual';
    // Styles of the page reach the host itself; these it cannot overrule.
    for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.document.createElement('style');
    style.textContent = css;
    const bar = this.document.createElement('div');
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', BUTTON_WORDS['button.region']);
    const line = this.document.createElement('span');
    line.setAttribute('role', 'status');
    line.textContent = BUTTON_WORDS[status];
    const send = this.#button('send', BUTTON_WORDS['button.send'], () => this.#pressed());
    const hide = this.#button('hide', '✕', () => {
      this.#dismissed = true;
      this.remove();
    });
    hide.setAttribute('aria-label', BUTTON_WORDS['button.hide']);
    hide.title = BUTTON_WORDS['button.hide'];
    bar.append(line, send, hide);
    root.append(style, bar);
    this.#host = host;
    this.#send = send;
    this.#status = line;
  }

  #button(className: string, text: string, act: () => void): HTMLButtonElement {
    const button = this.document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = text;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) act();
    });
    return button;
  }

  async #pressed(): Promise<void> {
    if (this.#busy) return;
    if (this.#isCovered()) return this.#tell('button.covered');
    this.#busy = true;
    this.#tell('button.reading');
    const status = this.#status;
    const outcome = await this.press();
    this.#busy = false;
    if (status === this.#status) this.#tell(outcome);
  }

  #tell(word: ButtonWord): void {
    if (this.#status) this.#status.textContent = BUTTON_WORDS[word];
  }

  /** Whether anything stands over the button or makes it see-through, so that a person might press it unaware. */
  #isCovered(): boolean {
    const host = this.#host;
    if (!host || !this.#send) return true;
    const { left, top, width, height } = this.#send.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height / 2] as const);
    if (!points.every(([x, y]) => this.document.elementFromPoint(x, y) === host)) return true;
    // In the top layer nothing around the host can change it; outside, or restyled by the page, it may be see-through.
    const { opacity, filter, clipPath, maskImage, visibility } = getComputedStyle(host);
    const isPlain = Number(opacity) === 1 && [filter, clipPath, maskImage].every((value) => !value || value === 'none');
    if (!isPlain || visibility !== 'visible') return true;
    if (!host.matches(':popover-open')) {
      host.showPopover();
      return true;
    }
    // What lets clicks through is not found at a point, but can still hide the button.
    for (const other of this.document.querySelectorAll(':popover-open, :modal')) {
      const box = other.getBoundingClientRect();
      const apart = box.right < left || box.left > left + width || box.bottom < top || box.top > top + height;
      if (other !== host && !other.contains(host) && !apart) return true;
    }
    return false;
  }
}

const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 16px 16px auto',
  width: 'max-content',
  'max-width': 'calc(100vw - 32px)',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'color-scheme': 'light dark',
  'z-index': '2147483647',
};
