import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { Failure } from '../../../../scripts/run/failure';
import type { Box, Control, Driver, MenuItem, Shortcut } from '../driver';
import { attribute, type ClosedRoot, closedRoots, type DomNode, elements, textOf } from './closed-roots';
import { withBrowserDevTools, withDevTools } from './dev-tools';
import { installInChromium } from './launch';
import { ChromiumPopup } from './popup';
import { WorkerStatus } from './worker-status';

/** The part of the extension API that tells the service worker what the person clicked. */
declare const chrome: {
  /** Only the browser's own extensions page has this. */
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: Event };
  runtime: { getManifest(): { commands?: Record<string, { suggested_key?: { default: string } }> } };
  contextMenus: { update(id: string, change: object): Promise<void>; onClicked: Event };
};
interface Event {
  /** Calls the listeners. Internal to the browser. */
  dispatch(...args: unknown[]): void;
}

/** Chromium, driven by Playwright and, for what Playwright lacks, by the DevTools protocol. */
export class ChromiumDriver implements Driver {
  constructor(private readonly context: BrowserContext) {}

  install(): Promise<void> {
    return installInChromium(this.context);
  }

  async origin(): Promise<string> {
    // Node.js has no origin for this scheme.
    return `chrome-extension://${new URL((await this.background()).url()).host}/`;
  }

  async background(): Promise<Worker> {
    const [worker] = this.context.serviceWorkers();
    if (worker) return worker;
    return this.context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => {
      // Chromium says so only in a window, which nobody sees here.
      throw new Failure('Chromium did not load the build; often the manifest names a file that is missing.');
    });
  }

  async stopBackground(work: () => Promise<unknown> = async () => {}, afterMs = 0): Promise<boolean> {
    const [page] = this.context.pages();
    if (!page) throw new Error('The browser has no page left.');
    return withDevTools(page, async (session) => {
      const worker = await WorkerStatus.of(session);
      const stop = async () => {
        await pause(afterMs);
        const versionId = worker.running;
        if (versionId === undefined) return false;
        await session.send('ServiceWorker.stopWorker', { versionId });
        await worker.stopped();
        return true;
      };
      const [wasRunning] = await Promise.all([stop(), work()]);
      return wasRunning;
    });
  }

  async backgroundRuns(): Promise<boolean> {
    return withBrowserDevTools(this.context, async (session) => (await runningWorkers(session)).length > 0);
  }

  popup(address: string): Promise<ChromiumPopup> {
    return ChromiumPopup.connect(this.context, address);
  }

  async openPopup(open: () => Promise<void>, address: string): Promise<ChromiumPopup> {
    // Refused if it is open already.
    await open().catch(() => {});
    return this.popup(address);
  }

  async controls(page: Page, buttonText: string): Promise<Control[]> {
    return withDevTools(page, async (session) => {
      const controls: Control[] = [];
      for (const { root, parent, box } of await shownControls(session, buttonText)) {
        const hide = elements(root, 'button').find((button) => nameOf(button) === 'Hide');
        controls.push({
          status: textOf(root, ['button']),
          box,
          hide: hide && (await boxOf(session, hide)),
          hostParent: parent.nodeName.toLowerCase(),
        });
      }
      return controls;
    });
  }

  async onControl<T>(page: Page, buttonText: string, functionDeclaration: string): Promise<T | undefined> {
    return withDevTools(page, async (session) => {
      const [control] = await shownControls(session, buttonText);
      if (!control) return undefined;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: control.button.backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration,
        returnByValue: true,
      });
      return result.value;
    });
  }

  /**
   * A headless browser opens no menu, so the service worker gets the click as the browser would send it. This covers
   * which entry exists, but not its title.
   */
  async pressMenuItem(page: Page, { id }: MenuItem): Promise<boolean> {
    await page.bringToFront();
    return (await this.background()).evaluate(async (id) => {
      const isThere = await chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (isThere) chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false }, tab);
      return isThere;
    }, id);
  }

  /**
   * Keys sent through the DevTools protocol reach only the page, and Chromium under test gives extensions no keys, so
   * tell the service worker of the press as the browser would.
   */
  async pressShortcut(page: Page, { command, keys }: Shortcut): Promise<void> {
    await page.bringToFront();
    const wanted = await (await this.background()).evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
      return chrome.runtime.getManifest().commands?.[command]?.suggested_key?.default;
    }, command);
    if (wanted !== keys) throw new Error(`“${command}” asks for ${wanted}, not for ${keys}.`);
  }

  pressTab(page: Page): Promise<void> {
    return page.keyboard.press('Tab');
  }

  async extensionsOn(page: Page): Promise<string[]> {
    return withDevTools(page, async (session) => {
      const names: string[] = [];
      session.on('Runtime.executionContextCreated', ({ context: { origin, name } }) => {
        if (origin.startsWith('chrome-extension://')) names.push(name);
      });
      // All existing contexts are reported before the answer.
      await session.send('Runtime.enable');
      return names;
    });
  }

  async chooseFile(ours: Page, press: () => Promise<void>, file: string): Promise<void> {
    const opened = ours.waitForEvent('filechooser');
    // Once the page answers, the browser knows not to open its own dialog.
    await ours.evaluate(() => undefined);
    const [chooser] = await Promise.all([opened, press()]);
    await chooser.setFiles(file);
  }

  showOnPaper(page: Page): Promise<void> {
    return page.emulateMedia({ media: 'print' });
  }

  withholdSites(): Promise<void> {
    return this.configure({ hostAccess: 'ON_CLICK' });
  }

  /** In headless mode nobody can answer the question; the settings page grants the same. */
  allowSites(): Promise<void> {
    return this.configure({ hostAccess: 'ON_ALL_SITES' });
  }

  async allowPrivateWindows(): Promise<void> {
    await this.configure({ incognitoAccess: true });
  }

  /** What a person sets on the browser's own extensions page. */
  private async configure(change: { hostAccess?: string; incognitoAccess?: boolean }): Promise<void> {
    const extensionId = new URL(await this.origin()).host;
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      ...change,
    });
    await settings.close();
  }
}

async function runningWorkers(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'))
    .map(({ targetId }) => targetId);
}

async function shownControls(
  session: CDPSession,
  buttonText: string,
): Promise<(ClosedRoot & { button: DomNode; box: Box })[]> {
  const controls = [];
  for (const closed of await closedRoots(session)) {
    const button = elements(closed.root, 'button').find((each) => textOf(each) === buttonText);
    const box = button && (await boxOf(session, button));
    if (button && box) controls.push({ ...closed, button, box });
  }
  return controls;
}

/** Where an element is drawn, or nothing if it is not drawn or no longer exists. */
async function boxOf(session: CDPSession, { backendNodeId }: DomNode): Promise<Box | undefined> {
  const answer = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!answer) return undefined;
  const { border, width, height } = answer.model;
  const [x = 0, y = 0] = border;
  return width && height ? { x, y, width, height } : undefined;
}

function nameOf(button: DomNode): string {
  return attribute(button, 'aria-label') ?? textOf(button);
}
