/** The one place where the browser's extension API comes in, for the background and our own pages. */
import type { Browser } from 'webextension-polyfill';

// Chrome calls it otherwise than the others; the background gives it their ways too (`polyfill.ts`).
const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

export default (browser ?? chrome) as Browser;
