/** The only entry to the browser's extension API, for the background and our own pages. */
import type { Browser } from 'webextension-polyfill';

// Chrome calls it `chrome`; in the background, polyfill.ts gives it promises.
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

export default (browser ?? chrome) as Browser;
