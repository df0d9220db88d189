import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Background, Control, Driver, MenuItem, Shortcut } from '../driver';
import type { Firefox } from './firefox';
import { installInFirefox } from './launch';
import { FirefoxPopup } from './popup';

/** The part of the extension API that revokes site access. */
declare const browser: {
  runtime: { getManifest(): { host_permissions: string[] } };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

/** Firefox, driven by Playwright over WebDriver BiDi and, where that cannot reach, with the browser's own rights. */
export class FirefoxDriver implements Driver {
  constructor(private readonly firefox: Firefox) {}

  install(): Promise<void> {
    return installInFirefox(this.firefox);
  }

  async origin(): Promise<string> {
    return `moz-extension://${this.firefox.extension.uuid}/`;
  }

  async background(): Promise<Background> {
    return {
      evaluate: (work, input) =>
        this.firefox.inside({ view: 'background' }, `(${work})(${JSON.stringify(input) ?? 'undefined'})`),
    };
  }

  async stopBackground(work: () => Promise<unknown> = async () => {}, afterMs = 0): Promise<boolean> {
    const stop = () => this.firefox.inWindow<boolean>(STOP_BACKGROUND, this.firefox.extension.id);
    const [wasRunning] = await Promise.all([pause(afterMs).then(stop), work()]);
    return wasRunning;
  }

  backgroundRuns(): Promise<boolean> {
    return this.firefox.inWindow(
      `(id) => [...WebExtensionPolicy.getByID(id).extension.views].some(({ viewType }) => viewType === 'background')`,
      this.firefox.extension.id,
    );
  }

  popup(): Promise<FirefoxPopup> {
    return FirefoxPopup.connect(this.firefox);
  }

  async openPopup(open: () => Promise<void>): Promise<FirefoxPopup> {
    // A tab change that is still in progress closes a popup; a person would click again.
    for (let turn = 0; turn < 2; turn++) {
      // Refused while a panel is open, possibly this popup.
      await open().catch(() => {});
      const popup = await FirefoxPopup.connect(this.firefox, 3_000).catch(() => undefined);
      if (popup) return popup;
    }
    await open().catch(() => {});
    return this.popup();
  }

  async controls(page: Page, buttonText: string): Promise<Control[]> {
    return this.firefox.beside(await this.firefox.tabOf(page), READ_CONTROLS, buttonText);
  }

  async onControl<T>(page: Page, buttonText: string, functionDeclaration: string): Promise<T | undefined> {
    return this.firefox.beside(await this.firefox.tabOf(page), CALL_ON_BUTTON, buttonText, functionDeclaration);
  }

  async pressMenuItem(page: Page, { title }: MenuItem): Promise<boolean> {
    await page.bringToFront();
    await page.locator('body').click({ button: 'right', position: { x: 5, y: 5 } });
    return this.firefox.inWindow(PRESS_IN_MENU, title);
  }

  async pressShortcut(page: Page, { keys }: Shortcut): Promise<void> {
    await page.bringToFront();
    // Playwright's keys reach only the page, so run what the browser window does for these keys.
    await this.firefox.inWindow(PRESS_KEYS, keys);
  }

  async pressTab(page: Page): Promise<void> {
    // Playwright's keys reach only the page, even while the browser's own window has the focus.
    const isOutside = await this.firefox.inWindow<boolean>(MOVE_FOCUS_OUTSIDE);
    if (!isOutside) await page.keyboard.press('Tab');
  }

  async extensionsOn(page: Page): Promise<string[]> {
    return this.firefox.beside(await this.firefox.tabOf(page), EXTENSIONS_ON);
  }

  async chooseFile(ours: Page, _press: () => Promise<void>, file: string): Promise<void> {
    // Firefox does not report an extension page's dialogs, so the field is filled without one.
    await ours.locator('input[type=file]').setInputFiles(file);
  }

  async showOnPaper(page: Page): Promise<void> {
    await this.firefox.onTab(await this.firefox.tabOf(page), `(context) => { context.mediumOverride = 'print'; }`);
  }

  async withholdSites(): Promise<void> {
    const withheld = await (await this.background()).evaluate(() =>
      browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions }),
    );
    if (!withheld) throw new Error('Firefox withholds no site.');
  }

  async allowPrivateWindows(): Promise<void> {
    await this.firefox.inWindow(ALLOW_PRIVATE, this.firefox.extension.id);
  }

  /** A test preference answers the question before it is shown. */
  async allowSites(): Promise<void> {}
}

/** Does what the switch on the browser's own extensions page does. */
const ALLOW_PRIVATE = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** Stops the current event page; one started by a later message keeps running. */
const STOP_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const running = [...extension.views].filter(({ viewType }) => viewType === 'background');
  await extension.terminateBackground({ disableResetIdleForTest: true });
  for (let waited = 0; [...extension.views].some((view) => running.includes(view)); waited += 20) {
    if (waited > 5000) throw new Error('The event page does not stop.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return running.length > 0;
}`;

const PRESS_IN_MENU = `async (title) => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') {
    await new Promise((shown) => menu.addEventListener('popupshown', shown, { once: true }));
  }
  const item = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === title && !hidden);
  if (item) menu.activateItem(item);
  else menu.hidePopup();
  return Boolean(item);
}`;

const PRESS_KEYS = `(keys) => {
  const pressed = keys.toLowerCase().split('+');
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] > key')].find((each) =>
    [...each.getAttribute('modifiers').split(','), each.getAttribute('key')?.toLowerCase()].join() === pressed.join());
  if (!key) throw new Error('The browser has no such keys: ' + keys);
  key.doCommand();
}`;

/** If the focus is outside the page, moves it to the next control and returns true. */
const MOVE_FOCUS_OUTSIDE = `() => {
  if (document.activeElement === gBrowser.selectedBrowser) return false;
  Services.focus.moveFocus(window, null, Services.focus.MOVEFOCUS_FORWARD, 0);
  return true;
}`;

const SHOWN_CONTROLS = `
  const textOf = (node, without = '') => {
    if (node.nodeType === 3) return node.data + ' ';
    if (node.matches?.('style, script') || (without && node.matches?.(without))) return '';
    return [...node.childNodes].map((child) => textOf(child, without)).join('');
  };
  const clean = (text) => text.replace(/\\s+/g, ' ').trim();
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width && height ? { x, y, width, height } : undefined;
  };
  const shownControls = () => [...window.document.querySelectorAll('*')].flatMap((host) => {
    const root = host.openOrClosedShadowRoot;
    if (root?.mode !== 'closed') return [];
    const button = [...root.querySelectorAll('button')].find((each) => clean(textOf(each)) === buttonText);
    const box = button && boxOf(button);
    return box ? [{ host, root, button, box }] : [];
  });
`;

const READ_CONTROLS = `(window, buttonText) => {
  ${SHOWN_CONTROLS}
  return shownControls().map(({ host, root, box }) => {
    const hide = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? clean(textOf(each))) === 'Hide');
    return {
      status: clean(textOf(root, 'button')),
      box,
      hide: hide && boxOf(hide),
      hostParent: host.parentNode.localName,
    };
  });
}`;

const CALL_ON_BUTTON = `(window, buttonText, functionDeclaration) => {
  ${SHOWN_CONTROLS}
  const [control] = shownControls();
  if (!control) return undefined;
  const page = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  page.button = Cu.waiveXrays(control.button);
  return JSON.parse(Cu.evalInSandbox('JSON.stringify((' + functionDeclaration + ').call(button) ?? null)', page));
}`;

const EXTENSIONS_ON = `(window) => {
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  return ExtensionContent.getAllContentScriptGlobals()
    .map((globals) => Cu.getSandboxMetadata(globals))
    .filter((of) => of['inner-window-id'] === window.windowGlobalChild.innerWindowId)
    .map(({ addonId }) => WebExtensionPolicy.getByID(addonId))
    // Firefox's own do not count.
    .filter(({ isPrivileged }) => !isPrivileged)
    .map(({ name }) => name);
}`;
