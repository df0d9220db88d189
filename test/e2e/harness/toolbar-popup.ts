import { writeFileSync } from 'node:fs';
import type { PopupView } from './driver';

/** The real toolbar popup, while it is open. `close` ends the connection, not the popup. */
export class ToolbarPopup {
  constructor(private readonly view: PopupView) {}

  /** What the popup says. */
  text(): Promise<string> {
    return this.evaluate('document.body?.innerText ?? ""');
  }

  /** Clicks the center of the first visible link, button or choice with a text, once it has stopped moving. */
  async click(text: string): Promise<void> {
    const center = await this.evaluate<{ x: number; y: number } | null>(`(async () => {
      const shown = [...document.querySelectorAll('a, button, label')].find(
        (each) => each.textContent.trim() === ${JSON.stringify(text)} && each.checkVisibility());
      const place = () => {
        shown.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = shown.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const later = () => new Promise((drawn) => setTimeout(drawn, 50));
      if (!shown) return null;
      for (let before = place(); ; ) {
        await later();
        const now = place();
        if (now.x === before.x && now.y === before.y) return now;
        before = now;
      }
    })()`);
    if (!center) throw new Error(`The toolbar popup shows no “${text}”.`);
    await this.view.click(center);
  }

  /** Types into the text field with a label. */
  async type(label: string, text: string): Promise<void> {
    const isThere = await this.evaluate<boolean>(`(() => {
      const label = [...document.querySelectorAll('label')].find(
        (each) => each.textContent.trim() === ${JSON.stringify(label)} && each.checkVisibility());
      label?.control?.focus();
      return Boolean(label?.control) && document.activeElement === label.control;
    })()`);
    if (!isThere) throw new Error(`The toolbar popup has no field “${label}”.`);
    await this.view.insertText(text);
  }

  /** Takes a picture of the popup (PNG). */
  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.view.screenshot());
  }

  /** The value of a JavaScript expression inside the popup. */
  evaluate<T>(expression: string): Promise<T> {
    return this.view.evaluate<T>(expression);
  }

  close(): Promise<void> {
    return this.view.close();
  }
}
