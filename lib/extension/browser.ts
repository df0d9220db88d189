/** The one place where the browser's extension API comes in, for the background and our own pages. */
import browser from 'webextension-polyfill';

export default browser;
