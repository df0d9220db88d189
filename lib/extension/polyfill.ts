/**
 * Imported first in the background: lets Chrome answer messages with promises. Our pages only send, so they open faster
 * without it.
 */
import polyfill from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfill });
