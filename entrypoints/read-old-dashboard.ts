import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OLD_DASHBOARD_KINDS } from '../lib/evidence/kinds';
import { labelCounts } from '../lib/evidence/old-transcript/label-counts';
import { AS_IT_STANDS, reader } from './in-page/reader';
import { cornerBeside } from './share-page/corner';
import { type MakeButton, onPageButton } from './share-page/on-page-button';

declare global {
  /** Makes the button for a content script that does not contain one. */
  var creditCourierButton: MakeButton | undefined;
}

/** Added to old dashboard and MCP site pages that show known labels, or where the person asks for something. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = reader(OLD_DASHBOARD_KINDS, { ...AS_IT_STANDS, counts: labelCounts });
  globalThis.creditCourierButton = (press) => onPageButton(document, press, { place: cornerBeside });
});
