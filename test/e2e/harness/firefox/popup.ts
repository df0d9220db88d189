import { setTimeout as pause } from 'node:timers/promises';
import type { PopupView } from '../driver';
import type { Firefox, Place } from './firefox';

const POPUP: Place = { view: 'popup' };

/** Firefox's real toolbar popup, in its panel. */
export class FirefoxPopup implements PopupView {
  private constructor(private readonly firefox: Firefox) {}

  /** Waits for the popup to open. */
  static async connect(firefox: Firefox, timeoutMs = 10_000): Promise<FirefoxPopup> {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(50)) {
      const state = await firefox.inside(POPUP, 'document.readyState').catch(() => '');
      if (state === 'complete') return new FirefoxPopup(firefox);
    }
    const inTheWay = await firefox.inWindow<string[]>(OPEN_PANELS).catch(() => []);
    throw new Error(`The toolbar popup did not open. Open panels: ${inTheWay.join(', ') || 'none'}.`);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.firefox.inside(POPUP, expression);
  }

  async click(point: { x: number; y: number }): Promise<void> {
    await this.firefox.beside(POPUP, CLICK, point);
  }

  async insertText(text: string): Promise<void> {
    await this.firefox.beside(POPUP, `(window, text) => window.document.execCommand('insertText', false, text)`, text);
  }

  async screenshot(): Promise<Buffer> {
    const base64 = await this.firefox.inWindow<string>(PICTURE, this.firefox.extension.id);
    return Buffer.from(base64, 'base64');
  }

  async close(): Promise<void> {}
}

/** Firefox does not open the toolbar popup while another panel is open. */
const OPEN_PANELS = `() => [...document.querySelectorAll('panel, menupopup')]
  .filter(({ state }) => state === 'open' || state === 'showing')
  .map(({ id, state, textContent }) => id + ' (' + state + '): ' + textContent.trim().slice(0, 80))`;

const CLICK = `async (window, { x, y }) => {
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    event.synthesizeMouseAtPoint(x, y, { type, button: 0, clickCount: 1 }, window);
  }
}`;

const PICTURE = `async (id) => {
  const view = [...WebExtensionPolicy.getByID(id).extension.views].find(({ viewType }) => viewType === 'popup');
  const picture = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
}`;
