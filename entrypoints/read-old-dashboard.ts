import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DIALOG_KINDS } from '../lib/evidence/kinds';
import { labelCounts } from '../lib/evidence/label-counts';
import { AS_IT_STANDS, reader } from './in-page/reader';
import { cornerBeside } from './share-page/corner';
import { type MakeButton, onPageButton } from './share-page/on-page-button';

declare global {
  /** What makes the button of a page whose content script has none with it. */
  var creditCourierButton: MakeButton | undefined;
}

/** Put into the old dashboard and the MCP site when a page shows labels that we know, or when the person asks for something there. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = reader(DIALOG_KINDS, { ...AS_IT_STANDS, counts: labelCounts });
  globalThis.creditCourierButton = (press) => onPageButton(document, press, { place: cornerBeside });
});
