import { native } from '../../lib/evidence/page/native';
import type { Tone } from '../../lib/extension/messages/messages';
import { BUTTON_WORDS, type ButtonWords } from '../../lib/texts/english/button';
import css from './on-page-button.css?inline';
import { seenButton } from './seen-button';

/** The result of a click: the message and its tone. */
export interface Outcome {
  text: string;
  tone: Tone;
}

/** The only control that Credit Courier puts on a page. The page can neither read it nor click it. */
export interface OnPageButton {
  /**
   * Shows the button, unless it is already shown; inside the modal dialog with the evidence, if there is one.
   *
   * @param found the text that says what was found
   */
  show(anchor: Element | undefined, found: Found): void;
  remove(): void;
  /** Sets its words in the person's language; they are English until then. */
  speak(words: ButtonWords): void;
  /** Removes it and clears a dismissal, which applies to one address only. */
  reset(): void;
}

/** What a trusted click does. Resolves to the message about the result. */
export type Press = (words: ButtonWords) => Promise<Outcome>;

/** Makes the button for a page; undefined if its code is not loaded. */
export type MakeButton = (press: Press) => OnPageButton | undefined;

export type Found = 'button.found' | 'button.found.badge';

interface Options {
  /** The name of the element that styles are written into. */
  style?: string;
  /** Moves it away from the evidence, by a style; absent if the evidence is not at a place on the page. */
  place?: (host: HTMLElement, evidence: Element, move: (style: string) => void) => void;
}

/** Makes the button. It is not shown until `show` is called. */
export function onPageButton(document: Document, press: Press, { style = 'style', place }: Options = {}): OnPageButton {
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
    host = Object.assign(native(document, 'createElement')(HOST), { popover: 'manual' });
    const root = host.attachShadow({ mode: 'closed' });
    parent.append(host);
    // The top layer is above every z-index of the page. The host enters it while still empty, since the browser
    // computes styles for everything in it right away.
    host.showPopover();
    const moved = fill(root);
    if (anchor) place?.(host, anchor, (style) => Object.assign(moved, { textContent: style }));
  }

  /** Puts the button into its shadow root. Returns the style element that can move it. */
  function fill(root: ShadowRoot): HTMLElement {
    const create = native(document, 'createElement');
    const element = <K extends keyof HTMLElementTagNameMap>(name: K, text: string, attributes = {}) =>
      Object.assign(create(name), { textContent: text, ...attributes });
    // Using more kinds of elements would slow the page down: the browser creates an interface for each kind.
    const said = element('div', words[what], { role: 'status' });
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
    const buttons = create('div');
    buttons.append(send, hide);
    bar.append(said, buttons);
    const moved = create(style as 'style');
    root.append(element(style as 'style', css), moved, bar);
    return moved;
  }

  /** Whether anything covers the button, so that a person might click it without knowing. */
  function isCovered(button: HTMLElement): boolean {
    const { left, right, top, bottom, width } = button.getBoundingClientRect();
    const isOurs = (part: number) =>
      native(document, 'elementFromPoint')(left + width * part, (top + bottom) / 2) === host;
    if (![0.1, 0.5, 0.9].every(isOurs)) return true;
    if (host && !host.matches(':popover-open')) {
      // A page can remove the attribute.
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

  // A button left behind by an older version of this extension no longer works. There can be one only if this script
  // runs late.
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

const onTrustedClick = (button: HTMLElement, act: (click: MouseEvent) => void) =>
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act(event);
  });
