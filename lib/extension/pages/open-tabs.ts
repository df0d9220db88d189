/** Share pages opened before the extension started: the browser only runs content scripts in pages loaded later. */
import browser from '../browser';

/**
 * Starts the content scripts in share pages that are already open, so that none has to be reloaded.
 * For installation, and when the person allows our sites; after an update the old scripts are still in these pages.
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

/** A discarded tab is reloaded when the person returns to it. */
const tabsAt = (url: string[]) => browser.tabs.query({ url, discarded: false });

/** A page that finished loading during installation already got its script from the browser. */
async function start(tabId: number, files: string[]): Promise<void> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: isStarted, args: [files.map(nameOf)] });
  if (answer?.result !== false) return;
  await browser.scripting.executeScript({ target, files });
}

/** Firefox turns the names in the manifest into full addresses. */
const pathOf = (file: string) => new URL(file, browser.runtime.getURL('')).pathname;

/** Runs in the page, in the world of our content scripts: each leaves its own name there. */
const isStarted = (names: string[]) =>
  // A page element with that id is not our script.
  names.some((name) => typeof Object.getOwnPropertyDescriptor(globalThis, name)?.value === 'function');

/** The name that the build gives to a script's global: `/share-learn.js` is `shareLearn`. */
const nameOf = (file: string) =>
  file.replace(/^\/|\.js$/g, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
