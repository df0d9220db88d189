/**
 * Imported by the background before all that uses the browser: it answers messages with promises: Chrome alone does not take those. Our pages
 * only ask, so that they do without and open faster.
 */
import polyfill from 'webextension-polyfill';

Object.assign(globalThis, { browser: polyfill });
