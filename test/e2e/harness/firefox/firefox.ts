import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { inBrowserWindow } from './detours';
import type { Relay } from './relay';

/** Where a page's contents run in Firefox: a tab, or one of our own views. */
export type Place = Tab | { view: 'background' | 'popup' };
export interface Tab {
  /** As WebDriver BiDi names it. */
  tab: string;
}

/** A Firefox under test, with the rights of its own windows. */
export class Firefox {
  private static readonly running = new WeakMap<BrowserContext, Firefox>();
  private readonly tabs = new WeakMap<Page, string>();

  private installed: { id: string; uuid: string } | undefined;

  private constructor(private readonly relay: Relay) {}

  static remember(context: BrowserContext, relay: Relay): Firefox {
    const firefox = new Firefox(relay);
    Firefox.running.set(context, firefox);
    return firefox;
  }

  /** The Firefox behind a browser context, or nothing if it is another browser. */
  static of(context: BrowserContext): Firefox | undefined {
    return Firefox.running.get(context);
  }

  /** The extension's id, and the host of its pages, which is also the key of its data. */
  get extension(): { id: string; uuid: string } {
    if (!this.installed) throw new Error('The extension is not installed.');
    return this.installed;
  }

  /**
   * Installs a build, from its folder or archive, in place of the previous one.
   * @param uuid The host of its pages: a new one starts with nothing stored, a known one keeps its data.
   */
  async install(build: string, id: string, uuid: string = randomUUID()): Promise<void> {
    if (this.installed) await this.relay.send('webExtension.uninstall', { extension: this.installed.id });
    await this.inWindow(SET_UUIDS, JSON.stringify({ [id]: uuid }));
    const type = build.endsWith('.zip') ? 'archivePath' : 'path';
    await this.relay.send('webExtension.install', { extensionData: { type, path: build } });
    this.installed = { id, uuid };
  }

  /** Runs a function (source text) in the browser's own window. */
  inWindow<T>(functionDeclaration: string, ...args: unknown[]): Promise<T> {
    return inBrowserWindow<T>(this.relay, functionDeclaration, args);
  }

  /**
   * Runs a function (source text) next to a page's contents, with the browser's rights: it gets the page's window and
   * sees into closed shadow roots, and the page notices nothing.
   */
  async beside<T>(place: Place, functionDeclaration: string, ...args: unknown[]): Promise<T> {
    return this.inWindow<T>(RUN_BESIDE, this.extension.id, place, functionDeclaration, args);
  }

  /** The value of a JavaScript expression inside a page, as the page's scripts would see it. */
  inside<T>(place: Place, expression: string): Promise<T> {
    return this.beside<T>(place, EVALUATE_INSIDE, expression);
  }

  /** Runs a function (source text) with the browser's record of a tab. */
  onTab<T>({ tab }: Tab, functionDeclaration: string): Promise<T> {
    return this.inWindow<T>(
      `(id) => {
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        return (${functionDeclaration})(NavigableManager.getBrowsingContextById(id));
      }`,
      tab,
    );
  }

  /** The tab behind a Playwright page. */
  async tabOf(page: Page): Promise<Tab> {
    const known = this.tabs.get(page);
    if (known) return { tab: known };
    const mark = `tab-${Math.random()}`;
    const [{ params }] = await Promise.all([this.relay.commandWith(mark), page.evaluate((mark) => mark, mark)]);
    const { context } = params.target as { context: string };
    this.tabs.set(page, context);
    return { tab: context };
  }
}

const SET_UUIDS = `(uuids) => Services.prefs.setStringPref('extensions.webextensions.uuids', uuids)`;

// Only a frame script runs with the browser's rights in the process of a page's contents.
const RUN_BESIDE = `async (id, place, source, args) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  if (place.view === 'background') await extension.wakeupBackground();
  const browser = place.tab
    ? NavigableManager.getBrowserById(place.tab)
    : [...extension.views].find(({ viewType }) => viewType === place.view)?.xulBrowser;
  if (!browser) throw new Error('There is no ' + (place.view ?? 'tab') + '.');
  const { messageManager } = browser;
  const name = 'credit-courier-test:' + Math.random();
  const script = '(async () => { const answer = {}; try { answer.value = await (' + source + ')(content, ...' +
    JSON.stringify(args) + '); } catch (error) { answer.error = String(error); } sendAsyncMessage("' + name + '", answer); })()';
  return new Promise((resolve, reject) => {
    const end = (how, value) => {
      messageManager.removeMessageListener(name, receive);
      clearInterval(watch);
      how(value);
    };
    const receive = ({ data }) => data.error ? end(reject, new Error(data.error)) : end(resolve, data.value);
    const watch = setInterval(() => browser.isConnected || end(reject, new Error('It closed.')), 50);
    messageManager.addMessageListener(name, receive);
    // Without its charset, signs beyond ASCII would be read as others.
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

const EVALUATE_INSIDE = `async (window, expression) => {
  const inside = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  const json = await Cu.evalInSandbox(
    '(async () => JSON.stringify({ value: await (' + expression + ') }))()', inside);
  return JSON.parse(json).value;
}`;
