import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LEARN_PAGES } from '../lib/evidence/kinds';
import { lookAtAddress } from './share-page/look-at-address';
import { onPageButton } from './share-page/on-page-button';
import { runOnSharePage } from './share-page/share-page';

/**
 * The content script on Microsoft Learn, where the address alone is evidence. The manifest registers it without WXT's
 * wrapper for content scripts, which would make up a third of its size.
 */
export default defineUnlistedScript(() =>
  runOnSharePage(lookAtAddress(LEARN_PAGES), (press) => onPageButton(document, press)),
);
