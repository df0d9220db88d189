/**
 * Share pages that were opened before the extension started. The browser runs content scripts only in pages that load
 * afterward.
 */
import browser from '../browser';

/**
 * Starts the content scripts in share pages that are already open, so that none has to be reloaded. For installation,
 * and for when the person allows access to our sites; not for updates, since the old scripts are still in these pages.
 * Never throws; skips a page that the browser does not let us into.
 */
export async function startInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled(
    scripts.map(async ({ matches, exclude_matches: excluded = [], js = [] }) => {
      const files = js.map(pathOf);
      const left = new Set(excluded.length ? (await tabsAt(excluded)).map(({ id }) => id) : []);
      const tabs = (await tabsAt(matches)).filter(({ id }) => !left.has(id));
      await Promise.allSettled(tabs.map(({ id = -1 }) => start(id, files)));
    }),
  );
}

/** The names that our content scripts leave in our isolated world. */
export const contentScriptNames = () =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) => js.map(pathOf).map(nameOf));

/** Discarded tabs are left out: they reload when the person returns to them. */
const tabsAt = (url: string[]) => browser.tabs.query({ url, discarded: false });

/** Skips a page that already has its script: the browser ran it if the page finished loading during installation. */
async function start(tabId: number, files: string[]): Promise<void> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: isStarted, args: [files.map(nameOf)] });
  if (answer?.result !== false) return;
  await browser.scripting.executeScript({ target, files });
}

/** Firefox turns the names in the manifest into full addresses. */
const pathOf = (file: string) => new URL(file, browser.runtime.getURL('')).pathname;

/** Runs in the page, in the isolated world of our content scripts, where each leaves its own name. */
const isStarted = (names: string[]) =>
  // Checks for a function, since an element of the page with that id would show up as a global too.
  names.some((name) => typeof Object.getOwnPropertyDescriptor(globalThis, name)?.value === 'function');

/** The name that the build gives to a script's global: `shareLearn` for `/share-learn.js`. */
const nameOf = (file: string) =>
  file.replace(/^\/|\.js$/g, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
