import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OLD_DASHBOARD_KINDS } from '../lib/evidence/kinds';
import { labelCounts } from '../lib/evidence/old-transcript/label-counts';
import { AS_IT_STANDS, reader } from './in-page/reader';
import { moveBeside } from './share-page/corner';
import { type MakeButton, onPageButton } from './share-page/on-page-button';

declare global {
  /** Creates the button for a content script that does not contain it. */
  var creditCourierButton: MakeButton | undefined;
}

/**
 * The reader for the old dashboard and the MCP site. Injected into a page when it shows labels that we know, or when
 * the person asks for something there.
 */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = reader(OLD_DASHBOARD_KINDS, { ...AS_IT_STANDS, counts: labelCounts });
  globalThis.creditCourierButton = (press) => onPageButton(document, press, { place: moveBeside });
});
