import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from '@playwright/test';
import type { PopupView } from '../driver';

/**
 * Chromium's real toolbar popup. Playwright has no page for it, so it is driven through its target's DevTools protocol.
 */
export class ChromiumPopup implements PopupView {
  private lastId = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Waits for the popup with an address to open, and connects to it. */
  static async connect(context: BrowserContext, address: string, timeoutMs = 10_000): Promise<ChromiumPopup> {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('The browser is closed.');
    for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(50)) {
      const { targetInfos } = await browser.send('Target.getTargets');
      // Playwright attaches to every tab, including popup.html in a tab, but not to the popup.
      const target = targetInfos.find(({ url, type, attached }) => url === address && type === 'page' && !attached);
      if (!target) continue;
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      return new ChromiumPopup(browser, sessionId);
    }
    throw new Error('The toolbar popup did not open.');
  }

  async click(point: { x: number; y: number }): Promise<void> {
    const mouse = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }).catch((error) => {
      // A link that opens elsewhere closes the popup, as intended.
      if (!(error instanceof PopupClosed)) throw error;
    });
  }

  async insertText(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', {});
    return Buffer.from(data, 'base64');
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluation<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async close(): Promise<void> {
    await this.browser.detach().catch(() => {});
  }

  private send<T>(method: string, params: object): Promise<T> {
    const id = ++this.lastId;
    const answer = new Promise<T>((resolve, reject) => {
      const stop = () => {
        this.browser.off('Target.receivedMessageFromTarget', receive);
        this.browser.off('Target.detachedFromTarget', gone);
      };
      const receive = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const reply = JSON.parse(message);
        if (sessionId !== this.sessionId || reply.id !== id) return;
        stop();
        if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
        else resolve(reply.result);
      };
      const gone = ({ sessionId }: { sessionId: string }) => {
        if (sessionId !== this.sessionId) return;
        stop();
        reject(new PopupClosed('The toolbar popup closed.'));
      };
      this.browser.on('Target.receivedMessageFromTarget', receive);
      this.browser.on('Target.detachedFromTarget', gone);
    });
    const message = JSON.stringify({ id, method, params });
    const sent = this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return Promise.all([answer, sent]).then(([value]) => value);
  }
}

class PopupClosed extends Error {}

interface Evaluation<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
