import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Background, Driver } from './driver';
import { driverOf } from './driver-of';
import { ToolbarPopup } from './toolbar-popup';

/** The part of the extension API that tests call in the service worker, or in Firefox in the event page. */
declare const chrome: {
  action: {
    openPopup(): Promise<void>;
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    setBadgeText(to: { text: string }): Promise<void>;
  };
  alarms: { getAll(): Promise<Alarm[]>; create(name: string, info: { when: number }): Promise<void> };
  storage: Record<StorageArea, { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> }>;
  runtime: { reload(): void; getContexts(filter: { contextTypes: ['POPUP'] }): Promise<{ documentUrl?: string }[]> };
};

interface Alarm {
  name: string;
  /** Milliseconds since the epoch. */
  scheduledTime: number;
}

/** `local` outlives the browser, `session` does not. */
type StorageArea = 'local' | 'session';

/** The size of the toolbar popup in a browser. */
const POPUP_SIZE = { width: 360, height: 600 };

/** The installed extension, seen from outside. */
export class Extension {
  private constructor(
    private readonly context: BrowserContext,
    private readonly driver: Driver,
    private readonly origin: string,
  ) {}

  /** Installs the extension in a running browser, as a store would. */
  static async install(context: BrowserContext): Promise<Extension> {
    await driverOf(context).install();
    return Extension.in(context);
  }

  /** Waits until the extension has started in a browser. */
  static async in(context: BrowserContext): Promise<Extension> {
    const driver = driverOf(context);
    return new Extension(context, driver, await driver.origin());
  }

  /** Waits for the page that opens once, after install. */
  async welcome(): Promise<Page> {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
      const [open] = this.tabs('welcome.html');
      if (open) return open;
    }
    throw new Error('The page of welcome did not open.');
  }

  /** Its service worker. A question to a sleeping one is answered once an event has woken it. */
  serviceWorker(): Promise<Background> {
    return this.driver.background();
  }

  /** Stops the service worker in the middle of anything; its memory is lost. Returns whether it ran. */
  stopServiceWorker(): Promise<boolean> {
    return this.driver.stopBackground();
  }

  /** Starts work and stops the service worker that many milliseconds later. Returns whether it ran. */
  stopServiceWorkerDuring(work: () => Promise<unknown>, afterMs: number): Promise<boolean> {
    return this.driver.stopBackground(work, afterMs);
  }

  /** Restarts the extension, as an update does; its content scripts in open pages are orphaned. */
  async reload(): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  }

  /** Whether the service worker runs; never wakes it. */
  serviceWorkerRuns(): Promise<boolean> {
    return this.driver.backgroundRuns();
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

  /** Everything that the extension keeps in a storage area. */
  async stored(area: StorageArea): Promise<Record<string, unknown>> {
    const worker = await this.serviceWorker();
    return worker.evaluate((area) => chrome.storage[area].get(), area);
  }

  /** Overwrites stored values, as corruption would. */
  async store(area: StorageArea, values: Record<string, unknown>): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate(({ area, values }) => chrome.storage[area].set(values), { area, values });
  }

  /** The toolbar icon's default badge text. */
  async badge(): Promise<string> {
    const worker = await this.serviceWorker();
    return worker.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The toolbar icon's default title. */
  async title(): Promise<string> {
    const worker = await this.serviceWorker();
    return worker.evaluate(() => chrome.action.getTitle({}));
  }

  /** Clears the badge text, to see whether it is set again. */
  async wipeBadge(): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  }

  async alarms(): Promise<Alarm[]> {
    const worker = await this.serviceWorker();
    return worker.evaluate(() => chrome.alarms.getAll());
  }

  /** Makes an alarm go off now, replacing the one with its name. */
  async ringAlarm(name: string): Promise<void> {
    const worker = await this.serviceWorker();
    await worker.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), name);
  }

  /** The address of the real toolbar popup, or nothing while none is open. */
  async popupContext(): Promise<string | undefined> {
    const worker = await this.serviceWorker();
    return worker.evaluate(async () => {
      const [popup] = await chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
      return popup?.documentUrl;
    });
  }

  /** Opens the real toolbar popup over the front tab, as a click on the toolbar icon does. */
  async openToolbarPopup(): Promise<ToolbarPopup> {
    const worker = await this.serviceWorker();
    const open = () => worker.evaluate(() => chrome.action.openPopup());
    return new ToolbarPopup(await this.driver.openPopup(open, this.address('popup.html')));
  }

  /** The real toolbar popup, once it is open. */
  async popup(): Promise<ToolbarPopup> {
    return new ToolbarPopup(await this.driver.popup(this.address('popup.html')));
  }

  /** Clicks our entry in a page's context menu; false if there is none. */
  pressMenuItem(page: Page, title = 'Send this page to Excelsior'): Promise<boolean> {
    return this.driver.pressMenuItem(page, { id: 'send-page', title });
  }

  /** Presses the shortcut that adds a page. */
  pressShortcut(page: Page): Promise<void> {
    return this.driver.pressShortcut(page, { command: 'add-this-page', keys: 'Alt+Shift+E' });
  }

  /** Revokes access to all sites in the browser's settings. */
  withholdSites(): Promise<void> {
    return this.driver.withholdSites();
  }

  /** Allows it in private windows in the browser's settings; this restarts it. */
  allowPrivateWindows(): Promise<void> {
    return this.driver.allowPrivateWindows();
  }

  /** Grants access when the browser asks about our sites. */
  allowSites(): Promise<void> {
    return this.driver.allowSites();
  }

  /** The address of one of the extension's pages. */
  address(file: string): string {
    return `${this.origin}${file}`;
  }
}
