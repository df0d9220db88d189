import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CREDLY_PAGES } from '../lib/evidence/kinds';
import { lookAsItFills } from './share-page/look-as-it-fills';
import { onPageButton } from './share-page/on-page-button';
import { runOnSharePage } from './share-page/share-page';

/** The content script on Credly, where the address leads to the evidence, and the page says whose it is. */
export default defineUnlistedScript(() =>
  runOnSharePage(lookAsItFills(CREDLY_PAGES), (press) => onPageButton(document, press)),
);
