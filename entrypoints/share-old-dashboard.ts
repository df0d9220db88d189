import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OLD_DASHBOARD_PAGES } from '../lib/evidence/kinds';
import { lookAsItChanges } from './share-page/look-as-it-changes';
import { runOnSharePage } from './share-page/share-page';

/**
 * The content script on the old dashboard and the MCP site, where the evidence is in the page's text. Most pages have
 * none, so the button loads with the reader.
 */
export default defineUnlistedScript(() =>
  runOnSharePage(lookAsItChanges(OLD_DASHBOARD_PAGES), (press) => globalThis.creditCourierButton?.(press)),
);
