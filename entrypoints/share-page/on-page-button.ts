import { native } from '../../lib/evidence/native';
import { BUTTON_WORDS, type ButtonWords } from '../../lib/texts/english/button';
import css from './on-page-button.css?inline';
import { seenButton } from './seen-button';

/** The result of a click: the message, and whether it is a success, no change, or a refusal. */
export interface Outcome {
  text: string;
  tone: 'added' | 'kept' | 'refused';
}

/** The one control that Credit Courier puts on a page. The page can neither read nor click it. */
export interface OnPageButton {
  /**
   * Shows it once; inside the modal dialog with the evidence, if there is one.
   *
   * @param found what it says was found
   */
  show(anchor: Element | undefined, found: Found): void;
  remove(): void;
  /** Takes words in the person's language; English until then. */
  speak(words: ButtonWords): void;
  /** Removes it and clears a dismissal, which applies to one address. */
  reset(): void;
}

export type Found = 'button.found' | 'button.found.badge';

/**
 * @param press what a trusted click does; returns the words for the outcome
 * @param style the element that a style is written into
 */
export function onPageButton(
  document: Document,
  press: (words: ButtonWords) => Promise<Outcome>,
  style = 'style',
): OnPageButton {
  let host: HTMLElement | undefined;
  let isDismissed = false;
  let words: ButtonWords = BUTTON_WORDS;
  let what: Found = 'button.found';
  let status: HTMLElement;
  let hide: HTMLElement;

  const remove = () => {
    host?.remove();
    host = undefined;
  };

  const nameHide = () => {
    hide.title = hide.ariaLabel = words['button.hide'];
  };

  function show(anchor: Element | undefined, found: Found): void {
    const parent = (anchor && native(anchor, 'closest')('dialog:modal')) ?? native(document, 'documentElement');
    if (isDismissed || (host?.isConnected && host.parentNode === parent)) return;
    remove();
    what = found;
    const built = build();
    host = built.host;
    parent.append(host);
    // The top layer, above every z-index of the page.
    host.showPopover();
    if (anchor) built.place.textContent = cornerBeside(host, native(anchor, 'getBoundingClientRect')());
  }

  function build(): { host: HTMLElement; place: HTMLElement } {
    const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', attributes = {}) =>
      Object.assign(native(document, 'createElement')(name), { textContent: text, ...attributes });
    const said = element('span', words[what], { role: 'status' });
    status = said;
    const send = element('button', BUTTON_WORDS['button.send']);
    hide = element('button', '✕');
    nameHide();
    const bar = element('div', '', { role: 'group', ariaLabel: 'Credit Courier' });
    const say = ({ text, tone }: Outcome) => {
      said.textContent = text;
      bar.className = tone;
    };
    const isSeen = seenButton(send, () => !isCovered(send));
    let isBusy = false;
    onTrustedClick(send, async (click) => {
      if (isBusy) return;
      isBusy = true;
      const seen = isSeen(click);
      said.textContent = words['button.reading'];
      say((await seen) ? await press(words) : { text: words['button.covered'], tone: 'refused' });
      isBusy = false;
    });
    onTrustedClick(hide, () => {
      isDismissed = true;
      remove();
    });
    const line = (...nodes: Node[]) => {
      const row = element('p');
      row.append(...nodes);
      return row;
    };
    bar.append(line(mark(), said), line(send, hide));
    const built = element(HOST as 'div', '', { popover: 'manual' });
    const place = element(style as 'style');
    built.attachShadow({ mode: 'closed' }).append(element(style as 'style', css), place, bar);
    return { host: built, place };
  }

  /** Our mark: an envelope. */
  function mark(): SVGElement {
    const shape = (name: 'svg' | 'path', attributes: Record<string, string>) => {
      const made = native(document, 'createElementNS')('http://www.w3.org/2000/svg', name) as SVGElement;
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    };
    const drawn = shape('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
    drawn.append(shape('path', { d: 'M4.5 6h11v8h-11zl5.5 4.5L15.5 6' }));
    return drawn;
  }

  /** Whether anything covers the button, so that a person might click it unaware. */
  function isCovered(button: HTMLElement): boolean {
    const { left, right, top, bottom, width } = button.getBoundingClientRect();
    const isOurs = (part: number) =>
      native(document, 'elementFromPoint')(left + width * part, (top + bottom) / 2) === host;
    if (![0.1, 0.5, 0.9].every(isOurs)) return true;
    if (host && !host.matches(':popover-open')) {
      // A page can take the attribute away.
      host.popover = 'manual';
      host.showPopover();
      return true;
    }
    // Hit tests miss elements that let clicks through but hide the button, and everything under a modal dialog.
    return [...native(document, 'querySelectorAll')(':popover-open, :fullscreen')].some((other) => {
      const box = native(other, 'getBoundingClientRect')();
      const isOver = box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
      return isOver && !native(other, 'contains')(host as Node);
    });
  }

  // One that an older version of this extension left behind answers nobody. It can be there only where a script comes late.
  if (native(document, 'readyState') === 'complete')
    for (const old of native(document, 'querySelectorAll')(HOST)) old.remove();
  return {
    show,
    remove,
    speak(given) {
      const before = words;
      words = given;
      if (!host) return;
      if (status.textContent === before[what]) status.textContent = given[what];
      nameHide();
    },
    reset() {
      isDismissed = false;
      remove();
    },
  };
}

const HOST = 'credit-courier';

/** Puts it in the first of four corners where it does not cover the evidence; in the first if all do. */
function cornerBeside(host: HTMLElement, { left, right, top, bottom }: DOMRect): string {
  const { x, width, height } = host.getBoundingClientRect();
  const across = innerWidth - width - x;
  const corners = [innerHeight - height - EDGE, EDGE].flatMap((y) => [x, across].map((start) => [start, y] as const));
  const at = corners.findIndex(([start, y]) => right < start || left > start + width || bottom < y || top > y + height);
  if (at < 1) return '';
  const side = (isFirst: boolean) => (isFirst ? '16px' : 'auto');
  const [isTop, isRight] = [at > 1, x > across === (at % 2 === 0)];
  return `:host{inset:${side(isTop)} ${side(isRight)} ${side(!isTop)} ${side(!isRight)}!important}`;
}

const EDGE = 16;

const onTrustedClick = (button: HTMLElement, act: (click: MouseEvent) => void) =>
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act(event);
  });
