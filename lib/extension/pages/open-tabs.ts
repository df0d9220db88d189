/** Share pages that were open before the extension was: the browser starts content scripts in pages loaded later only. */
import browser from '../browser';

/**
 * Starts the content scripts in the share pages that are open already, so that none must be reloaded.
 * For the moment of install, and when the person allows our sites; after an update the old scripts still stand there.
 * Never throws; a page that the browser does not let us into stays as it is.
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

/** The names that our content scripts leave in our world beside a page. */
export const contentScriptNames = () =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) => js.map(pathOf).map(nameOf));

/** A discarded tab is loaded when the person comes back to it. */
const tabsAt = (url: string[]) => browser.tabs.query({ url, discarded: false });

/** A page that finished loading while the extension was installed has its script from the browser. */
async function start(tabId: number, files: string[]): Promise<void> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: isStarted, args: [files.map(nameOf)] });
  if (answer?.result !== false) return;
  await browser.scripting.executeScript({ target, files });
}

/** Firefox has made whole addresses of the names in the manifest. */
const pathOf = (file: string) => new URL(file, browser.runtime.getURL('')).pathname;

/** Runs in the page, beside our content scripts: each leaves its own name there. */
const isStarted = (names: string[]) =>
  // An element of the page with that id is not our script.
  names.some((name) => typeof Object.getOwnPropertyDescriptor(globalThis, name)?.value === 'function');

/** The name that the build gives to what a script holds: `/share-learn.js` is `shareLearn`. */
const nameOf = (file: string) =>
  file.replace(/^\/|\.js$/g, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
