import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LINK_PAGES } from '../lib/evidence/kinds';
import { runOnSharePage } from './share-page/share-page';

/**
 * The content script on Microsoft Learn and Credly, where the address leads to the evidence.
 * The manifest registers it without WXT's wrapper for content scripts, which would be a sixth of it.
 */
export default defineUnlistedScript(() => runOnSharePage(LINK_PAGES));
