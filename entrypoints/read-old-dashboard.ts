import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DIALOG_KINDS } from '../lib/evidence/kinds';
import { labelCounts } from '../lib/evidence/label-counts';
import { reader } from './in-page/reader';

/** Put into the old dashboard and the MCP site when a page shows labels that we know, or when the person asks for something there. */
export default defineUnlistedScript(() => {
  globalThis.creditCourier = reader(DIALOG_KINDS, labelCounts);
});
