import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { Failure } from '../../../scripts/failure.mjs';
import { withBrowserDevTools } from './dev-tools';
import { ToolbarPopup } from './toolbar-popup';

/** The part of the extension API that is asked from inside the service worker. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  storage: Record<StorageArea, { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> }>;
  runtime: { reload(): void; getContexts(filter: { contextTypes: ['POPUP'] }): Promise<{ documentUrl?: string }[]> };
};

/** `local` outlives the browser, `session` ends with it. */
type StorageArea = 'local' | 'session';

/** The toolbar popup's measures, as a browser shows it. */
const POPUP_SIZE = { width: 360, height: 600 };

/** The installed extension, seen from outside. */
export class Extension {
  private constructor(
    private readonly context: BrowserContext,
    readonly id: string,
  ) {}

  /** Waits until the extension has started in a browser. */
  static async in(context: BrowserContext): Promise<Extension> {
    const worker = await runningWorker(context);
    return new Extension(context, new URL(worker.url()).host);
  }

  /** Its service worker. What is asked of it while it sleeps is answered once an event has woken it. */
  serviceWorker(): Promise<Worker> {
    return runningWorker(this.context);
  }

  /** Stops the service worker, as the browser does after half a minute without work; its memory is lost. */
  async stopServiceWorker(): Promise<void> {
    await withBrowserDevTools(this.context, async (session) => {
      for (const targetId of await this.runningWorkers(session)) await session.send('Target.closeTarget', { targetId });
      while ((await this.runningWorkers(session)).length) await pause(20);
    });
  }

  /** Starts the extension anew, as an update does; its content scripts in open pages are cut off. */
  async reload(): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  }

  /** Whether the service worker runs; does not wake it. */
  async serviceWorkerRuns(): Promise<boolean> {
    return withBrowserDevTools(this.context, async (session) => (await this.runningWorkers(session)).length > 0);
  }

  /** Opens popup.html as an ordinary tab, in the popup's size. */
  async openPopupTab(): Promise<Page> {
    const page = await this.openTab('popup.html');
    await page.setViewportSize(POPUP_SIZE);
    return page;
  }

  /** Opens request.html as an ordinary tab. */
  openRequestTab(): Promise<Page> {
    return this.openTab('request.html');
  }

  /** Opens one of the extension's pages as an ordinary tab. */
  async openTab(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(file));
    return page;
  }

  /** The open tabs that show one of the extension's pages. */
  tabs(file: string): Page[] {
    return this.context.pages().filter((page) => page.url().startsWith(this.address(file)));
  }

  /** All that the extension keeps in a storage area. */
  async stored(area: StorageArea): Promise<Record<string, unknown>> {
    const worker = await this.serviceWorker();
    return worker.evaluate((area) => chrome.storage[area].get(), area);
  }

  /** Overwrites stored values, as a fault would. */
  async store(area: StorageArea, values: Record<string, unknown>): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate(({ area, values }) => chrome.storage[area].set(values), { area, values });
  }

  /** The address of the real toolbar popup, or nothing while none is open. */
  async popupContext(): Promise<string | undefined> {
    const worker = await this.serviceWorker();
    return worker.evaluate(async () => {
      const [popup] = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
      return popup?.documentUrl;
    });
  }

  /** Opens the real toolbar popup over the tab in front, as a click on the toolbar icon does. */
  async openToolbarPopup(): Promise<ToolbarPopup> {
    const worker = await this.serviceWorker();
    await worker.evaluate(() => chrome.action.openPopup());
    return this.popup();
  }

  /** The real toolbar popup, once it is open. */
  popup(): Promise<ToolbarPopup> {
    return ToolbarPopup.connect(this.context, this.address('popup.html'));
  }

  private async runningWorkers(session: CDPSession): Promise<string[]> {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.address('')))
      .map(({ targetId }) => targetId);
  }

  private address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  const [worker] = context.serviceWorkers();
  if (worker) return worker;
  return context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => {
    // Chromium says so in a window only, which nobody sees here.
    throw new Failure('Chromium did not load the build; often the manifest names a file that is missing.');
  });
}
