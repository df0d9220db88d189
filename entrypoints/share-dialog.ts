import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DIALOG_PAGES } from '../lib/evidence/kinds';
import { runOnSharePage } from './share-page/share-page';

/** The content script on the old dashboard and the MCP site, where the evidence is in the page's text. */
export default defineUnlistedScript(() => runOnSharePage(DIALOG_PAGES));
